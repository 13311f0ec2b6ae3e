package lesson

import (
	"lectern/app/flow"
)

// Standing is how far a reader is in a lesson.
type Standing struct {
	Answered int
	Of       int
	Done     bool
	Points   float64 // of Of; once Done
	Scored   bool    // Points is known
}

// Begun reports whether anything was answered.
func (s Standing) Begun() bool { return s.Answered > 0 || s.Done }

// Standing tells how far somebody with that progress is in the lesson. Progress in an earlier version of the text is none.
func (c Card) Standing(p flow.Progress) Standing {
	s := Standing{Of: c.Questions}
	if c.Print != "" && p.Quiz != c.Print || len(p.Given) != c.Questions {
		return s
	}
	for _, g := range p.Given {
		if len(g.Answers) > 0 || g.First != nil || g.Counts != nil {
			s.Answered++
		}
	}
	s.Done = p.Phase == flow.Done
	if s.Done && p.Points != nil {
		s.Points, s.Scored = *p.Points, true
	}
	return s
}
