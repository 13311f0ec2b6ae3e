package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var nameDescribed = rule.Rule{
	ID:    "described",
	Title: "What a name stands for",
	Doc: `Asks what a named place, thing or institution is, where an apposition tells it: "Lake Orrin, the deepest lake of
the valley,". People are asked about by who-is.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		for _, head := range append([]int{c.Subject}, heads(c)...) {
			if cand, ok := askDescribed(d, number, head); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The ferry sank near Hask, the smallest island of the group. Nobody drowned.", Prompt: "What is Hask?", Key: "the smallest island of the group"},
		{Text: "In May, the crew reached Tallin, a small port on the northern coast. They bought bread.", Prompt: "What is Tallin?", Key: "a small port on the northern coast"},
		{Text: "The tourists visited Brightwater, an old town with two rivers. It was hot.", Prompt: "What is Brightwater?", Key: "an old town with two rivers"},
	},
	Silent: []rule.Example{
		{Text: "Anna Weber, the captain of the winning team, thanked the crowd. It was loud."},
		{Text: "The mill, an old building near the river, was sold. It was old."},
		{Text: "Lake Orrin froze in January. Children skated on it."},
		{Text: "They visited Tallin, Orrin and Hask. They bought bread."},
	},
}

// askDescribed asks what the name that token head heads stands for.
func askDescribed(d *clause.Doc, number, head int) (rule.Candidate, bool) {
	const fewest, most = 4, 14
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	a := t.Child(head, "appos")
	if a < head || t.Tokens[head].UPOS != "PROPN" || t.Tokens[a].UPOS != "NOUN" || t.Tokens[a].Score < 0.55 || t.Child(head, "conj") >= 0 || t.Child(a, "conj") >= 0 {
		return rule.Candidate{}, false
	}
	det := t.Child(a, "det")
	if det < 0 || t.Child(a, "nmod", "acl", "amod") < 0 || d.TypeOf(c.Sentence, a) == clause.Person || d.TypeOf(c.Sentence, head) == clause.Person && t.Tokens[a].Entity != "place" && t.Tokens[a].Entity != "organization" {
		return rule.Candidate{}, false
	}
	if l := t.Tokens[det].Lemma; l != "a" && l != "an" && l != "the" || t.Tokens[det-1].Form != "," || hollow[t.Tokens[a].Lemma] {
		return rule.Candidate{}, false
	}
	gloss, ok := d.Gloss(c, a)
	name, named := d.Phrase(c.Sentence, head)
	if n := rule.Words(gloss.String); !ok || !named || n < fewest || n > most || !complete(d, c, gloss.String) && !closed(d, c, gloss.String) {
		return rule.Candidate{}, false
	}
	if d.Plural(c.Sentence, head) || strings.HasSuffix(t.Tokens[head].Form, "s") {
		return rule.Candidate{}, false
	}
	prompt := clause.Text{String: "What is " + name.String + "?", Used: append(gloss.Used, name.Used...)}
	cand := rule.New(d, number, "described", rule.Key{Text: gloss.String, Sentence: c.Sentence, Token: a}, prompt)
	cand.Kind, cand.Type, cand.Weight, cand.Confidence = quiz.Short, clause.Thing, 1.1, min(c.Confidence, t.Tokens[a].Score)
	return cand, true
}

// closed reports whether a comma follows an aside.
func closed(d *clause.Doc, c clause.Clause, text string) bool {
	i, ok := behind(d, c, text)
	tokens := d.Sentences[c.Sentence].Tokens
	return ok && i+1 < len(tokens) && tokens[i].Form == "," && tokens[i+1].UPOS != "CCONJ"
}
