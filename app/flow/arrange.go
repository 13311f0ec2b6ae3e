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

// Move moves an event up by one place, or down where by is 1 instead of -1. At the ends it stays.
func (s State) Move(event string, by int) (State, []Effect) {
	if !s.Ordering() {
		return s, nil
	}
	now := slices.Clone(s.Sequence())
	at := slices.Index(now, event)
	to := at + by
	if at < 0 || by != 1 && by != -1 || to < 0 || to >= len(now) {
		return s, nil
	}
	now[at], now[to] = now[to], now[at]
	s.Draft = now
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
