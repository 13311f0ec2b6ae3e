package dom

import "errors"

// MaxText is the size in bytes of the largest file with a text: a page of HTML has much besides its text.
const MaxText = 4 << 20

// The errors of reading files.
var (
	ErrNoFile     = errors.New("no file")
	ErrTooBig     = errors.New("file too big")
	ErrUnreadable = errors.New("file cannot be read")
)

// File is a file that the reader chose or dropped. Media is its media type as far as the system knows it.
type File struct {
	Name, Media string
	Data        []byte
	Left        int // how many chosen or dropped with it are still being read
}
