package grade

import (
	"slices"

	"lectern/questions/quiz"
)

// Part is the result of the questions that share a kind or a rule.
type Part struct {
	Name   string  `json:"name"`
	Points float64 `json:"points"`
	Max    float64 `json:"max"`
}

// Score is the result of a quiz: one point at most for each question.
type Score struct {
	Points   float64   `json:"points"`
	Max      float64   `json:"max"`
	ByKind   []Part    `json:"byKind"`   // in the order in which the quiz first uses them
	ByRule   []Part    `json:"byRule"`   // likewise
	Verdicts []Verdict `json:"verdicts"` // one for each question, in the order of the quiz
}

// Total marks all responses to a quiz. Their order does not matter; a question without one counts as unanswered, and
// of several to one question the worst counts, so that guessing twice gains nothing. Responses to questions that
// the quiz does not have are ignored.
func Total(qz quiz.Quiz, responses []quiz.Response) Score {
	answers := make(map[string][][]string)
	for _, r := range responses {
		answers[r.Question] = append(answers[r.Question], r.Answers)
	}
	var s Score
	for _, q := range qz.Questions {
		v := worst(q, answers[q.ID])
		s.Points += v.Score
		s.Max++
		s.ByKind = addTo(s.ByKind, string(q.Kind), v.Score)
		s.ByRule = addTo(s.ByRule, q.Rule, v.Score)
		s.Verdicts = append(s.Verdicts, v)
	}
	return s
}

func worst(q quiz.Question, tries [][]string) Verdict {
	if len(tries) == 0 {
		return Mark(q, nil)
	}
	verdicts := make([]Verdict, len(tries))
	for i, t := range tries {
		verdicts[i] = Mark(q, t)
	}
	return slices.MinFunc(verdicts, func(a, b Verdict) int {
		switch {
		case a.Score != b.Score && a.Score < b.Score, a.Score == b.Score && a.Reason < b.Reason:
			return -1
		case a == b:
			return 0
		}
		return 1
	})
}

func addTo(parts []Part, name string, points float64) []Part {
	i := slices.IndexFunc(parts, func(p Part) bool { return p.Name == name })
	if i < 0 {
		parts = append(parts, Part{Name: name})
		i = len(parts) - 1
	}
	parts[i].Points += points
	parts[i].Max++
	return parts
}
