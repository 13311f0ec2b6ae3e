package analysis

import "testing"

func TestSenses(t *testing.T) {
	for lemma, want := range map[string]string{
		"librarian": "person", "mineral": "substance", "committee": "organization", "family": "group", "bridge": "structure",
		"hammer": "artifact", "fox": "animal", "bread": "food", "Tuesday": "", "qwerty": "", "decade": "time", "idea": "cognition",
	} {
		if got := Facts().NounClass(lemma); got != want {
			t.Errorf("noun %s: %q, want %q", lemma, got, want)
		}
	}
	for lemma, want := range map[string]string{"walk": "motion", "build": "creation", "sell": "possession", "say": "communication", "table": ""} {
		if got := Facts().VerbClass(lemma); got != want {
			t.Errorf("verb %s: %q, want %q", lemma, got, want)
		}
	}
}
