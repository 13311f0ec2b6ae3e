package flow_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"testing"

	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/questions/quiz"
)

func TestProgressSurvivesBeingKept(t *testing.T) {
	s := answer(t, start(t), []string{"1902"})
	s, _ = s.Next()
	s, _ = s.Pick("Coal")
	data, err := json.Marshal(s.Progress())
	if err != nil {
		t.Fatal(err)
	}
	var p flow.Progress
	if err := json.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	again, err := flow.Resume(quiztest.Quiz(), p)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(again, s) {
		t.Errorf("resumed as %+v\nwant %+v", again.Progress(), s.Progress())
	}
}

// Progress that was kept before there were hints goes on, and what was answered then is worth what it was.
func TestEarlierProgressResumes(t *testing.T) {
	q := quiztest.Quiz()
	old := `{"quiz":"` + flow.Fingerprint(q) + `","phase":"asking","round":[0,1,2,3,4,5,6],"at":2,"given":[{"answers":["1871"]},
		{"answers":["Whale oil","Paraffin"],"retried":true},{},{},{},{},{}]}`
	var p flow.Progress
	if err := json.Unmarshal([]byte(old), &p); err != nil {
		t.Fatal(err)
	}
	s, err := flow.Resume(q, p)
	if err != nil || s.Index() != 2 || s.Score().Points != 2 {
		t.Errorf("error %v, at %d with %v points", err, s.Index(), s.Score().Points)
	}
}

func TestProgressOfAnotherQuizIsRefused(t *testing.T) {
	q := quiztest.Quiz()
	q.Questions[0].Prompt += "?"
	s, err := flow.Resume(q, start(t).Progress())
	if !errors.Is(err, flow.ErrOtherQuiz) || s.Phase != flow.Reading {
		t.Errorf("error %v, phase %s", err, s.Phase)
	}
}

func TestBrokenProgressIsRefused(t *testing.T) {
	good := start(t).Progress()
	for name, spoil := range map[string]func(*flow.Progress){
		"phase":            func(p *flow.Progress) { p.Phase = "asleep" },
		"place below":      func(p *flow.Progress) { p.At = -1 },
		"place above":      func(p *flow.Progress) { p.At = 7 },
		"round outside":    func(p *flow.Progress) { p.Round = []int{9} },
		"answers too few":  func(p *flow.Progress) { p.Given = p.Given[:2] },
		"round of nothing": func(p *flow.Progress) { p.Round = nil },
		"hints below none": func(p *flow.Progress) { p.Given[0].Hints = -1 },
		"a new certainty":  func(p *flow.Progress) { p.Given[0].Sure = "perhaps" },
		"no first answer":  func(p *flow.Progress) { p.Given[0].First = &quiz.Try{} },
		"a look outside":   func(p *flow.Progress) { p.Look = 8 },
	} {
		p := good
		p.Given = slices.Clone(good.Given)
		spoil(&p)
		if s, err := flow.Resume(quiztest.Quiz(), p); !errors.Is(err, flow.ErrProgress) || s.Phase != flow.Reading {
			t.Errorf("%s: error %v, phase %s", name, err, s.Phase)
		}
	}
}
