package handout

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"lectern/questions/quiz"
)

// Ending is how the names of lesson files end, and Media their media type.
const (
	Ending = ".lectern"
	Media  = "application/vnd.lectern.lesson+gzip"
)

// The limits of a file.
const (
	MaxFile  = 1 << 20 // bytes as they arrive
	maxPlain = 8 << 20 // bytes once unpacked
)

const (
	fileMark    = "lesson"
	fileVersion = 1
)

type file struct {
	Lectern string    `json:"lectern"` // fileMark
	Version int       `json:"version"`
	Quiz    quiz.Quiz `json:"quiz"`
}

// EncodeFile writes a lesson with its quiz, also one of the library: a file opens on every site.
func EncodeFile(l Lesson) ([]byte, error) {
	if len(l.Quiz.Questions) == 0 {
		return nil, ErrNoLesson
	}
	if err := l.Quiz.Validate(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoLesson, err)
	}
	plain, err := json.Marshal(file{fileMark, fileVersion, carried(l.Quiz)})
	if err != nil {
		return nil, fmt.Errorf("lesson as JSON: %w", err)
	}
	var out bytes.Buffer
	z, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(plain); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// DecodeFile reads a lesson file strictly.
func DecodeFile(data []byte) (Lesson, error) {
	if len(data) > MaxFile {
		return Lesson{}, ErrTooBig
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return Lesson{}, fmt.Errorf("%w: %w", ErrNoLesson, err)
	}
	plain, err := io.ReadAll(io.LimitReader(z, maxPlain+1))
	switch {
	case len(plain) > maxPlain:
		return Lesson{}, ErrTooBig
	case errors.Is(err, io.ErrUnexpectedEOF):
		return Lesson{}, ErrCut
	case err != nil:
		return Lesson{}, fmt.Errorf("%w: %w", ErrAltered, err)
	}
	d := json.NewDecoder(bytes.NewReader(plain))
	d.DisallowUnknownFields()
	var f file
	if err := d.Decode(&f); err != nil || f.Lectern != fileMark {
		return Lesson{}, fmt.Errorf("%w: %w", ErrNoLesson, err)
	}
	if f.Version > fileVersion {
		return Lesson{}, ErrVersion
	}
	if err := f.Quiz.Validate(); err != nil {
		return Lesson{}, fmt.Errorf("%w: %w", ErrAltered, err)
	}
	return Lesson{Quiz: carried(f.Quiz)}, nil
}
