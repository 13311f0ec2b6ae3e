package flow_test

import (
	"reflect"
	"slices"
	"testing"

	"lectern/app/flow"
)

// options gives the options that Origins speaks of.
func options(origins []flow.Origin) []string {
	var out []string
	for _, o := range origins {
		out = append(out, o.Option)
	}
	return out
}

func TestWrongOptionsHaveAnOrigin(t *testing.T) {
	s := start(t)
	if s.Origins() != nil {
		t.Error("origins before an answer")
	}
	if right := answer(t, s, []string{"1871"}); right.Origins() != nil {
		t.Errorf("a right answer has origins: %v", right.Origins())
	}
	s = answer(t, s, []string{"1934"})
	if got := s.Origins(); len(got) != 1 || got[0].Option != "1934" || got[0].Place != s.Question().Origins[2] {
		t.Fatalf("origins %+v", got)
	}
	if _, shown := s.Shown(); shown {
		t.Error("an origin is shown before it is asked for")
	}
	s, effects := s.Show("1934")
	if want := []flow.Effect{flow.Save, flow.SayOrigin, flow.ShowOrigin}; !slices.Equal(effects, want) {
		t.Errorf("effects %v, want %v", effects, want)
	}
	if got, shown := s.Shown(); !shown || got.Option != "1934" {
		t.Errorf("shown %+v", got)
	}
	for _, option := range []string{"1902", "1871", "no such option", ""} {
		if after, effects := s.Show(option); !reflect.DeepEqual(after, s) || effects != nil {
			t.Errorf("%q was shown, which was not chosen wrongly", option)
		}
	}
	if next, _ := s.Next(); next.Origins() != nil {
		t.Error("the next question begins with origins")
	}
}

func TestOriginsWaitForTheSecondTry(t *testing.T) {
	s, _ := start(t).GoTo(1)
	s = answer(t, s, []string{"Coal", "Whale oil", "Paraffin"})
	if !s.Retryable() || s.Origins() != nil {
		t.Fatalf("retryable %v, origins %v", s.Retryable(), s.Origins())
	}
	s, _ = s.Retry()
	s, _ = s.Pick("Gas")
	s, _ = s.Check()
	if got := options(s.Origins()); !slices.Equal(got, []string{"Coal", "Gas"}) {
		t.Errorf("origins of %q", got)
	}
	if after, effects := s.Show("Coal"); !reflect.DeepEqual(after, s) || effects != nil {
		t.Error("what is not from the text was shown in it")
	}
}

func TestQuestionsWithoutOriginsHaveNone(t *testing.T) {
	s, _ := start(t).GoTo(2)
	s = answer(t, s, []string{"True"})
	if s.Origins() != nil {
		t.Errorf("origins %v", s.Origins())
	}
}
