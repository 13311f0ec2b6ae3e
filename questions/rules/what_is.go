package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var whatIs = rule.Rule{
	ID:    "what-is",
	Title: "What it is",
	Doc: `Asks what a named thing or place is, where the text says it with a form of "be" and a noun. Of a described thing
such as "the aim of the council" it asks what it is, where the text gives an infinitive or another noun.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if !c.Copula || c.Negated || c.Modal || len(c.Verbs) > 1 {
			return nil
		}
		if cand, ok := identified(d, number); ok {
			return []rule.Candidate{cand}
		}
		if !indefinite(d, c) {
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
		{Text: "The aim of the new museum is to collect old fishing boats. It is small.", Prompt: "What is the aim of the new museum?", Key: "to collect old fishing boats"},
		{Text: "The main cause of the flood was a broken dam. Nobody was hurt.", Prompt: "What was the main cause of the flood?", Key: "a broken dam"},
		{Text: "The largest building of the village is the old stone mill. It is empty.", Prompt: "What is the largest building of the village?", Key: "the old stone mill"},
		{Text: "Harlow is a small town on the coast. It has a harbour.", Prompt: "What is Harlow?", Key: "a small town on the coast"},
	},
	Silent: []rule.Example{
		{Text: "It is a deep lake. They are boats."},
		{Text: "Harlow is beautiful in the spring. Trees bloom."},
		{Text: "The aim is to win. The reason was the rain."},
		{Text: "The man in the boat was a baker. The owner of the mill is to blame."},
		{Text: "The problem is money. Nobody has any."},
		{Text: "Harlow is a better place for boats. The harbour is deep."},
		{Text: "The main surprise of the feast was a highlight. Everybody sang."},
	},
}

// identified asks what a described thing is: "the main cause of the flood".
func identified(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	det := t.Child(c.Subject, "det", "nmod:poss")
	if t.Tokens[c.Subject].UPOS != "NOUN" || c.Relative || det < 0 || t.Child(c.Subject, "conj") >= 0 || !pointedAt(d, c) {
		return rule.Candidate{}, false
	}
	if l := t.Tokens[det].Lemma; t.Tokens[det].UPOS == "DET" && l != "the" || !inanimate(d, c, c.Subject) {
		return rule.Candidate{}, false
	}
	if !c.Infinitive && !answersWhat(d, c) {
		return rule.Candidate{}, false
	}
	key, ok := d.Predicate(c)
	if !ok || rule.Words(key.String) > rule.LongestKey || rule.Words(key.String) < 3 || strings.HasPrefix(key.String, "not ") {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskPredicate(c, "What")
	if !ok || rule.Words(prompt.String) < 5 {
		return rule.Candidate{}, false
	}
	cand := rule.New(d, number, "what-is", rule.Key{Text: key.String, Sentence: c.Sentence, Token: c.Head}, prompt)
	cand.Type, cand.Weight = clause.Thing, 1.1
	if c.Infinitive {
		cand.Kind, cand.Accept = quiz.Short, []string{strings.TrimPrefix(key.String, "to ")}
	}
	return cand, true
}

// pointedAt reports whether the subject has words behind or before it that tell which one is meant.
func pointedAt(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	return !rule.Hollow(d, c.Sentence, c.Subject) && t.Child(c.Subject, "nmod", "acl") > c.Subject && (superlative(d, c) || rule.Shell(strings.ToLower(t.Tokens[c.Subject].Lemma)))
}

// superlative reports whether an adjective says that there is only one such subject, as "largest" and "first" do.
func superlative(d *clause.Doc, c clause.Clause) bool {
	for _, k := range d.Trees[c.Sentence].Children[c.Subject] {
		token := d.Token(c.Sentence, k)
		switch strings.ToLower(token.Form) {
		case "first", "last", "main", "only", "chief", "key", "most", "least":
			return true
		}
		if token.XPOS == "JJS" {
			return true
		}
	}
	return false
}

// answersWhat reports whether the predicate is a noun phrase that says something by itself.
func answersWhat(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	return t.Tokens[c.Head].UPOS == "NOUN" && t.Child(c.Head, "case") < 0 && !rule.Hollow(d, c.Sentence, c.Head) &&
		inanimate(d, c, c.Head)
}

func inanimate(d *clause.Doc, c clause.Clause, token int) bool {
	kind := d.TypeOf(c.Sentence, token)
	return kind == clause.Thing || kind == clause.Place
}

// indefinite reports whether the predicate is a noun with "a" or "an".
func indefinite(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	if t.Tokens[c.Head].UPOS != "NOUN" {
		return false
	}
	if adjective := t.Child(c.Head, "amod"); adjective >= 0 && t.Tokens[adjective].XPOS == "JJR" {
		return false // "a greater danger than cold"
	}
	det := t.Child(c.Head, "det")
	if adverb := t.Child(c.Head, "advmod", "case"); adverb >= 0 && adverb < c.Head && adverb < det {
		return false
	}
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
			if a < 0 || t.Child(a, "det") < 0 || d.TypeOf(c.Sentence, head) != clause.Person || t.Tokens[a].Score < 0.45 {
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
