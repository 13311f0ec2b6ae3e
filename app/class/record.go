package class

import (
	"encoding/json"
	"errors"
	"fmt"

	"lectern/app/flow"
	"lectern/app/result"
	"lectern/app/strict"
	"lectern/questions/quiz"
)

// The limits of a class.
const (
	maxPupils = 500
	maxSheets = 8        // of one pupil, when they contradict each other
	maxRecord = 32 << 20 // bytes
	maxTitle  = 1000     // bytes
)

// The errors of classes.
var (
	ErrFull   = errors.New("the class holds no more results")
	ErrRecord = errors.New("the class contradicts itself")
)

// Encode writes a class as JSON.
func (c Class) Encode() ([]byte, error) { return json.Marshal(c) }

// Decode reads a class strictly: unknown fields, contradictions and what goes beyond the limits are errors.
func Decode(data []byte) (Class, error) {
	if len(data) > maxRecord {
		return Class{}, fmt.Errorf("%w: %d bytes", ErrRecord, len(data))
	}
	var c Class
	if err := strict.Decode(data, &c); err != nil {
		return Class{}, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	if err := c.check(); err != nil {
		return Class{}, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	return c, nil
}

func (c Class) check() error {
	if c.Print == "" || len(c.Title) > maxTitle || len(c.Pupils) > maxPupils {
		return fmt.Errorf("lesson %q, %d pupils", c.Print, len(c.Pupils))
	}
	items := -1
	for i, p := range c.Pupils {
		if len(p.Sheets) == 0 || len(p.Sheets) > maxSheets {
			return fmt.Errorf("pupil %d has %d sheets", i+1, len(p.Sheets))
		}
		if i > 0 && compare(c.Pupils[i-1].Who(), p.Who()) >= 0 {
			return fmt.Errorf("pupil %d stands in the wrong place", i+1)
		}
		for _, s := range p.Sheets {
			if items < 0 {
				items = len(s.Items)
			}
			if err := s.Check(); err != nil || s.Lesson != c.Print || WhoOf(s) != p.Who() || len(s.Items) != items {
				return fmt.Errorf("pupil %d has a sheet of another lesson or another pupil: %w", i+1, err)
			}
		}
		if _, ok := p.Sheet(); p.Chosen != "" && !ok {
			return fmt.Errorf("pupil %d has not what was chosen", i+1)
		}
	}
	return nil
}

// Fits reports whether the class is one of the quiz, so that its figures can be told; a class that was read need not be.
func (c Class) Fits(qz quiz.Quiz) error {
	if c.Print != flow.Fingerprint(qz) {
		return result.ErrForeign
	}
	for _, p := range c.Pupils {
		for _, s := range p.Sheets {
			if _, err := s.Mark(qz); err != nil {
				return fmt.Errorf("%w: %w", ErrRecord, err)
			}
		}
	}
	return nil
}
