package grade

import (
	"math"
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
	if s.Max != float64(len(qz.Questions)) || len(s.Results) != len(qz.Questions) {
		t.Fatalf("max %v, %d results, %d questions", s.Max, len(s.Results), len(qz.Questions))
	}
	for name, parts := range map[string][]Part{"skill": s.BySkill, "level": s.ByLevel} {
		var sum Part
		for _, p := range parts {
			checkPart(t, name, p)
			sum.Points += p.Points
			sum.Max += p.Max
			sum.Chance += p.Chance
		}
		if !near(sum.Points, s.Points) || sum.Max != s.Max || !near(sum.Chance, s.Chance) {
			t.Errorf("by %s %+v, in all %v of %v", name, sum, s.Points, s.Max)
		}
	}
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func checkPart(t *testing.T, name string, p Part) {
	t.Helper()
	if p.Points < 0 || p.Points > p.Max || p.Chance < 0 || p.Chance > p.Max || p.Few() != (p.Max < 3) {
		t.Errorf("%s: %+v", name, p)
	}
}

func TestTotalCountsTheWorstOfTwo(t *testing.T) {
	qz, rs := sample()
	s := Total(qz, rs)
	if r := s.Results[len(s.Results)-1]; r.Points != 0.5 || r.Verdict.Reason != SomeMissing {
		t.Errorf("two responses, half and all right: %+v", r)
	}
}

func TestTotalOfNothing(t *testing.T) {
	qz, _ := sample()
	s := Total(qz, nil)
	if s.Points != 0 || s.Max == 0 {
		t.Errorf("no responses: %v of %v", s.Points, s.Max)
	}
	for _, r := range s.Results {
		if r.Verdict.Reason != Unanswered || r.Points != 0 {
			t.Errorf("no response: %+v", r)
		}
	}
	if s := Total(quiz.Quiz{}, nil); s.Points != 0 || s.Max != 0 || s.Chance != 0 {
		t.Errorf("no questions: %+v", s)
	}
}
