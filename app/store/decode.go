package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"lectern/app/strict"
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
	data := []byte(text)
	if err := checkBegin(data); err != nil {
		return File{}, err
	}
	switch deepest, open := strict.Nesting(data); {
	case deepest > maxDepth:
		return File{}, fmt.Errorf("%w: nested too deep", ErrDamaged)
	case open:
		return File{}, ErrCutOff
	}
	var f file
	if err := strict.Decode(data, &f); err != nil {
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

func checkBegin(data []byte) error {
	switch version, err := strict.Version(data, fileMark); {
	case errors.Is(err, strict.ErrCut):
		return ErrCutOff
	case err != nil:
		return fmt.Errorf("%w: %w", ErrForeign, err)
	case version != fileVersion:
		return fmt.Errorf("%w: %v", ErrLaterFile, version)
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
