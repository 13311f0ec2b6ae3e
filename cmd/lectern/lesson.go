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
	Pack   LessonPackCmd   `cmd:"" help:"Write a lesson as a file that pupils open."`
	Unpack LessonUnpackCmd `cmd:"" help:"Print the quiz of a lesson file or of a link."`
	Link   LessonLinkCmd   `cmd:"" help:"Print the link that holds a lesson."`
	Code   LessonCodeCmd   `cmd:"" help:"Print the code, the text of the QR code or the file with which a result is handed in."`
}

var errLibrary = errors.New("the link names a lesson of a library; give its file instead")

// lesson reads a lesson from its file, from a file that holds its link, or from the JSON of a quiz.
func (s *streams) lesson(name string) (quiz.Quiz, error) {
	raw, err := s.read(name)
	if err != nil {
		return quiz.Quiz{}, fmt.Errorf("%s: %w", name, cause(err))
	}
	l, err := decodeLesson(raw)
	if err == nil && l.Library != "" {
		err = errLibrary
	}
	if err != nil {
		return quiz.Quiz{}, fmt.Errorf("%s: %w", name, err)
	}
	return l.Quiz, nil
}

func decodeLesson(raw []byte) (handout.Lesson, error) {
	if isQuiz(raw) {
		q, err := quiz.Decode(raw)
		return handout.Lesson{Quiz: q}, err
	}
	if _, fragment, isLink := strings.Cut(string(raw), "open/#"); isLink {
		return handout.Unpack(strings.TrimSpace(fragment))
	}
	return handout.DecodeFile(raw)
}

func isQuiz(raw []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) }
