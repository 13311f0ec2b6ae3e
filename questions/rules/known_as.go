package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var knownAs = rule.Rule{
	ID:    "known-as",
	Title: "By which other name",
	Doc: `Asks by which other name somebody or something is known, where the text says "also known as", "nicknamed" or
the like. A noun that is only described, as in "a wind called the mistral", is asked by its description.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		if cand, ok := namedByVerb(d, number); ok {
			return []rule.Candidate{cand}
		}
		c := d.Clauses[number]
		for _, head := range append([]int{c.Subject}, heads(c)...) {
			if cand, ok := namedByParticiple(d, number, head); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "Otto Brandt, also known as the Iron Baker, opened a shop in Vienna. It was popular.", Prompt: "What was Otto Brandt also known as?", Key: "the Iron Baker"},
		{Text: "The old lighthouse is known as the White Lady. Sailors love it.", Prompt: "What is the old lighthouse known as?", Key: "the White Lady"},
		{Text: "The study of maps is called cartography. It is an old art.", Prompt: "What is the study of maps called?", Key: "cartography"},
		{Text: "The young player was nicknamed the Wall by the newspapers. She laughed.", Prompt: "What was the young player nicknamed by the newspapers?", Key: "the Wall"},
	},
	Silent: []rule.Example{
		{Text: "Otto Brandt is known for his bread. He opened a shop."},
		{Text: "The doctor was called in the night. She came at once."},
		{Text: "It is known as a quiet place. They like it."},
		{Text: "Maria Lopez called the dog. It ran."},
	},
}

// christening are verbs that give a name.
var christening = lexis.Set("call name know nickname dub term label title christen rename style")

// namedByVerb asks for the name that a passive verb of naming gives.
func namedByVerb(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	verb := d.Token(c.Sentence, c.Head).Lemma
	if det := d.Trees[c.Sentence].Child(c.Subject, "det"); d.Token(c.Sentence, c.Subject).UPOS == "NUM" || det >= 0 && lemma(d, c, det) == "a" && d.Trees[c.Sentence].Child(c.Subject, "acl") < 0 {
		return rule.Candidate{}, false
	}
	if !c.Passive || c.Negated || !christening[verb] && verb != "refer" {
		return rule.Candidate{}, false
	}
	for i := range c.Slots {
		s := &c.Slots[i]
		mark := d.Mark(c, *s)
		tail := ""
		switch {
		case s.Before || s.Phrase != s.Head || mark != "" && mark != "as" && mark != "to as":
			continue
		case verb == "refer" || verb == "know":
			if mark == "" {
				continue
			}
			tail = mark
		case mark != "" || s.Role == clause.Oblique || s.Role == clause.Adjunct:
			continue
		}
		key, ok := nameKey(d, c, s.Head)
		prompt, asked := d.AskTail(c, "What", s, tail)
		if !ok || !asked || !sound(d, c, s) || rule.Words(prompt.String) < 5 {
			continue
		}
		return nameQuestion(d, number, key, prompt), true
	}
	return rule.Candidate{}, false
}

func nameQuestion(d *clause.Doc, number int, key rule.Key, prompt clause.Text) rule.Candidate {
	cand := rule.New(d, number, "known-as", key, prompt)
	cand.Kind, cand.Type, cand.Weight = quiz.Choice, clause.Thing, 1.2
	return cand
}

// nameKey writes a given name as a key: a name, or a bare noun such as "cartography".
func nameKey(d *clause.Doc, c clause.Clause, head int) (rule.Key, bool) {
	t := d.Trees[c.Sentence]
	token := t.Tokens[head]
	if token.UPOS != "NOUN" && token.UPOS != "PROPN" {
		return rule.Key{}, false
	}
	if det := t.Child(head, "det"); det >= 0 && token.UPOS != "PROPN" && t.Tokens[det].Lemma != "the" {
		return rule.Key{}, false
	}
	text, ok := d.Gloss(c, head)
	if !ok || rule.Words(text.String) > 6 || cutShort(d, c, text.String) || len(text.Used) > 0 {
		return rule.Key{}, false
	}
	return rule.Key{Text: text.String, Sentence: c.Sentence, Token: head}, true
}

// namedByParticiple asks for the name that a participle behind a name gives it: "X, also known as Y".
func namedByParticiple(d *clause.Doc, number, head int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	if _, named := d.Name(c.Sentence, head); !named && t.Tokens[head].UPOS != "PROPN" {
		return rule.Candidate{}, false
	}
	for _, k := range t.Children[head] {
		token := t.Tokens[k]
		if analysis.Relation(token.Deprel) != "acl" || token.XPOS != "VBN" || !christening[token.Lemma] || t.Child(k, "nsubj", "aux", "cop") >= 0 {
			continue
		}
		name := t.Child(k, "obl", "xcomp", "obj")
		if name < 0 || token.Lemma == "know" && !slices.ContainsFunc(t.Children[name], func(i int) bool { return t.Tokens[i].Lemma == "as" }) {
			continue
		}
		key, ok := nameKey(d, c, name)
		subject, written := d.PhraseFor(c, head)
		if !ok || !written || strings.Contains(subject.String, key.Text) || strings.Contains(subject.String, " known ") {
			continue
		}
		words := []string{"What", beIn(d, c, head), subject.String}
		if a := t.Child(k, "advmod"); a >= 0 && a < k {
			words = append(words, strings.ToLower(t.Tokens[a].Form))
		}
		words = append(words, strings.ToLower(token.Form))
		if token.Lemma == "know" {
			words = append(words, "as")
		}
		return nameQuestion(d, number, key, clause.Text{String: strings.Join(words, " ") + "?", Used: subject.Used}), true
	}
	return rule.Candidate{}, false
}

// beIn gives the form of "be" for a noun in the tense of a clause.
func beIn(d *clause.Doc, c clause.Clause, head int) string {
	past, plural := d.Token(c.Sentence, c.Verbs[0]).XPOS == "VBD", d.Plural(c.Sentence, head)
	switch {
	case past && plural:
		return "were"
	case past:
		return "was"
	case plural:
		return "are"
	}
	return "is"
}
