package handout

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"lectern/app/strict"
	"lectern/questions/quiz"
)

// Ending is how the names of lesson files end, and Media is their media type.
const (
	Ending = ".lectern"
	Media  = "application/vnd.lectern.lesson"
)

// The limits of a file.
const (
	MaxFile  = 1 << 20 // bytes as it arrives
	maxPlain = 8 << 20 // bytes unpacked
	maxDepth = 12      // of brackets
)

const (
	fileMark    = "lesson"
	fileVersion = 1
)

// file is what a lesson file holds. The marks come first, so that a file of a later version can be told.
type file struct {
	Lectern string    `json:"lectern"` // fileMark
	Version int       `json:"version"`
	Quiz    quiz.Quiz `json:"quiz"`
}

// EncodeFile writes a lesson with its quiz, also one of the library: a file opens on every site. It needs the quiz.
func EncodeFile(l Lesson) ([]byte, error) {
	if err := check(l.Quiz); err != nil {
		return nil, err
	}
	plain, err := json.Marshal(file{fileMark, fileVersion, carried(l.Quiz)})
	if err != nil {
		return nil, fmt.Errorf("a lesson as JSON: %w", err)
	}
	if len(plain) > maxPlain {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooBig, len(plain))
	}
	var out bytes.Buffer
	z, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("a lesson in gzip: %w", err)
	}
	if _, err := z.Write(plain); err != nil {
		return nil, fmt.Errorf("a lesson in gzip: %w", err)
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("a lesson in gzip: %w", err)
	}
	if out.Len() > MaxFile {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooBig, out.Len())
	}
	return out.Bytes(), nil
}

// check reports what keeps a quiz from being handed out.
func check(q quiz.Quiz) error {
	if len(q.Questions) == 0 {
		return fmt.Errorf("%w: no questions", ErrNoLesson)
	}
	if err := q.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrNoLesson, err)
	}
	return nil
}

// DecodeFile reads a lesson file strictly: what is not understood is an error.
func DecodeFile(data []byte) (Lesson, error) {
	plain, err := unzip(data)
	if err != nil {
		return Lesson{}, err
	}
	switch version, err := strict.Version(plain, fileMark); {
	case err != nil:
		return Lesson{}, fmt.Errorf("%w: %w", ErrNoLesson, err)
	case version != fileVersion:
		return Lesson{}, fmt.Errorf("%w: %v", ErrVersion, version)
	}
	if deepest, _ := strict.Nesting(plain); deepest > maxDepth {
		return Lesson{}, fmt.Errorf("%w: nested too deep", ErrAltered)
	}
	var f file
	if err := strict.Decode(plain, &f); err != nil {
		return Lesson{}, fmt.Errorf("%w: %w", ErrAltered, err)
	}
	if err := check(f.Quiz); err != nil {
		return Lesson{}, fmt.Errorf("%w: %w", ErrAltered, err)
	}
	return Lesson{Quiz: carried(f.Quiz)}, nil
}

func unzip(data []byte) ([]byte, error) {
	if len(data) > MaxFile {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooBig, len(data))
	}
	in := bytes.NewReader(data)
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoLesson, err)
	}
	z.Multistream(false)
	plain, err := io.ReadAll(io.LimitReader(z, maxPlain+1))
	switch {
	case len(plain) > maxPlain:
		return nil, fmt.Errorf("%w: more than %d bytes unpacked", ErrTooBig, maxPlain)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, ErrCut
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrAltered, err)
	case in.Len() > 0:
		return nil, fmt.Errorf("%w: something follows its end", ErrAltered)
	}
	return plain, nil
}
