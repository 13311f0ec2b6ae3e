// Package strict reads JSON that may come from anybody: what is not understood is an error.
package strict

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// The errors of Version.
var (
	ErrOther = errors.New("the file begins otherwise")
	ErrCut   = errors.New("the file ends within its beginning")
)

var errMore = errors.New("something follows the end")

// Decode reads one value that has no unknown fields and nothing behind it.
func Decode(data []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errMore
	}
	return nil
}

// Version reads the beginning of a file of Lectern: an object whose first two fields are "lectern", with the mark of its
// kind, and "version". What follows is not looked at, because later versions may go on differently. It fails with ErrOther
// where the file is not of this kind, and with ErrCut where it ends before that is told.
func Version(data []byte, mark string) (float64, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	next := func(at int) (json.Token, error) {
		token, err := d.Token()
		if at > 1 && (errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)) {
			return nil, ErrCut
		}
		return token, err
	}
	head := []json.Token{json.Delim('{'), "lectern", mark, "version"}
	for i, want := range head {
		token, err := next(i)
		if errors.Is(err, ErrCut) {
			return 0, err
		}
		if err != nil || token != want {
			return 0, ErrOther
		}
	}
	token, err := next(len(head))
	if errors.Is(err, ErrCut) {
		return 0, err
	}
	version, ok := token.(float64)
	if err != nil || !ok || version < 1 {
		return 0, fmt.Errorf("%w: version %v", ErrOther, token)
	}
	return version, nil
}

// Nesting tells how deep brackets are nested in a text, and whether it ends within brackets or quotes.
func Nesting(text []byte) (deepest int, open bool) {
	depth, quoted := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest, depth > 0 || quoted
}
