package rules

import (
	"slices"
	"testing"

	"lectern/questions/rule"
	"lectern/questions/rule/ruletest"
)

// A gap is not left where the words around it leave one thing to write.
func TestGiven(t *testing.T) {
	analyser := ruletest.Analyser(t)
	for _, c := range []struct {
		text, key string
		want      bool
	}{
		{"The old king of the island built the first huts of Harlow in 3000 BC. They are gone.", "BC", false},
		{"The old king of the island built the first huts of Harlow in 3000 BC. They are gone.", "Harlow", true},
		{"The fishermen of the island told old French tales to the merchants of France. They laughed.", "France", false},
		{"The fishermen of the island told old tales to the merchants of France. They laughed.", "France", true},
		{"In the winter, the captain of the ferry sold the boats to customers. They laughed.", "customers", false},
	} {
		asked := slices.ContainsFunc(cloze.Questions(ruletest.Read(t, analyser, c.text)), func(q rule.Candidate) bool { return q.Keys[0].Text == c.key })
		if asked != c.want {
			t.Errorf("%q: gap for %s: %v", c.text, c.key, asked)
		}
	}
}
