package rules

import (
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var howMeasure = rule.Rule{
	ID:    "how-measure",
	Title: "How tall, how old, how far",
	Doc:   `Asks for a measure: of an adjective such as tall, deep or old, of a way ("walked 20 miles"), or of a weight.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if c.Negated || !asserted(d, c) || rule.Reports(d, c) {
			return nil
		}
		if c.Copula {
			return one(askDegree(d, number))
		}
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			q, ok := quantityOf(d, c, s.Head)
			wh := measureWords(d, c, s)
			if !ok || wh == "" || q.prep != "" && q.prep != "for" || trailing(d, c, s.Head) || limited(d, c, q.number) || nextMeasures(d, c, s.Head) {
				return rule.Candidate{}, false
			}
			return askMeasure(d, number, "how-measure", wh, s, q)
		})
	},
	Positive: []rule.Example{
		{Text: "The tower of Linden is 300 metres tall. It has a clock.", Prompt: "How tall is the tower of Linden?", Key: "300 metres"},
		{Text: "Nessa Quill was twelve years old when the family moved to Linden. She was shy.", Prompt: "How old was Nessa Quill when the family moved to Linden?", Key: "twelve years"},
		{Text: "Otto Brandt walked more than 20 miles through the snow. He was tired.", Prompt: "How far did Otto Brandt walk through the snow?", Key: "more than 20 miles"},
		{Text: "The river Moor flows for 120 kilometres through the valley. It is clean.", Prompt: "How far does the river Moor flow through the valley?", Key: "120 kilometres"},
	},
	Silent: []rule.Example{
		{Text: "The tower of Linden is very tall. It has a clock."},
		{Text: "Nessa Quill was young when the family moved. She was shy."},
		{Text: "Otto Brandt bought 20 miles of rope. He was tired."},
		{Text: "It is 40 metres deep. They like it."},
	},
}

// degrees are adjectives that a measure stands before.
var degrees = lexis.Set("tall high long wide deep old heavy thick")

// askDegree asks how tall or old the subject is. An age needs a time: "when ..." or the present tense.
func askDegree(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	adjective := lemma(d, c, c.Head)
	unit := t.Child(c.Head, "obl", "nmod")
	if !degrees[adjective] || unit < 0 || unit != c.Head-1 || !isUnit(lemma(d, c, unit)) {
		return rule.Candidate{}, false
	}
	q, ok := quantityOf(d, c, unit)
	if !ok || limited(d, c, q.number) || adjective == "old" && !dated(d, c) {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskDegree(c, "How "+adjective)
	if !ok || rule.Words(prompt.String) < 4 {
		return rule.Candidate{}, false
	}
	key := words(d, c.Sentence, span{q.number.start, unit + 1})
	cand := rule.New(d, number, "how-measure", rule.Key{Text: key, Sentence: c.Sentence, Token: unit}, prompt)
	cand.Type, cand.Weight = clause.Number, 1.1
	return cand, true
}

// dated reports whether a clause tells by a clause or a time behind it when it was so, or speaks of the present.
func dated(d *clause.Doc, c clause.Clause) bool {
	if d.Token(c.Sentence, c.Verbs[0]).XPOS == "VBZ" {
		return true
	}
	for _, s := range c.Slots {
		if s.Head > c.Head && (s.Role == clause.Adjunct || s.Role == clause.Oblique) {
			return true
		}
	}
	return false
}

// measureWords gives the question phrase for a slot that measures, "" where it does not.
func measureWords(d *clause.Doc, c clause.Clause, s clause.Slot) string {
	verb := lemma(d, c, c.Head)
	switch {
	case lengths[lemma(d, c, s.Head)] && ways[verb]:
		return "How far"
	case lengths[lemma(d, c, s.Head)] && rises[verb]:
		return "How high"
	case weights[lemma(d, c, s.Head)] && verb == "weigh" && s.Role == clause.Object:
		return "How much"
	}
	return ""
}

var (
	ways = lexis.Set(`walk travel run swim drive ride sail fly march stretch extend flow hike cycle lie row crawl ski jump fall dive drop
		sink move stand live drag`)
	rises = lexis.Set("rise climb tower soar")
)
