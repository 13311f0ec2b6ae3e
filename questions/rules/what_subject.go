package rules

import (
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var whatSubject = rule.Rule{
	ID:    "what-subject",
	Title: "What did it",
	Doc:   `Asks for a thing, a place or an animal that is the subject of a clause with an object or another complement.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		wh, plural := rule.SubjectWords(d, c)
		if wh != "What" && wh != "Which place" && wh != "Which animal" && wh != "Which animals" || rule.Reports(d, c) || c.Copula && wh == "What" || len(c.Slots) == 0 {
			return nil
		}
		cand, ok := rule.AskSubject(d, number, "what-subject", wh, plural)
		cand.Weight = 0.8
		if light(d, c) {
			cand.Weight = 0.5
		}
		return one(cand, ok)
	},
	Positive: []rule.Example{
		{Text: "A sudden flood destroyed the stone mill in Harlow. Nobody was hurt.", Prompt: "What destroyed the stone mill in Harlow?", Key: "a sudden flood"},
		{Text: "Thick ice protects the lake from the wind. Fish sleep below it.", Prompt: "What protects the lake from the wind?", Key: "thick ice"},
		{Text: "The new canal joins the two largest lakes of the region. Boats use it every day.", Prompt: "What joins the two largest lakes of the region?", Key: "the new canal"},
	},
	Silent: []rule.Example{
		{Text: "It protects the lake. They like it."},
		{Text: "Clara Whitlow built the first lighthouse. She was proud."},
		{Text: "Something fell from the roof in the night. Nobody saw it."},
	},
}
