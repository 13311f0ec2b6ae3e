package clause

import (
	"testing"

	"lectern/questions/analysis"
)

func TestClassType(t *testing.T) {
	for _, c := range []struct {
		lemma, entity string
		want          Type
	}{
		{"mineral", "organization", Thing},
		{"librarian", "person", Person},
		{"counter", "person", Thing},
		{"beekeeper", "person", Person},
		{"committee", "organization", Organization},
		{"hornet", "animal", Animal},
		{"sugar", "animal", Thing},
	} {
		if got := classType(analysis.Token{Lemma: c.lemma, Entity: c.entity, UPOS: "NOUN"}); got != c.want {
			t.Errorf("%s taken for %s: %s, want %s", c.lemma, c.entity, got, c.want)
		}
	}
}
