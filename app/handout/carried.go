package handout

import (
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// carried gives a quiz without what only its author needs, in the one form that all quizzes arrive in.
func carried(q quiz.Quiz) quiz.Quiz {
	out := q
	out.Version = quiz.Version
	out.Removed = []article.Removal{}
	out.Blocks, out.Sentences, out.Glossary = list(q.Blocks), list(q.Sentences), optional(q.Glossary)
	out.Questions = make([]quiz.Question, len(q.Questions))
	for i, x := range q.Questions {
		out.Questions[i] = carriedQuestion(x)
	}
	return out
}

func carriedQuestion(x quiz.Question) quiz.Question {
	x.Lint = nil
	x.Items, x.Options, x.Key, x.Accept = optional(x.Items), list(x.Options), list(x.Key), list(x.Accept)
	x.Evidence, x.Origins, x.Around = list(x.Evidence), optional(x.Origins), optional(x.Around)
	x.Others = optional(x.Others)
	near := make(map[string][]string)
	for word, others := range x.Near {
		if len(others) > 0 {
			near[word] = others
		}
	}
	x.Near = near
	if len(near) == 0 {
		x.Near = nil
	}
	return x
}

// list gives a list that is always written, if only as an empty one.
func list[T any](s []T) []T {
	if len(s) == 0 {
		return []T{}
	}
	return s
}

// optional gives a list that is not written where it is empty.
func optional[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}
