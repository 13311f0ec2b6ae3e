package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var whereFrom = rule.Rule{
	ID:    "where-from",
	Title: "Where from",
	Doc:   `Asks from where somebody or something came or was brought, behind a verb of motion with "from" or "out of".`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			if s.Role != clause.Oblique || s.Before || rule.Preposition(d, c, s) != "from" || !origins[lemma(d, c, c.Head)] {
				return rule.Candidate{}, false
			}
			if d.TypeOf(c.Sentence, s.Head) == clause.Country {
				return askPlace(d, number, "where-from", "From which country", s)
			}
			cand, ok := askPlace(d, number, "where-from", "From where", s)
			if ok && lastSlot(d, c, s) {
				rest := strings.TrimSuffix(strings.TrimPrefix(cand.Prompt, "From where"), "?")
				if rest != cand.Prompt {
					cand.Prompt = "Where" + rest + " from?"
				}
			}
			return cand, ok
		})
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow fled from Harlow in 1861. She took her books.", Prompt: "From where did Clara Whitlow flee in 1861?", Key: "from Harlow"},
		{Text: "The sailors imported the blue tiles from Portugal. They were heavy.", Prompt: "From which country did the sailors import the blue tiles?", Key: "from Portugal"},
		{Text: "Two young men escaped from the island of Moor. They swam.", Prompt: "Where did two young men escape from?", Key: "from the island of Moor"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow heard from the mayor in 1861. She was angry."},
		{Text: "The tea was different from the coffee of Linden. It was cold."},
		{Text: "The trip lasted from May to June. It was cold."},
	},
}

var origins = lexis.Set(`come move travel return flee march sail fly walk emigrate migrate escape send bring transfer relocate run
	ride drive carry retreat withdraw depart arrive import steal take set export ship originate stem transport drag buy
	expel banish exile`)

// lastSlot reports whether no other adverbial stands behind a slot.
func lastSlot(d *clause.Doc, c clause.Clause, s clause.Slot) bool {
	for _, o := range c.Slots {
		if o.Head != s.Head && (o.Role == clause.Oblique || o.Role == clause.Adjunct || o.Role == clause.Complement) {
			return false
		}
	}
	return true
}
