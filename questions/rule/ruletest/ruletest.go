// Package ruletest runs the examples of question rules with the shipped weights.
package ruletest

import (
	"strings"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/model"
	"lectern/questions/rule"
)

// Fewest is how many positive and how many silent examples a rule must have.
const fewest = 3

// Run holds every rule against its examples.
func Run(t *testing.T, all []rule.Rule) {
	analyser := Analyser(t)
	seen := map[string]bool{}
	for _, r := range all {
		t.Run(r.ID, func(t *testing.T) {
			if seen[r.ID] || r.ID == "" || r.Title == "" || r.Doc == "" {
				t.Errorf("id %q is used twice, or the rule has no title or documentation", r.ID)
			}
			seen[r.ID] = true
			if (r.Ask == nil) == (r.AskText == nil) {
				t.Error("the rule must ask about clauses or about the text")
			}
			if len(r.Positive) < fewest || len(r.Silent) < fewest {
				t.Errorf("%d positive and %d silent examples, want %d each", len(r.Positive), len(r.Silent), fewest)
			}
			for _, e := range r.Positive {
				positive(t, e, ask(t, analyser, r, e.Text))
			}
			for _, e := range r.Silent {
				for _, c := range ask(t, analyser, r, e.Text) {
					t.Errorf("%q\nasked %q, want silence", e.Text, c.Prompt)
				}
			}
		})
	}
}

func ask(t *testing.T, analyser *analysis.Analyser, r rule.Rule, text string) []rule.Candidate {
	t.Helper()
	return r.Questions(Read(t, analyser, text))
}

// Analyser gives an analyser with the shipped weights.
func Analyser(t *testing.T) *analysis.Analyser {
	t.Helper()
	analyser, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	return analyser
}

// Read analyses a text and makes it ready for asking.
func Read(t *testing.T, analyser *analysis.Analyser, text string) *clause.Doc {
	t.Helper()
	a, err := article.Import(text)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	found, _ := analyser.Analyse(a, nil)
	return clause.Read(&found)
}

func positive(t *testing.T, e rule.Example, got []rule.Candidate) {
	t.Helper()
	var prompts []string
	for _, c := range got {
		var keys []string
		for _, k := range c.Keys {
			keys = append(keys, c.Prefix+k.Text)
		}
		for i, item := range c.Items {
			keys[i] = item + " = " + keys[i]
		}
		line := c.Prompt + " | " + strings.Join(keys, "; ")
		if line == e.Prompt+" | "+e.Key {
			return
		}
		prompts = append(prompts, line)
	}
	t.Errorf("%q\nwant %s | %s\ngot  %s", e.Text, e.Prompt, e.Key, strings.Join(prompts, "\n     "))
}
