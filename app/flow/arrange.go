package flow

import (
	"slices"

	"lectern/questions/quiz"
)

// Ordering reports whether the reader is to put events in order now.
func (s State) Ordering() bool { return s.open() && s.Question().Kind == quiz.Order }

// Matching reports whether the reader is to match items with options now.
func (s State) Matching() bool { return s.open() && s.Question().Kind == quiz.Match }

// Sequence gives the events of the current question as they stand: as answered, as moved so far, or as shown at first.
func (s State) Sequence() []string {
	switch {
	case s.Checked():
		return s.Given[s.Index()].Answers
	case len(s.Draft) > 0:
		return s.Draft
	}
	return s.Question().Options
}

// Place puts an event at a place, counted from 0, and the events between move up. Beyond the ends there is no place.
func (s State) Place(event string, to int) (State, []Effect) {
	if !s.Ordering() {
		return s, nil
	}
	now := s.Sequence()
	at := slices.Index(now, event)
	if at < 0 || to < 0 || to >= len(now) || to == at {
		return s, nil
	}
	s.Draft = slices.Insert(slices.Delete(slices.Clone(now), at, at+1), to, event)
	return s, []Effect{Save}
}

// Pair matches item i with an option, or with none where option is "".
func (s State) Pair(i int, option string) (State, []Effect) {
	if !s.Matching() || i < 0 || i >= len(s.Question().Items) || option != "" && !slices.Contains(s.Question().Options, option) {
		return s, nil
	}
	draft := make([]string, len(s.Question().Items))
	copy(draft, s.Draft)
	draft[i] = option
	s.Draft = draft
	return s, []Effect{Save}
}
