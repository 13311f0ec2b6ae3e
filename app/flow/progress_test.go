package flow_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"lectern/app/flow"
	"lectern/app/quiztest"
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
		"place above":      func(p *flow.Progress) { p.At = 5 },
		"round outside":    func(p *flow.Progress) { p.Round = []int{7} },
		"answers too few":  func(p *flow.Progress) { p.Given = p.Given[:2] },
		"round of nothing": func(p *flow.Progress) { p.Round = nil },
	} {
		p := good
		spoil(&p)
		if s, err := flow.Resume(quiztest.Quiz(), p); !errors.Is(err, flow.ErrProgress) || s.Phase != flow.Reading {
			t.Errorf("%s: error %v, phase %s", name, err, s.Phase)
		}
	}
}

// Whatever order of steps is taken, the state stays one that can be kept and resumed.
func FuzzSteps(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Add([]byte{0, 5, 4, 4, 4, 4, 7, 8, 1, 2})
	f.Fuzz(func(t *testing.T, steps []byte) {
		q := quiztest.Quiz()
		s := flow.New(q)
		for i, b := range steps {
			s = stepBy(s, b, i)
			again, err := flow.Resume(q, s.Progress())
			if err != nil || !reflect.DeepEqual(again, s) {
				t.Fatalf("after %v: %v", steps[:i+1], err)
			}
			if tally := s.Tally(); tally.Points < 0 || tally.Points > float64(tally.Of) {
				t.Fatalf("after %v: %v points of %d", steps[:i+1], tally.Points, tally.Of)
			}
		}
	})
}

func stepBy(s flow.State, b byte, n int) flow.State {
	switch b % 11 {
	case 0:
		s, _ = s.Start()
	case 1:
		if options := s.Question().Options; len(options) > 0 {
			s, _ = s.Pick(options[n%len(options)])
		}
	case 2:
		s, _ = s.Type("green")
	case 3:
		s, _ = s.Mark(n - 1)
	case 4:
		s, _ = s.Next()
	case 5:
		s, _ = s.Check()
	case 6:
		s, _ = s.Retry()
	case 7:
		s, _ = s.GoTo(n - 2)
	case 8:
		s, _ = s.TryMissed()
	case 9:
		s, _ = s.Restart()
	case 10:
		s, _ = s.Finish()
	}
	return s
}
