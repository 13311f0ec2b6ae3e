package evidence_test

import (
	"slices"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/evidence"
	"lectern/questions/model"
)

func TestFind(t *testing.T) {
	an, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	found, _ := an.Analyse(article.Plain(`Ada Morell came to Tarnwick in 1902. She repaired the clock of the church.
		The church has a red tower. Hugo Brandt painted the tower for 1,200 crowns. In 1931 a storm broke the clock. Nobody repaired it again.`), nil)
	f := evidence.New(clause.Read(&found))
	for _, c := range []struct {
		question string
		answers  []string
		first    int // -1: none
	}{
		{"Who repaired the clock of the church?", []string{"Ada Morell"}, 1},
		{"When did Ada Morell come to Tarnwick?", []string{"in 1902"}, 0},
		{"What did the painter get?", []string{"1200 crowns"}, 3},
		{"What broke the clock?", nil, 4},
		{"When did a storm break the clock?", []string{"1932", "1931"}, 4},
		{"Who discovered penguins?", []string{"Otto Lund"}, -1},
		{"", nil, -1},
		{"Who?", []string{"the"}, -1},
	} {
		got := f.Find(c.question, c.answers)
		switch {
		case c.first < 0 && len(got) > 0, c.first >= 0 && (len(got) == 0 || got[0] != c.first), len(got) > 3:
			t.Errorf("%s %q: sentences %v, want %d first", c.question, c.answers, got, c.first)
		case !slices.Equal(got, f.Find(c.question, c.answers)):
			t.Errorf("%s: other sentences the second time", c.question)
		}
	}
}

// Two sentences that share the same words with a question are as good as each other, and the first of them is found.
func TestFindIsTheSameEachTime(t *testing.T) {
	an, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	found, _ := an.Analyse(article.Plain(`The miller ground barley. The old miller of the village ground barley and rye slowly at night.
		Slowly the old miller of the village ground barley and rye at night. Rye was dear. The village slept at night.`), nil)
	f := evidence.New(clause.Read(&found))
	for range 200 {
		if got := f.Find("Where did the old miller of the village slowly grind barley and rye at night?", nil); len(got) == 0 || got[0] != 1 {
			t.Fatalf("sentences %v, want 1 first", got)
		}
	}
}

func TestFindInNothing(t *testing.T) {
	found := analysis.Analysis{}
	if got := evidence.New(clause.Read(&found)).Find("Who sang?", []string{"Ada"}); got != nil {
		t.Errorf("sentences %v of an empty text", got)
	}
}
