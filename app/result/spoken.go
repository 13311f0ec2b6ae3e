package result

import (
	"math"
	"slices"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Spoken is what the code of a marked sheet tells: of each question the try that counts, typed answers by how right they
// were, the name in capital letters where words begin.
func (s Sheet) Spoken(qz quiz.Quiz) Sheet {
	s.Name = spokenName(s.Name)
	s.Items = slices.Clone(s.Items)
	for i, q := range qz.Questions {
		it := s.Items[i].spoken(qz, q)
		if n, ok := rank(qz, q, it.Response.Answers); ok {
			it.Response.Answers = unrank(qz, q, n) // in the order of the options
		}
		s.Items[i] = it
	}
	return s
}

func (it Item) spoken(qz quiz.Quiz, q quiz.Question) Item {
	if !it.Answered {
		return it
	}
	out := Item{Response: it.Response, Points: it.Points, Answered: true, Whole: it.Whole && ways(qz, q) <= manyWays}
	if it.Whole {
		out.Response = counting(q, it.Response)
	} else if it.Response.First != nil {
		out.Response.First = &quiz.Try{}
	}
	out.Response.Certainty = ""
	if !out.Whole {
		out.Response.Answers, out.Points = nil, inQuarters(it.Points, out.leaves(q))
	}
	return out
}

// inQuarters are the points of a score in quarters, where help left a share of the mark.
func inQuarters(points, leaves float64) float64 {
	return math.Round(quarters*points/leaves) / quarters * leaves
}

// counting is the response with, of two tries, only the one that counts.
func counting(q quiz.Question, r quiz.Response) quiz.Response {
	if r.First == nil {
		return r
	}
	second := quiz.Response{Question: r.Question, Answers: r.Answers, Hints: r.Hints, First: &quiz.Try{}, Certainty: r.Certainty}
	first := quiz.Response{Question: r.Question, Answers: r.First.Answers, Hints: r.First.Hints, Certainty: r.Certainty}
	if grade.MarkResponse(q, first).Points > grade.MarkResponse(q, second).Points {
		return first
	}
	return second
}
