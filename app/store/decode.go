package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// MaxFile is the size up to which a file is read, in bytes.
const MaxFile = 32 << 20

// The limits of what a file may hold.
const (
	maxRecords = 10_000
	maxDepth   = 24
	maxName    = 200 // bytes
)

// The errors of Decode.
var (
	ErrTooLarge  = errors.New("the file is too large")
	ErrForeign   = errors.New("the file is none of Lectern's")
	ErrLaterFile = errors.New("the file is of a later version")
	ErrCutOff    = errors.New("the file ends in the middle")
	ErrDamaged   = errors.New("the file is damaged")
)

// File is what Export wrote, found to be whole and right.
type File struct{ records map[string]record }

// Decode reads a file strictly: what is not understood is an error.
func Decode(text string) (File, error) {
	if len(text) > MaxFile {
		return File{}, ErrTooLarge
	}
	if err := checkMarks(text); err != nil {
		return File{}, err
	}
	if err := checkDepth(text); err != nil {
		return File{}, err
	}
	var f file
	if err := decodeStrictly([]byte(text), &f); err != nil {
		return File{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if len(f.Records) > maxRecords {
		return File{}, fmt.Errorf("%w: %d records", ErrTooLarge, len(f.Records))
	}
	now := time.Now().UnixMilli()
	for name, r := range f.Records {
		if err := checkRecord(name, r, f.Records); err != nil {
			return File{}, fmt.Errorf("%w: %.100s: %w", ErrDamaged, name, err)
		}
		f.Records[name] = r.notAfter(name, now)
	}
	return File{f.Records}, nil
}

// checkMarks looks at the beginning only: later versions may go on differently.
func checkMarks(text string) error {
	var head struct {
		mark    string
		version float64
	}
	d := json.NewDecoder(strings.NewReader(text))
	for i, want := range []any{json.Delim('{'), "lectern", &head.mark, "version", &head.version} {
		token, err := d.Token()
		if i > 2 && (errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)) {
			return ErrCutOff
		}
		ok := err == nil
		switch want := want.(type) {
		case *string:
			*want, ok = token.(string)
			ok = ok && *want == fileMark
		case *float64:
			*want, ok = token.(float64)
		default:
			ok = ok && token == want
		}
		if !ok {
			return ErrForeign
		}
	}
	if head.version != fileVersion {
		return fmt.Errorf("%w: %v", ErrLaterFile, head.version)
	}
	return nil
}

// checkDepth goes through the brackets. A file that ends before all are closed was cut off.
func checkDepth(text string) error {
	depth, quoted := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			if depth++; depth > maxDepth {
				return fmt.Errorf("%w: nested too deep", ErrDamaged)
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	if depth > 0 || quoted {
		return ErrCutOff
	}
	return nil
}

func checkRecord(name string, r record, all map[string]record) error {
	k, known := kindOf(name)
	before, id, _ := strings.Cut(name, ":")
	pair, card := partner(name), before == "own" || before == "made"
	switch {
	case !known || k.device:
		return errors.New("such records are not known")
	case r.Version != version || r.Changed < 0:
		return fmt.Errorf("version %d, changed at %d", r.Version, r.Changed)
	case len(name) > maxName || k.one != (name == before) || !k.one && id == "":
		return errors.New("such names are not known")
	case pair != "" && all[pair].Value == nil:
		return fmt.Errorf("%s is missing", pair)
	case card && strings.Trim(id, "0123456789abcdefghijklmnopqrstuvwxyz") != "":
		return errors.New("the name has strange letters")
	}
	if err := k.check(r.Value); err != nil {
		return err
	}
	if before+":" == classes {
		return checkName(r.Value, id)
	}
	if card {
		var o own
		if err := json.Unmarshal(r.Value, &o); err != nil || o.ID != id {
			return fmt.Errorf("it calls itself %q", o.ID)
		}
	}
	return nil
}

// decodeStrictly reads one value without unknown fields and with nothing after it.
func decodeStrictly(value []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(value))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("something follows the end")
	}
	return nil
}
