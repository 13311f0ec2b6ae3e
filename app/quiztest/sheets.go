package quiztest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"lectern/app/flow"
	"lectern/app/result"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Choices makes a quiz of n choice questions with options options each.
func Choices(n, options int) quiz.Quiz {
	q := quiz.Quiz{Version: quiz.Version, Title: "The tide table"}
	for i := range n {
		text := fmt.Sprintf("In cave %d the tide left %d shells.", i+1, options*(i+1))
		if i > 0 {
			q.Article += " "
		}
		at := article.Span{Start: len(q.Article), End: len(q.Article) + len(text)}
		q.Article += text
		q.Sentences = append(q.Sentences, at)
		x := quiz.Question{
			ID: fmt.Sprintf("q%d", i+1), Rule: "how-many", Kind: quiz.Choice, Prompt: fmt.Sprintf("How many shells lay in cave %d?", i+1),
			Evidence: []quiz.Proof{{Span: at, Text: text}}, Difficulty: 1,
		}
		for o := range options {
			x.Options = append(x.Options, fmt.Sprint(options*(i+1)+o))
		}
		x.Key = x.Options[:1]
		q.Questions = append(q.Questions, x)
	}
	q.Blocks = []article.Block{{Kind: article.Paragraph, Span: article.Span{End: len(q.Article)}}}
	return q
}

// Sheet is the result of somebody who answers by chance, with hints and second tries, from a random seat or, rarely,
// under a nickname.
func Sheet(r *rand.Rand, qz quiz.Quiz) result.Sheet {
	s := flow.New(qz)
	s, _ = s.Rate(r.IntN(2) == 0)
	s, _ = s.Start()
	for s.Phase == flow.Asking {
		s, _ = answer(r, s).Next()
		if r.IntN(40) == 0 {
			s, _ = s.Finish()
		}
	}
	out := result.Of(s)
	if out.Seat = r.IntN(result.MaxSeat + 1); out.Seat == 0 {
		out.Name = []string{"Ann-Marie", "Jo", "O'Neil"}[r.IntN(3)]
	}
	return out
}

func answer(r *rand.Rand, s flow.State) flow.State {
	if r.IntN(8) == 0 {
		return s
	}
	s = try(r, s)
	if s.Retryable() && r.IntN(2) == 0 {
		s, _ = s.Retry()
		if r.IntN(4) > 0 {
			s = try(r, s)
		}
	}
	return s
}

func try(r *rand.Rand, s flow.State) flow.State {
	for range r.IntN(3) {
		s, _ = s.Hint()
	}
	s, _ = s.Feel([]quiz.Certainty{quiz.Sure, quiz.Fairly, quiz.Guessing}[r.IntN(3)])
	q := s.Question()
	switch q.Kind {
	case quiz.Several:
		for range 1 + r.IntN(3) {
			s, _ = s.Pick(q.Options[r.IntN(len(q.Options))])
		}
	case quiz.Short:
		s, _ = s.Type(typed(r, q))
	case quiz.Evidence:
		s, _ = s.Mark(r.IntN(len(s.Quiz.Sentences)))
	case quiz.Order:
		for range 1 + r.IntN(4) {
			s, _ = s.Place(q.Options[r.IntN(len(q.Options))], r.IntN(len(q.Options)))
		}
	case quiz.Match:
		for i := range q.Items {
			s, _ = s.Pair(i, q.Options[r.IntN(len(q.Options))])
		}
	default:
		s, _ = s.Pick(q.Options[r.IntN(len(q.Options))])
	}
	s, _ = s.Check()
	return s
}

// typed is a right, nearly right, wrong or very long answer.
func typed(r *rand.Rand, q quiz.Question) string {
	return []string{
		q.Key[0], "it is " + q.Key[0], q.Key[0] + " and red", "no idea",
		"The text says ещё раз: " + strings.Repeat("it was a day like many others, ", r.IntN(6)) + q.Key[0],
	}[r.IntN(5)]
}
