package site

import (
	"bytes"
	"compress/gzip"
	"io"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
)

// encoding is a way of compressing what is sent.
type encoding struct {
	token string // in HTTP headers
	end   string // of the name of a file that holds a compressed twin
	open  func(w io.Writer, level int) io.WriteCloser
	quick int // level for one who waits
	best  int // level for what is written once
}

// encodings lists the better one first.
var encodings = []encoding{
	{"br", ".br", func(w io.Writer, level int) io.WriteCloser { return brotli.NewWriterLevel(w, level) }, 5, 9}, // 10 makes a tenth less of it and takes ten times as long
	{"gzip", ".gz", func(w io.Writer, level int) io.WriteCloser {
		out, err := gzip.NewWriterLevel(w, level)
		if err != nil {
			panic("site: " + err.Error())
		}
		return out
	}, 5, gzip.BestCompression},
}

// compress gives the body compressed. The same body gives the same bytes.
func (e encoding) compress(body []byte, level int) []byte {
	var out bytes.Buffer
	w := e.open(&out, level)
	w.Write(body) // a Buffer takes everything
	w.Close()
	return out.Bytes()
}

// encoded gives the body of a file in the encoding of that number.
func (f File) encoded(i, level int) []byte {
	if i == 0 && f.packed != nil {
		return f.packed
	}
	return encodings[i].compress(f.Body, level)
}

// compressible reports whether it is worth the while to compress a file. Pictures are compressed already, and what fits
// into one packet is not sent faster.
func (f File) compressible() bool {
	const packet = 1400
	return f.Type != "image/png" && len(f.Body) > packet
}

// accepted gives the number of the best of the encodings that an Accept-Encoding header allows, -1 where it allows none.
func accepted(header string) int {
	allowed := make(map[string]bool)
	for part := range strings.SplitSeq(header, ",") {
		token, weight, _ := strings.Cut(strings.ToLower(part), ";")
		q, found := strings.CutPrefix(strings.TrimSpace(weight), "q=")
		value, err := strconv.ParseFloat(q, 64)
		allowed[strings.TrimSpace(token)] = !found || err == nil && value > 0
	}
	for i, e := range encodings {
		if yes, named := allowed[e.token]; yes || !named && allowed["*"] {
			return i
		}
	}
	return -1
}
