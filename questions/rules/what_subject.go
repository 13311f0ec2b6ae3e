package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

// saysEnough reports whether the predicate after "be" says enough to tell what is meant: several words, and no mere kind of
// thing.
func saysEnough(d *clause.Doc, c clause.Clause) bool {
	const fewest = 4
	predicate, ok := d.Predicate(c)
	if !ok || c.Negated || rule.Words(predicate.String) < fewest || strings.Contains(predicate.String, ", and ") {
		return false
	}
	switch d.Token(c.Sentence, c.Head).UPOS {
	case "ADJ":
		return true
	case "NOUN":
		return d.Trees[c.Sentence].Child(c.Head, "case") < 0 && !rule.Hollow(d, c.Sentence, c.Head)
	}
	return false
}

var whatSubject = rule.Rule{
	ID:    "what-subject",
	Title: "What did it",
	Doc:   `Asks for a thing, a place or an animal that is the subject of a clause with an object or another complement.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		wh, plural := rule.SubjectWords(d, c)
		if wh != "What" && wh != "Which place" && wh != "Which animal" && wh != "Which animals" || rule.Reports(d, c) || lemma(d, c, c.Head) == "mean" || c.Copula && !saysEnough(d, c) || !c.Copula && len(c.Slots) == 0 {
			return nil
		}
		plural = plural || c.Copula && d.Token(c.Sentence, c.Head).UPOS == "NOUN" && d.Plural(c.Sentence, c.Head)
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
		{Text: "Regular watering is necessary for young trees. They die otherwise.", Prompt: "What is necessary for young trees?", Key: "regular watering"},
		{Text: "Heavy frost was the main danger for the old vineyards. The farmers lit fires.", Prompt: "What was the main danger for the old vineyards?", Key: "heavy frost"},
		{Text: "Rubies are red stones from deep mines in the south. They are rare.", Prompt: "What are red stones from deep mines in the south?", Key: "rubies"},
		{Text: "In some valleys, thick fog covers the roads. Drivers wait.", Prompt: "What covers the roads in some valleys?", Key: "thick fog"},
		{Text: "The new canal joins the two largest lakes of the region. Boats use it every day.", Prompt: "What joins the two largest lakes of the region?", Key: "the new canal"},
		{Text: "In most winters, thick ice protects the boats that stay in the harbour. It is strong.", Prompt: "In most winters, what protects the boats that stay in the harbour?", Key: "thick ice"},
		{Text: "Unlike the old road, the new canal joins the two largest lakes. Boats use it every day.", Prompt: "What joins the two largest lakes, unlike the old road?", Key: "the new canal"},
	},
	Silent: []rule.Example{
		{Text: "It protects the lake. They like it."},
		{Text: "The lake is deep. The bridge is old."},
		{Text: "The process helps the farmers. The approach protects the fields."},
		{Text: "No boats cross the lake. Few birds visit the island."},
		{Text: "Clara Whitlow built the first lighthouse. She was proud."},
		{Text: "Old quarries are quiet places, and good for swimming in the summer. They are deep."},
		{Text: "The results are said to suggest the following. A long frost damages the bridges of Harlow."},
		{Text: "Something fell from the roof in the night. Nobody saw it."},
	},
}
