package grade

import (
	"errors"
	"slices"
	"testing"

	"lectern/questions/boost"
	"lectern/questions/quiz"
)

func TestScorerIsReadAsItWasWritten(t *testing.T) {
	again, err := ReadScorer(shipped().Text())
	if err != nil {
		t.Fatal(err)
	}
	if again.Text() != shipped().Text() {
		t.Error("the scorer changes when it is written and read")
	}
	if _, err := ReadScorer("0\nno such line"); !errors.Is(err, boost.ErrFormat) {
		t.Errorf("nonsense is read: %v", err)
	}
}

func TestEveryFeatureHasAName(t *testing.T) {
	names := FeatureNames()
	if len(names) != featureCount || len(slices.Compact(slices.Sorted(slices.Values(names)))) != featureCount {
		t.Errorf("%d names for %d features, or one twice", len(names), featureCount)
	}
	for _, item := range items {
		for _, a := range item.answers {
			if n := len(Features(item.question, a.text)); n != featureCount {
				t.Fatalf("%d features of %q", n, a.text)
			}
		}
	}
}

// A question prepared once gives the verdicts of Mark, whatever was marked before.
func TestPreparedQuestionsMarkAlike(t *testing.T) {
	for _, item := range items {
		typed := Prepare(item.question)
		for range 2 {
			for _, a := range item.answers {
				if got, want := typed.Mark(a.text), Mark(item.question, []string{a.text}); got != want {
					t.Errorf("%s %q: %+v, by Mark %+v", item.name, a.text, got, want)
				}
			}
		}
	}
}

// The learned probability decides where an answer to an open question is put in other words.
func TestScorerLearns(t *testing.T) {
	q := short("Why did the crew turn back?", "because the captain was afraid of the ice", "")
	q.Near = map[string][]string{"afraid": {"frightened", "scared"}}
	answer := "the captain was scared of ice"
	row := Features(q, answer)
	for _, accepted := range []bool{true, false} {
		var rows []boost.Row
		for range 100 {
			rows = append(rows, boost.Row{Features: row, Class: accepted, Weight: 1})
		}
		if v := TrainScorer(rows).Mark(q, []string{answer}); (v.Outcome == Right) != accepted {
			t.Errorf("taught that it is right: %v, it is %s, %s", accepted, v.Outcome, v.Reason)
		}
	}
}

// What is ticked or marked earns the same in any order.
func TestOrderOfTicksDoesNotMatter(t *testing.T) {
	options := []string{"a rope", "a lamp", "a map", "a drum"}
	for _, kind := range []quiz.Kind{quiz.Several, quiz.Evidence} {
		q := quiz.Question{Kind: kind, Options: options, Key: options[:2]}
		for _, given := range sets(options) {
			back := slices.Clone(given)
			slices.Reverse(back)
			if a, b := Mark(q, given), Mark(q, back); a != b {
				t.Errorf("%s %q: %+v, reversed %+v", kind, given, a, b)
			}
		}
	}
}
