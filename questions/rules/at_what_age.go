package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var atWhatAge = rule.Rule{
	ID:    "at-what-age",
	Title: "At what age",
	Doc:   `Asks for the age at which somebody did something, where the text says "at the age of" or "aged".`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			c := d.Clauses[number]
			age, ok := ageOf(d, c, s)
			if !ok || limited(d, c, age) || d.TypeOf(c.Sentence, c.Subject) != clause.Person {
				return rule.Candidate{}, false
			}
			key := words(d, c.Sentence, age)
			cand, ok := askFor(d, number, "at-what-age", "At what age", key, s, age)
			if !ok {
				return rule.Candidate{}, false
			}
			cand.Keys[0].Token, cand.Type, cand.Weight = age.end-1, clause.Number, 1.1
			return cand, true
		})
	},
	Positive: []rule.Example{
		{Text: "Omar Haddad became a doctor at the age of 23. He worked in Linden.", Prompt: "At what age did Omar Haddad become a doctor?", Key: "23"},
		{Text: "Clara Whitlow joined the navy at age 17. She was a cook.", Prompt: "At what age did Clara Whitlow join the navy?", Key: "17"},
		{Text: "At the age of twelve, Nessa Quill won a prize for her drawings. She was proud.", Prompt: "At what age did Nessa Quill win a prize for her drawings?", Key: "twelve"},
	},
	Silent: []rule.Example{
		{Text: "Omar Haddad became a doctor at a great age. He worked in Linden."},
		{Text: "The bridge collapsed at the age of 90. It was rotten."},
		{Text: "It happened in the age of steam. Trains were slow."},
		{Text: "They and the others left home at the age of 16. It was cold."},
	},
}

// ageOf reads "at the age of 23" and "at age 23"; it gives the number.
func ageOf(d *clause.Doc, c clause.Clause, s clause.Slot) (span, bool) {
	t := d.Trees[c.Sentence]
	if prep := rule.Preposition(d, c, s); prep != "at" && prep != "by" {
		return span{}, false
	}
	below := t.Subtree(s.Head, func(k int) bool { return t.Tokens[k].UPOS == "PUNCT" })
	first, last := below[0], below[len(below)-1]
	text := strings.ToLower(words(d, c.Sentence, span{first, last + 1}))
	for _, begin := range [...]string{"at the age of ", "at age ", "at the young age of ", "at the early age of "} {
		if number, ok := strings.CutPrefix(text, begin); ok {
			start := last + 1 - len(strings.Fields(number))
			return span{start, last + 1}, start >= first && t.Tokens[last].UPOS == "NUM"
		}
	}
	return span{}, false
}
