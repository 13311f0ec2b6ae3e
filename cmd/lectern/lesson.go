package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"lectern/app/handout"
	"lectern/questions/quiz"
)

// LessonCmd groups what is done with lessons that are handed out.
type LessonCmd struct {
	Code LessonCodeCmd `cmd:"" help:"Print the code, the text of the QR code or the file with which a result is handed in."`
}

var errLibrary = errors.New("the link names a lesson of a library; give its file instead")

// lesson reads a lesson from its file, from a file that holds its link, or from the JSON of a quiz.
func (s *streams) lesson(name string) (quiz.Quiz, error) {
	raw, err := s.read(name)
	if err != nil {
		return quiz.Quiz{}, fmt.Errorf("%s: %w", name, cause(err))
	}
	q, err := decodeLesson(raw)
	if err != nil {
		return quiz.Quiz{}, fmt.Errorf("%s: %w", name, err)
	}
	return q, nil
}

func decodeLesson(raw []byte) (quiz.Quiz, error) {
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) {
		return quiz.Decode(raw)
	}
	_, fragment, isLink := strings.Cut(string(raw), "open/#")
	if !isLink {
		l, err := handout.DecodeFile(raw)
		return l.Quiz, err
	}
	l, err := handout.Unpack(strings.TrimSpace(fragment))
	if err == nil && l.Library != "" {
		err = errLibrary
	}
	return l.Quiz, err
}
