package result

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"lectern/app/strict"
	"lectern/questions/quiz"
)

// Extension is how the names of result files end, and Media their media type.
const (
	Extension = ".lectern-result"
	Media     = "application/vnd.lectern.result+json"
)

// MaxFile is the size up to which a file is read, in bytes.
const MaxFile = 256 << 10

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
	if err := s.Check(); err != nil {
		return nil, err
	}
	f := file{Version: fileVersion, Lesson: s.Lesson, Seat: s.Seat, Name: s.Name, Items: make([]quiz.Response, len(s.Items))}
	for i, it := range s.Items {
		r := it.Response
		if it.Answered && !it.Whole || r.First != nil && len(r.First.Answers) == 0 {
			return nil, fmt.Errorf("%w: a file needs all answers", ErrUnfit)
		}
		if r.Answers == nil {
			r.Answers = []string{}
		}
		f.Items[i] = r
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
	if *head.Version != fileVersion {
		return Sheet{}, fmt.Errorf("%w: %d", ErrVersion, *head.Version)
	}
	var f file
	if err := strict.Decode(data, &f); err != nil {
		return Sheet{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	s := f.sheet()
	if err := s.Check(); err != nil {
		return Sheet{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return s, nil
}

// FileName names the file of a sheet: a word and whose it is.
func FileName(word string, s Sheet) string {
	who := strconv.Itoa(s.Seat)
	if s.Seat == 0 {
		who = strings.Join(strings.FieldsFunc(s.Name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
	}
	return strings.TrimRight(word+"-"+who, "-") + Extension
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
		if !answered {
			r.Answers = nil
		}
		s.Items[i] = Item{Response: r, Answered: answered, Whole: answered}
	}
	return s
}
