package lesson_test

import (
	"testing"

	"lectern/app/flow"
	"lectern/app/lesson"
	"lectern/app/quiztest"
)

// answer answers questions of a state with what is right, or with nothing to the point.
func answer(s flow.State, right ...bool) flow.State {
	s, _ = s.Start()
	for at, ok := range right {
		s, _ = s.GoTo(at)
		s.Draft = s.Question().Key
		if !ok {
			s.Draft = s.Question().Options[:1]
		}
		s, _ = s.Check()
	}
	return s
}

func TestStanding(t *testing.T) {
	q := quiztest.Quiz()
	card := lesson.NewCard("light", q)
	begun := answer(flow.New(q), true, false)
	done, _ := begun.Finish()
	for name, c := range map[string]struct {
		state flow.State
		want  lesson.Standing
	}{
		"nothing done":   {flow.New(q), lesson.Standing{Of: 7}},
		"only looked at": {answer(flow.New(q)), lesson.Standing{Of: 7}},
		"two answered":   {begun, lesson.Standing{Answered: 2, Of: 7}},
		"finished":       {done, lesson.Standing{Answered: 2, Of: 7, Done: true, Points: 1, Scored: true}},
	} {
		if got := card.Standing(c.state.Progress()); got != c.want {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

func TestStandingOfOtherVersions(t *testing.T) {
	q := quiztest.Quiz()
	p := answer(flow.New(q), true).Progress()
	card := lesson.NewCard("light", q)
	card.Print = "another"
	if got := card.Standing(p); got.Begun() {
		t.Errorf("progress in another quiz counts: %+v", got)
	}
	card.Print = "" // a card of an earlier version
	if got := card.Standing(p); got.Answered != 1 {
		t.Errorf("an earlier card: %+v", got)
	}
	p.Phase, p.Points = flow.Done, nil // progress of an earlier version
	if got := card.Standing(p); !got.Done || got.Scored {
		t.Errorf("earlier progress: %+v", got)
	}
}
