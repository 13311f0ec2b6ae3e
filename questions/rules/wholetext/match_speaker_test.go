package wholetext

import (
	"slices"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/model"
)

// A match tells who said what, so that nobody is asked again who said it.
func TestMatchTellsWhoSaid(t *testing.T) {
	an, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.Import(matchSpeaker.Positive[0].Text)
	if err != nil {
		t.Fatal(err)
	}
	found, _ := an.Analyse(a, nil)
	d := clause.Read(&found)
	told := matchSpeaker.Questions(d)[0].Clauses
	for number, c := range d.Clauses {
		if d.Token(c.Sentence, c.Head).Lemma == "say" && !slices.Contains(told, number) {
			t.Errorf("clause %d of %v is not told", number, told)
		}
	}
}
