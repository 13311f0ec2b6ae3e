package flow

import "lectern/questions/quiz"

// Tally is what was reached: points, and of how many, in total and by kind of question in the order of first use.
type Tally struct {
	Points float64
	Of     int
	Kinds  []KindTally
}

// KindTally is the part of a Tally that one kind of question has.
type KindTally struct {
	Kind   quiz.Kind
	Points float64
	Of     int
}

// Tally adds up the verdicts; an unanswered question counts as wrong.
func (s State) Tally() Tally {
	var t Tally
	place := make(map[quiz.Kind]int)
	for i, q := range s.Quiz.Questions {
		at, seen := place[q.Kind]
		if !seen {
			at = len(t.Kinds)
			place[q.Kind] = at
			t.Kinds = append(t.Kinds, KindTally{Kind: q.Kind})
		}
		points := 0.0
		if s.Answered(i) {
			points = s.Verdict(i).Score
		}
		t.Points += points
		t.Of++
		t.Kinds[at].Points += points
		t.Kinds[at].Of++
	}
	return t
}
