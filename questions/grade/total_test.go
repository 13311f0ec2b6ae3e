package grade

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"lectern/questions/quiz"
)

// sample holds every item of the tables with all its answers as responses.
func sample() (quiz.Quiz, []quiz.Response) {
	var qz quiz.Quiz
	var rs []quiz.Response
	for _, item := range items {
		for _, a := range item.answers {
			q := item.question
			q.ID = item.name + ": " + a.text
			q.Rule = item.name
			qz.Questions = append(qz.Questions, q)
			rs = append(rs, quiz.Response{Question: q.ID, Answers: []string{a.text}})
		}
	}
	several := quiz.Question{ID: "trees", Rule: "trees", Kind: quiz.Several, Options: []string{"oak", "elm", "moss"},
		Key: []string{"oak", "elm"}}
	qz.Questions = append(qz.Questions, several)
	return qz, append(rs, quiz.Response{Question: "trees", Answers: []string{"elm"}},
		quiz.Response{Question: "trees", Answers: []string{"oak", "elm"}}, quiz.Response{Question: "unknown"})
}

func TestTotalIgnoresOrder(t *testing.T) {
	qz, rs := sample()
	want := Total(qz, rs)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		rng.Shuffle(len(rs), func(i, j int) { rs[i], rs[j] = rs[j], rs[i] })
		if got := Total(qz, rs); !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v after a shuffle, %+v before", got, want)
		}
	}
}

func TestTotalAddsUp(t *testing.T) {
	qz, rs := sample()
	s := Total(qz, rs)
	if s.Max != float64(len(qz.Questions)) || len(s.Verdicts) != len(qz.Questions) {
		t.Fatalf("max %v, %d verdicts, %d questions", s.Max, len(s.Verdicts), len(qz.Questions))
	}
	for name, parts := range map[string][]Part{"kind": s.ByKind, "rule": s.ByRule} {
		var sum Part
		for _, p := range parts {
			if p.Points < 0 || p.Points > p.Max {
				t.Errorf("%s %s: %v of %v", name, p.Name, p.Points, p.Max)
			}
			sum.Points += p.Points
			sum.Max += p.Max
		}
		if sum.Points != s.Points || sum.Max != s.Max {
			t.Errorf("by %s %v of %v, in all %v of %v", name, sum.Points, sum.Max, s.Points, s.Max)
		}
	}
}

func TestTotalCountsTheWorstOfTwo(t *testing.T) {
	qz, rs := sample()
	s := Total(qz, rs)
	if v := s.Verdicts[len(s.Verdicts)-1]; v.Score != 0.5 || v.Reason != SomeMissing {
		t.Errorf("two responses, half and all right: %+v", v)
	}
}

func TestTotalOfNothing(t *testing.T) {
	qz, _ := sample()
	s := Total(qz, nil)
	if s.Points != 0 || s.Max == 0 {
		t.Errorf("no responses: %v of %v", s.Points, s.Max)
	}
	for _, v := range s.Verdicts {
		if v.Reason != Unanswered {
			t.Errorf("no response: %+v", v)
		}
	}
	if s := Total(quiz.Quiz{}, nil); s.Points != 0 || s.Max != 0 {
		t.Errorf("no questions: %+v", s)
	}
}
