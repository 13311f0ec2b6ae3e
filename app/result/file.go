package result

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"lectern/questions/quiz"
)

// Extension is how the names of result files end.
const Extension = ".lectern-result"

// The limits of a file.
const (
	MaxFile    = 256 << 10 // bytes
	maxItems   = 200
	maxAnswers = 64
	maxAnswer  = 4096 // bytes
	maxPrint   = 16   // bytes
	maxID      = 100  // bytes
)

const fileVersion = 1

// The errors of files.
var (
	ErrTooBig  = errors.New("the file is too large for a result")
	ErrNoSheet = errors.New("the file holds no result")
	ErrDamaged = errors.New("the file is damaged")
)

// file is how a sheet is written.
type file struct {
	Version int             `json:"lecternResult"`
	Lesson  string          `json:"lesson"`
	Seat    int             `json:"seat,omitempty"`
	Name    string          `json:"name,omitempty"`
	Items   []quiz.Response `json:"items"` // one for each question; without answers where it was not answered
}

// EncodeFile writes a sheet with all its answers.
func EncodeFile(s Sheet) ([]byte, error) {
	f := file{Version: fileVersion, Lesson: s.Lesson, Seat: s.Seat, Name: s.Name, Items: make([]quiz.Response, len(s.Items))}
	for i, it := range s.Items {
		if it.Answered && !it.Whole {
			return nil, fmt.Errorf("%w: a file needs the answers", ErrUnfit)
		}
		f.Items[i] = it.Response
		if f.Items[i].Answers == nil {
			f.Items[i].Answers = []string{}
		}
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(f); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// DecodeFile reads a sheet strictly. It is not marked: only Sheet.Mark tells whether it fits its lesson.
func DecodeFile(data []byte) (Sheet, error) {
	if len(data) > MaxFile {
		return Sheet{}, ErrTooBig
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	var head struct {
		Version *int `json:"lecternResult"`
	}
	if err := json.Unmarshal(data, &head); err != nil || head.Version == nil {
		return Sheet{}, noSheet(data)
	}
	if *head.Version > fileVersion {
		return Sheet{}, ErrVersion
	}
	var f file
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return Sheet{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return Sheet{}, fmt.Errorf("%w: something follows the end", ErrDamaged)
	}
	if err := f.check(); err != nil {
		return Sheet{}, err
	}
	return f.sheet(), nil
}

// noSheet tells a file that was cut or altered from one that never was a result.
func noSheet(data []byte) error {
	if strings.Contains(string(data[:min(len(data), 100)]), `"lecternResult"`) {
		return ErrDamaged
	}
	return ErrNoSheet
}

func (f file) sheet() Sheet {
	s := Sheet{Lesson: f.Lesson, Seat: f.Seat, Name: f.Name, Items: make([]Item, len(f.Items))}
	for i, r := range f.Items {
		answered := len(r.Answers) > 0
		s.Items[i] = Item{Response: r, Answered: answered, Whole: answered}
	}
	return s
}

func (f file) check() error {
	switch {
	case f.Version != fileVersion:
		return fmt.Errorf("%w: version %d", ErrDamaged, f.Version)
	case !(Sheet{Seat: f.Seat, Name: f.Name}).named():
		return ErrName
	case f.Lesson == "" || len(f.Lesson) > maxPrint || len(f.Items) == 0 || len(f.Items) > maxItems:
		return fmt.Errorf("%w: no lesson, or %d items", ErrDamaged, len(f.Items))
	}
	for i, r := range f.Items {
		if !sensible(r) {
			return fmt.Errorf("%w: item %d", ErrDamaged, i+1)
		}
	}
	return nil
}

func sensible(r quiz.Response) bool {
	first := r.First == nil || len(r.First.Answers) > 0 && short(r.First.Answers)
	return r.Question != "" && len(r.Question) <= maxID && short(r.Answers) && first
}

func short(answers []string) bool {
	if len(answers) > maxAnswers {
		return false
	}
	for _, a := range answers {
		if len(a) > maxAnswer {
			return false
		}
	}
	return true
}
