// Package intake reads what people open, drop or paste as plain text: it tells the encoding of a file, refuses files
// that are no text, and takes the marks of Markdown away. Nothing here needs a browser.
package intake

import (
	"errors"
	"strings"
)

// Form is how a text is marked up.
type Form string

// The forms.
const (
	Plain    Form = "plain"
	Markdown Form = "markdown"
	HTML     Form = "html"
)

// The errors of Open.
var (
	ErrBinary = errors.New("the file is no text")
	ErrBroken = errors.New("the file claims an encoding and breaks its rules")
)

// File is a text file, decoded.
type File struct {
	Text     string // with the marks of its form
	Encoding Encoding
	Form     Form
}

// Open decodes a file. Its name and its media type, where known, tell the form. It fails with ErrBinary or ErrBroken.
func Open(name, media string, data []byte) (File, error) {
	if sealed(data) {
		return File{}, ErrBinary
	}
	text, encoding, err := decode(data)
	if err != nil {
		return File{}, err
	}
	return File{Text: text, Encoding: encoding, Form: form(name, media, text)}, nil
}

// form goes by the end of the name, then by the media type, then by how a page of HTML begins.
func form(name, media, text string) Form {
	name = strings.ToLower(name)
	switch end := name[strings.LastIndexByte(name, '.')+1:]; end {
	case "html", "htm", "xhtml":
		return HTML
	case "md", "markdown", "mdown", "mkd":
		return Markdown
	}
	media, _, _ = strings.Cut(media, ";")
	switch media {
	case "text/html", "application/xhtml+xml":
		return HTML
	case "text/markdown":
		return Markdown
	}
	start := strings.ToLower(strings.TrimSpace(text[:min(len(text), 200)]))
	if strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html") {
		return HTML
	}
	return Plain
}

// sealed tells the files of programs by how they begin.
func sealed(data []byte) bool {
	for _, magic := range []string{
		"%PDF-", "PK\x03\x04", "\xd0\xcf\x11\xe0", `{\rtf`, "\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "\x1f\x8b", "\x7fELF", "MZ\x90",
	} {
		if strings.HasPrefix(string(data[:min(len(data), 8)]), magic) {
			return true
		}
	}
	return false
}
