// Package handout takes a lesson to the pupils: as what stands behind the # of a link, and as a file. What it reads may
// come from anybody, so every decoder is strict and has limits. FORMATS.md describes both forms.
package handout

import (
	"bytes"
	"encoding/json"
	"errors"

	"lectern/app/flow"
	"lectern/questions/quiz"
)

// Lesson is what a teacher hands out: a quiz with its text, or the name of a lesson that is in the library of the site.
type Lesson struct {
	Quiz quiz.Quiz
	// Library is the ID of a lesson of the library, with its text and questions unchanged. Of such a lesson a link carries
	// the ID and Edition only; Unpack leaves Quiz empty.
	Library string
	// Edition is the Print of the library's quiz that the teacher saw.
	Edition string
}

// The errors of reading a link or a file, and of writing what would be too big.
var (
	ErrNoLesson = errors.New("no lesson")
	ErrCut      = errors.New("the end of the lesson is missing")
	ErrAltered  = errors.New("the lesson was altered on its way")
	ErrVersion  = errors.New("the lesson is of a later version")
	ErrTooBig   = errors.New("the lesson is too big")
)

// Print is the identity of the lesson everywhere: the flow.Fingerprint of its quiz.
func (l Lesson) Print() string {
	if l.Edition != "" {
		return l.Edition
	}
	return flow.Fingerprint(l.Quiz)
}

// Carried gives the lesson as it arrives by a link: without what only its author needs, and as this version writes it.
func (l Lesson) Carried() Lesson {
	if l.Library != "" {
		return Lesson{Library: l.Library, Edition: l.Print()}
	}
	return Lesson{Quiz: carried(l.Quiz)}
}

// Same reports whether pupils get the same lesson from both quizzes. Those that differ in keys only have the same Print.
func Same(a, b quiz.Quiz) bool {
	x, errX := json.Marshal(carried(a))
	y, errY := json.Marshal(carried(b))
	return errX == nil && errY == nil && bytes.Equal(x, y)
}
