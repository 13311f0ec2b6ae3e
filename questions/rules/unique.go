package rules

import (
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var unique = rule.Rule{
	ID:    "unique",
	Title: "What is the largest, the first, the capital",
	Doc: `Asks which named thing or place is the only one of its kind: the largest, the first, the capital of something.
"One of the largest" is left alone.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if !c.Copula || c.Negated || c.Modal || c.Relative || !singled(d, c) {
			return nil
		}
		switch d.TypeOf(c.Sentence, c.Subject) {
		case clause.Thing, clause.Place, clause.Organization, clause.Animal:
		default:
			return nil
		}
		s, h, ok := d.Nominal(c.Sentence, c.Subject)
		if !ok {
			return nil
		}
		if _, named := d.Name(s, h); !named && d.Token(s, h).UPOS != "PROPN" {
			return nil
		}
		cand, ok := rule.AskSubject(d, number, "unique", "What", false)
		if !ok || clangs(cand.Keys[0].Text, cand.Prompt) || rule.Words(cand.Prompt) < 6 || d.Trees[c.Sentence].Child(c.Head, "conj") >= 0 {
			return nil
		}
		cand.Weight = 1.1
		return []rule.Candidate{cand}
	},
	Positive: []rule.Example{
		{Text: "Titicaca is the largest lake in the Andes. Boats cross it.", Prompt: "What is the largest lake in the Andes?", Key: "Titicaca"},
		{Text: "Brightwater is the capital of the northern province. It has two rivers.", Prompt: "What is the capital of the northern province?", Key: "Brightwater"},
		{Text: "The Marisol was the first steamship on the lake. Crowds watched her.", Prompt: "What was the first steamship on the lake?", Key: "the Marisol"},
	},
	Silent: []rule.Example{
		{Text: "Titicaca is one of the largest lakes in the Andes. Boats cross it."},
		{Text: "The bread is the best. Nobody leaves any."},
		{Text: "Titicaca is deep. Boats cross it."},
		{Text: "Brightwater is not the capital of the province. It is small."},
	},
}

// singled reports whether the predicate names the only one of its kind.
func singled(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	det := t.Child(c.Head, "det")
	if t.Tokens[c.Head].UPOS != "NOUN" || det < 0 || t.Tokens[det].Lemma != "the" || t.Tokens[c.Head].XPOS != "NN" || hollow[t.Tokens[c.Head].Lemma] {
		return false
	}
	inner := t.Child(c.Head, "nmod", "acl:relcl") > c.Head || len(c.Slots) > 0
	for _, k := range t.Children[c.Head] {
		token := t.Tokens[k]
		superlative := token.XPOS == "JJS" || token.Lemma == "first" || token.Lemma == "last" || token.Lemma == "only"
		for _, m := range t.Children[k] {
			superlative = superlative || t.Tokens[m].XPOS == "RBS"
		}
		if k < c.Head && superlative {
			return inner
		}
	}
	return inner && unrivalled[t.Tokens[c.Head].Lemma]
}

// unrivalled are nouns of which a thing has one.
var unrivalled = lexis.Set("capital birthplace seat home symbol currency language founder headquarters patron source origin center centre heart")
