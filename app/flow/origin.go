package flow

import (
	"slices"

	"lectern/questions/quiz"
)

// Origin is a wrong option that the reader chose, with where the article speaks of it; the place is empty where it
// does not.
type Origin struct {
	Option string
	Place  quiz.Proof
}

// Origins tells where the wrong options of the current answer are from, once the answer stands.
func (s State) Origins() []Origin {
	if !s.Checked() || s.Retryable() {
		return nil
	}
	q := s.Question()
	var out []Origin
	for i, place := range q.Origins {
		option := q.Options[i]
		if slices.Contains(s.Given[s.Index()].Answers, option) && !slices.Contains(q.Key, option) {
			out = append(out, Origin{option, place})
		}
	}
	return out
}

// Shown is the origin that the reader asked to see in the text.
func (s State) Shown() (Origin, bool) {
	return s.origin(func(o Origin) bool { return o.Option == s.Given[s.Index()].Shown })
}

// Show lights where a wrong option of the current answer is from.
func (s State) Show(option string) (State, []Effect) {
	if _, ok := s.origin(func(o Origin) bool { return o.Option == option }); !ok {
		return s, nil
	}
	g := s.Given[s.Index()]
	g.Shown = option
	return s.give(s.Index(), g), []Effect{Save, SayOrigin, ShowOrigin}
}

func (s State) origin(is func(Origin) bool) (Origin, bool) {
	for _, o := range s.Origins() {
		if is(o) && o.Place.Text != "" {
			return o, true
		}
	}
	return Origin{}, false
}
