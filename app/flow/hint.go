package flow

import "lectern/questions/grade"

// Hints are the hints to the current question, shown or not.
func (s State) Hints() []grade.Hint { return grade.Hints(s.Quiz, s.Question()) }

// Hinted is the narrowest hint that was shown to the current question, while that is open.
func (s State) Hinted() (grade.Hint, bool) {
	if !s.open() {
		return grade.Hint{}, false
	}
	hints := s.Hints()
	shown := min(s.Given[s.Index()].Hints, len(hints))
	if shown == 0 {
		return grade.Hint{}, false
	}
	return hints[shown-1], true
}

// Hint shows the next hint to the current question, or the last one again; that one costs nothing.
func (s State) Hint() (State, []Effect) {
	if !s.open() {
		return s, nil
	}
	g := s.Given[s.Index()]
	switch hints := len(s.Hints()); {
	case hints == 0:
		return s, nil
	case g.Hints >= hints:
		return s, []Effect{SayHint, ShowHint}
	}
	g.Hints++
	return s.give(s.Index(), g), []Effect{Save, SayHint, ShowHint}
}
