package grade

import (
	"cmp"
	"slices"

	"lectern/questions/quiz"
)

// Result is what one question earned.
type Result struct {
	Verdict   Verdict        `json:"verdict"`   // of the answer that counts
	Points    float64        `json:"points"`    // 0 to 1: the score of that answer less what help cost
	First     float64        `json:"first"`     // the score of the first answer, whatever help it had
	Hints     int            `json:"hints"`     // shown in all
	Second    bool           `json:"second"`    // there was a second try
	Certainty quiz.Certainty `json:"certainty"` // "" where nothing was said, or nothing answered
}

// MarkResponse marks a response with its first try, where it has one: the better of the two counts.
func MarkResponse(q quiz.Question, r quiz.Response) Result {
	second := r.First != nil
	v := Mark(q, r.Answers)
	out := Result{
		Verdict: v, Points: v.Score * Leaves(q.Kind, r.Hints, second), First: v.Score,
		Hints: max(0, r.Hints), Second: second, Certainty: r.Certainty,
	}
	if second {
		first := Mark(q, r.First.Answers)
		out.First = first.Score
		if points := first.Score * Leaves(q.Kind, r.First.Hints, false); points > out.Points {
			out.Verdict, out.Points = first, points
		}
	}
	if !slices.Contains(Certainties(), r.Certainty) || v.Reason == Unanswered && !second {
		out.Certainty = ""
	}
	return out
}

// compare puts the result that is worth less first, and tells any two apart that differ.
func (r Result) compare(o Result) int {
	return cmp.Or(
		cmp.Compare(r.Points, o.Points), cmp.Compare(r.Verdict.Score, o.Verdict.Score),
		cmp.Compare(r.Verdict.Reason, o.Verdict.Reason), cmp.Compare(r.First, o.First),
		cmp.Compare(o.Hints, r.Hints), cmp.Compare(r.Certainty, o.Certainty), compareBool(r.Second, o.Second),
	)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
