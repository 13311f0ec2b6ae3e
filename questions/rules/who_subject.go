package rules

import (
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var whoSubject = rule.Rule{
	ID:    "who-subject",
	Title: "Who did it",
	Doc: `Asks for the person, or the institution acting like one, that is the subject of a clause.
Reported statements are left to who-said and negated claims to denial.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		wh, plural := rule.SubjectWords(d, c)
		if wh != "Who" || rule.Reports(d, c) || denies(d, c) {
			return nil
		}
		return one(rule.AskSubject(d, number, "who-subject", wh, plural))
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow built the first lighthouse on Gull Island. It still stands.", Prompt: "Who built the first lighthouse on Gull Island?", Key: "Clara Whitlow"},
		{Text: "Dr. Omar Haddad found the lost map in a library. He kept it for a year.", Prompt: "Who found the lost map in a library?", Key: "Dr. Omar Haddad"},
		{Text: "The old fisherman sold his boat to a museum. The museum painted it blue.", Prompt: "Who sold his boat to a museum?", Key: "the old fisherman"},
	},
	Silent: []rule.Example{
		{Text: "It rained for three days in Harlow. The river rose quickly."},
		{Text: "We walked to the harbour in the evening. You would have liked it."},
		{Text: "The bridge collapsed during a storm. The storm was sudden."},
	},
}

func one(c rule.Candidate, ok bool) []rule.Candidate {
	if !ok {
		return nil
	}
	return []rule.Candidate{c}
}
