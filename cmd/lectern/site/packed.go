package site

import (
	"bytes"
	"io"
	"io/fs"

	"github.com/andybalholm/brotli"
)

// Pack compresses a file as well as Brotli can, which takes ten times as long as ForHosts takes, and makes a tenth less of
// it. Build uses what lies beside a browser program with PackedEnd added to its name.
func Pack(body []byte) []byte { return encodings[0].compress(body, brotli.BestCompression) }

// PackedEnd is the end of the name of a packed file.
const PackedEnd = ".br"

// Packs reports whether what was packed is that content.
func Packs(packed, body []byte) bool {
	got, err := io.ReadAll(brotli.NewReader(bytes.NewReader(packed)))
	return err == nil && bytes.Equal(got, body)
}

// packed gives the packed form of a browser program; nil where there is none, or one of another program.
func (b *builder) packed(name string, body []byte) []byte {
	out, err := fs.ReadFile(b.src.Web, name+PackedEnd)
	if err != nil || !Packs(out, body) {
		return nil
	}
	return out
}
