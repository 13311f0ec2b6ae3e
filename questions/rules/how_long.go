package rules

import (
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var howLong = rule.Rule{
	ID:    "how-long",
	Title: "How long",
	Doc: `Asks for how long something went on, where the text gives a number of hours, days or years: with "for", or behind
verbs such as last, take and spend.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			c := d.Clauses[number]
			q, ok := durationOf(d, c, s)
			if !ok || q.prep != "for" && (q.prep != "" || !lasting[lemma(d, c, c.Head)]) || limited(d, c, q.number) {
				return rule.Candidate{}, false
			}
			cand, ok := askMeasure(d, number, "how-long", "How long", s, q)
			if ok && q.prep == "for" {
				cand.Prefix = "for "
				cand.Accept = []string{cand.Keys[0].Text}
			}
			return cand, ok
		})
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow lived in Dublin for three years. She taught there.", Prompt: "How long did Clara Whitlow live in Dublin?", Key: "for three years"},
		{Text: "The siege of Moor lasted seven weeks. The walls held.", Prompt: "How long did the siege of Moor last?", Key: "seven weeks"},
		{Text: "The pupils spent six days in a camp near Linden. It rained.", Prompt: "How long did the pupils spend in a camp near Linden?", Key: "six days"},
		{Text: "The long journey took Otto Brandt more than two hours. The road was wet.", Prompt: "How long did the long journey take Otto Brandt?", Key: "more than two hours"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow lived in Dublin for many years. She taught there."},
		{Text: "Nessa Quill was ten years old. She had a cat."},
		{Text: "The pupils left after six days. It rained."},
		{Text: "The boat left for the first time. It was new."},
	},
}

// lasting are verbs that take a time without a preposition.
var lasting = lexis.Set("last take spend live stay remain wait need require run work sleep reign rule serve")

// durationOf reads a slot as a number of days, years and the like, with nothing behind it.
func durationOf(d *clause.Doc, c clause.Clause, s clause.Slot) (quantity, bool) {
	if !durations[lemma(d, c, s.Head)] {
		return quantity{}, false
	}
	q, ok := quantityOf(d, c, s.Head)
	if !ok || trailing(d, c, s.Head) || nextMeasures(d, c, s.Head) || vagueQuantity(words(d, c.Sentence, q.number)) && words(d, c.Sentence, q.number) != "one" {
		return quantity{}, false
	}
	return q, true
}

// nextMeasures reports whether the word behind a time turns it into a distance from another time.
func nextMeasures(d *clause.Doc, c clause.Clause, head int) bool {
	if head+1 >= len(d.Trees[c.Sentence].Tokens) {
		return false
	}
	switch form(d, c, head+1) {
	case "ago", "before", "after", "earlier", "later", "old", "since", "away", "ahead", "of", "each", "a", "per":
		return true
	}
	return false
}
