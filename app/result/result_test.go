package result_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/questions/quiz"
)

// Whoever answers whatever with whatever help: what the code tells is the spoken part of the sheet.
func TestCodeTellsWhatIsSpoken(t *testing.T) {
	q := quiztest.Quiz()
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		s := randomSheet(r, q)
		code, err := result.Code(q, s)
		if err != nil {
			t.Fatal(err)
		}
		got, err := result.ParseCode(q, code)
		if want := s.Spoken(q); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%s: %v\ngot  %+v\nwant %+v", code, err, got, want)
		}
	}
}

// randomSheet is the result of somebody who answers by chance.
func randomSheet(r *rand.Rand, q quiz.Quiz) result.Sheet {
	s := flow.New(q)
	s.Rated = r.IntN(2) == 0
	s, _ = s.Start()
	for s.Phase == flow.Asking {
		s = answer(r, s)
		s, _ = s.Next()
		if r.IntN(20) == 0 {
			s, _ = s.Finish()
		}
	}
	out := result.Of(s)
	if out.Seat = r.IntN(256); out.Seat == 0 {
		out.Name = "Ann-Marie"
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
		s, _ = s.Type([]string{"green", "blue", "red and green", fmt.Sprint(r.IntN(100))}[r.IntN(4)])
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
