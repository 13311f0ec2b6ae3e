package flow

import (
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// response is what was answered to question i last.
func (s State) response(i int) quiz.Response {
	g := s.Given[i]
	r := quiz.Response{Question: s.Quiz.Questions[i].ID, Answers: g.Answers, Hints: g.Hints, First: g.First, Certainty: g.Sure}
	if len(g.Answers) == 0 && g.First != nil { // the second try was not made
		r.Answers, r.Hints, r.First = g.First.Answers, g.First.Hints, nil
	}
	return r
}

// counts is what the score counts of question i.
func (s State) counts(i int) quiz.Response {
	if c := s.Given[i].Counts; c != nil {
		return *c
	}
	return s.response(i)
}

// Responses are the answers that count.
func (s State) Responses() []quiz.Response { return s.responses(s.counts) }

func (s State) responses(of func(i int) quiz.Response) []quiz.Response {
	var out []quiz.Response
	for i := range s.Quiz.Questions {
		if r := of(i); len(r.Answers) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// Score marks the whole quiz; what is unanswered counts as wrong.
func (s State) Score() grade.Score { return grade.Total(s.Quiz, s.Responses()) }

// Result is how question i was answered last.
func (s State) Result(i int) grade.Result {
	return grade.MarkResponse(s.Quiz.Questions[i], s.response(i))
}

// Stands reports whether question i has its answer, and no second try or earlier round changes what that tells of the
// reader: it is answered, not about to be tried once more, and not answered after its answer had been shown.
func (s State) Stands(i int) bool {
	open := s.Retryable() && s.Index() == i
	return s.Answered(i) && s.Given[i].Counts == nil && !open
}

// Earned is what the last answer to question i earned, 0 to 1.
func (s State) Earned(i int) float64 {
	return s.Result(i).Points
}

// Practising reports whether the current question is asked again after its answer has been shown.
func (s State) Practising() bool { return s.Phase == Asking && s.Given[s.Index()].Counts != nil }

// Practised is how many questions were answered again after their answers had been shown, and how many of them right.
func (s State) Practised() (again, right int) {
	for i, g := range s.Given {
		if g.Counts == nil || !s.Answered(i) {
			continue
		}
		again++
		if s.Verdict(i).Outcome == grade.Right {
			right++
		}
	}
	return again, right
}

// LookAt lights the evidence of question i beside the score, once it was answered.
func (s State) LookAt(i int) (State, []Effect) {
	if s.Phase != Done || i < 0 || i >= len(s.Given) || !s.Answered(i) {
		return s, nil
	}
	s.Look = i + 1
	return s, []Effect{Save, VisitEvidence}
}

// Looked is the question whose evidence is looked at, as an index into Quiz.Questions.
func (s State) Looked() (i int, ok bool) {
	return s.Look - 1, s.Phase == Done && s.Look > 0 && s.Answered(s.Look-1)
}
