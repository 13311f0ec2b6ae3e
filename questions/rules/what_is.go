package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var whatIs = rule.Rule{
	ID:    "what-is",
	Title: "What it is",
	Doc:   `Asks what a named thing or place is, where the text says it with a form of "be" and a noun.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if !c.Copula || c.Negated || c.Modal || !indefinite(d, c) {
			return nil
		}
		wh := "What"
		switch d.TypeOf(c.Sentence, c.Subject) {
		case clause.Person:
			wh = "Who"
		case clause.Date, clause.Year, clause.Number, clause.Country:
			return nil
		}
		s, h, ok := d.Nominal(c.Sentence, c.Subject)
		if !ok {
			return nil
		}
		if _, named := d.Name(s, h); !named && d.Token(s, h).UPOS != "PROPN" {
			return nil
		}
		key, ok := d.Predicate(c)
		if !ok || rule.Words(key.String) > rule.LongestKey {
			return nil
		}
		prompt, ok := d.AskPredicate(c, wh)
		if !ok {
			return nil
		}
		cand := rule.New(d, number, "what-is", rule.Key{Text: key.String, Sentence: c.Sentence, Token: c.Head}, prompt)
		cand.Type, cand.Weight = clause.Thing, 0.75
		return []rule.Candidate{cand}
	},
	Positive: []rule.Example{
		{Text: "Titicaca is a deep lake in the Andes. Boats cross it.", Prompt: "What is Titicaca?", Key: "a deep lake in the Andes"},
		{Text: "Otto Brandt was a famous painter from Vienna. He died young.", Prompt: "Who was Otto Brandt?", Key: "a famous painter from Vienna"},
		{Text: "Harlow is a small town on the coast. It has a harbour.", Prompt: "What is Harlow?", Key: "a small town on the coast"},
	},
	Silent: []rule.Example{
		{Text: "It is a deep lake. They are boats."},
		{Text: "Harlow is beautiful in the spring. Trees bloom."},
		{Text: "The problem is money. Nobody has any."},
	},
}

// indefinite reports whether the predicate is a noun with "a" or "an".
func indefinite(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	if t.Tokens[c.Head].UPOS != "NOUN" {
		return false
	}
	det := t.Child(c.Head, "det")
	return det >= 0 && (strings.EqualFold(t.Tokens[det].Form, "a") || strings.EqualFold(t.Tokens[det].Form, "an"))
}

var whoIs = rule.Rule{
	ID:    "who-is",
	Title: "Who is described",
	Doc:   `Asks which person an apposition describes, as in "Jo Park, the captain of the team".`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		t := d.Trees[c.Sentence]
		for _, head := range append([]int{c.Subject}, heads(c)...) {
			a := t.Child(head, "appos")
			if a < 0 || t.Child(a, "det") < 0 || d.TypeOf(c.Sentence, head) != clause.Person || t.Tokens[a].Score < 0.5 {
				continue
			}
			if n, named := d.Name(c.Sentence, head); !named || n.Kind != "PER" || d.TypeOf(c.Sentence, a) != clause.Person {
				continue
			}
			description, ok := d.Phrase(c.Sentence, a)
			key, used, named := rule.KeyOf(d, c, head)
			if !ok || !named || rule.Words(description.String) < 3 {
				continue
			}
			prompt := clause.Text{String: "Who is described as “" + description.String + "”?", Used: used}
			return []rule.Candidate{rule.New(d, number, "who-is", key, prompt)}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "Anna Weber, the captain of the winning team, thanked the crowd. It was loud.", Prompt: "Who is described as “the captain of the winning team”?", Key: "Anna Weber"},
		{Text: "The prize went to Maria Lopez, a young teacher from Harlow. She smiled.", Prompt: "Who is described as “a young teacher from Harlow”?", Key: "Maria Lopez"},
		{Text: "Otto Brandt, the owner of the mill, sold it in May. It was old.", Prompt: "Who is described as “the owner of the mill”?", Key: "Otto Brandt"},
	},
	Silent: []rule.Example{
		{Text: "Jo Park thanked the crowd. It was loud."},
		{Text: "The mill, an old building, was sold. It was old."},
		{Text: "He thanked them. They were loud."},
	},
}

func heads(c clause.Clause) []int {
	var out []int
	for _, s := range c.Slots {
		if s.Phrase == s.Head {
			out = append(out, s.Head)
		}
	}
	return out
}
