package wholetext

import (
	"slices"
	"testing"

	"lectern/questions/rule/ruletest"
)

// A match tells who said what, so that nobody is asked again who said it.
func TestMatchTellsWhoSaid(t *testing.T) {
	d := ruletest.Read(t, ruletest.Analyser(t), matchSpeaker.Positive[0].Text)
	told := matchSpeaker.Questions(d)[0].Clauses
	for number, c := range d.Clauses {
		if d.Token(c.Sentence, c.Head).Lemma == "say" && !slices.Contains(told, number) {
			t.Errorf("clause %d of %v is not told", number, told)
		}
	}
}
