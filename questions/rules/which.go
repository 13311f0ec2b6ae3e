package rules

import (
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var whichCountry = rule.Rule{
	ID:    "which-country",
	Title: "Which country",
	Doc:   `Asks for a country that is the subject of a clause.`,
	Ask:   subjectOf("which-country", func(wh string) bool { return wh == "Which country" }),
	Positive: []rule.Example{
		{Text: "Norway opened a long tunnel under the fjord in 2019. Drivers liked it.", Prompt: "Which country opened a long tunnel under the fjord in 2019?", Key: "Norway"},
		{Text: "Peru exports copper to many countries. Copper is a metal.", Prompt: "Which country exports copper to many countries?", Key: "Peru"},
		{Text: "Canada sent two ships to the island. The ships carried food.", Prompt: "Which country sent two ships to the island?", Key: "Canada"},
	},
	Silent: []rule.Example{
		{Text: "Anna opened the shop at nine. The customers came at ten."},
		{Text: "The tunnel was opened in 2019. It is long."},
		{Text: "The committee met in Oslo. It chose a new leader."},
		{Text: "Bolivia shares the lake with Peru and Chile. The lake is deep."},
	},
}

var whichOrganization = rule.Rule{
	ID:    "which-organization",
	Title: "Which organization",
	Doc:   `Asks for an organization that is the subject of a clause in which it does not act like a person.`,
	Ask:   subjectOf("which-organization", organizationWords),
	Positive: []rule.Example{
		{Text: "The Green Party owns the largest newspaper of the county. Visitors love it.", Prompt: "Which organization owns the largest newspaper of the county?", Key: "the Green Party"},
		{Text: "Brightwater University has three libraries near the river. Students work there.", Prompt: "Which organization has three libraries near the river?", Key: "Brightwater University"},
		{Text: "The Northern Railway Company runs forty trains between the two towns. The trains are green.", Prompt: "Which organization runs forty trains between the two towns?", Key: "the Northern Railway Company"},
	},
	Silent: []rule.Example{
		{Text: "Anna opened the shop at nine. The customers came at ten."},
		{Text: "Rivers carry sand to the sea. The sand forms beaches."},
		{Text: "He owns a boat. It is red."},
	},
}

func organizationWords(wh string) bool {
	return strings.HasPrefix(wh, "Which ") && wh != "Which country" && wh != "Which place" && wh != "Which animal" && wh != "Which animals"
}

func subjectOf(id string, wanted func(wh string) bool) func(*clause.Doc, int) []rule.Candidate {
	return func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		wh, plural := rule.SubjectWords(d, c)
		if !wanted(wh) || rule.Reports(d, c) || denies(d, c) {
			return nil
		}
		if sharesWith(d, number) {
			return nil
		}
		return one(rule.AskSubject(d, number, id, wh, plural))
	}
}

// sharesWith reports whether the clause is asked about for all those that its subject shares something with; a question
// for the subject would give them away.
func sharesWith(d *clause.Doc, number int) bool {
	c := d.Clauses[number]
	return slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		if rule.Preposition(d, c, s) != "with" {
			return false
		}
		_, ok := askPartners(d, number, &s)
		return ok
	})
}
