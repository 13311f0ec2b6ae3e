package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var happened = rule.Rule{
	ID:    "happened",
	Title: "What happened then",
	Doc: `Asks what happened to a thing when, after or before something else happened. What somebody does on such an
occasion is asked by another rule. The key is a whole statement.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		for i := range c.Slots {
			if cand, ok := askHappened(d, number, &c.Slots[i]); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "When the dam broke, the water flooded three villages. Nobody was hurt.", Prompt: "What happened when the dam broke?", Key: "The water flooded three villages."},
		{Text: "After the mine was closed, grass covered the narrow streets. Only goats came.", Prompt: "What happened after the mine was closed?", Key: "Grass covered the narrow streets."},
		{Text: "The old chimney crushed two carts when the storm reached the village. It was dark.", Prompt: "What happened when the storm reached the village?", Key: "The old chimney crushed two carts."},
	},
	Silent: []rule.Example{
		{Text: "When the bell rang, Otto Brandt ran to the harbour. The ship had gone."},
		{Text: "When it broke, everything was wet. They left."},
		{Text: "The house was small when the village was young. It grew."},
		{Text: "If the dam breaks, the water floods the village. Nobody is safe."},
	},
}

// askHappened asks for a whole event by the occasion that a slot tells.
func askHappened(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	const shortest, longest = 4, 16
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	if !moments[d.Mark(c, *s)] || s.Role != clause.Adjunct || c.Kind == clause.Relative || c.Source >= 0 || c.Inherited || !eventful(d, c) || !fullOccasion(d, c, s) {
		return rule.Candidate{}, false
	}
	occasion, ok := d.Occasion(c, s.Head)
	if n := rule.Words(occasion.String); !ok || n < shortest || n > longest || t.Child(s.Head, "nsubj") < 0 || t.Child(s.Head, "cop") >= 0 || strands(d, c, s.Head) || doer(d, c) {
		return rule.Candidate{}, false
	}
	event, ok := d.State(c.Without(s), "")
	if n := rule.Words(event.String); !ok || n < shortest || n > longest || !sound(d, c, s) || t.Child(c.Head, "conj") >= 0 {
		return rule.Candidate{}, false
	}
	prompt := clause.Text{String: "What happened " + occasion.String + "?", Used: append(occasion.Used, event.Used...)}
	cand := rule.New(d, number, "happened", rule.Key{Text: event.String, Sentence: c.Sentence, Token: c.Head}, prompt)
	cand.Kind, cand.Type, cand.Weight, cand.Difficulty = quiz.Short, clause.Thing, 1, 1
	cand.Accept = []string{strings.TrimSuffix(event.String, ".")}
	return cand, true
}

// moments are the conjunctions that set one event by another.
var moments = map[string]bool{"when": true, "after": true, "before": true, "as soon as": true, "once": true}

// eventful reports whether the clause tells an event in the past.
func eventful(d *clause.Doc, c clause.Clause) bool {
	first := d.Token(c.Sentence, c.Verbs[0])
	return first.XPOS == "VBD" && !c.Copula && !c.Modal && !c.Negated && first.Lemma != "have" &&
		!states[lemma(d, c, c.Head)] && !occurring[lemma(d, c, c.Head)] && d.Token(c.Sentence, c.Head).XPOS != "VBG"
}

// occurring are verbs that tell no more than that something took place.
var occurring = lexis.Set("come occur happen follow arise end go")
