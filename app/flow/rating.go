package flow

import (
	"slices"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Rating reports whether the reader is to say now how sure she is: once for each question, and not where its answer
// has been shown.
func (s State) Rating() bool {
	return s.Rated && s.open() && !s.Practising() && !s.Given[s.Index()].Retried
}

// Feel notes how sure the reader is of her answer.
func (s State) Feel(c quiz.Certainty) (State, []Effect) {
	if !s.Rating() || !slices.Contains(grade.Certainties(), c) {
		return s, nil
	}
	g := s.Given[s.Index()]
	g.Sure = c
	return s.give(s.Index(), g), []Effect{Save}
}

// Rate sets whether the reader is asked how sure she is. While questions are asked it stays as it is.
func (s State) Rate(on bool) (State, []Effect) {
	if s.Phase == Asking {
		return s, nil
	}
	s.Rated = on
	return s, []Effect{KeepRating}
}
