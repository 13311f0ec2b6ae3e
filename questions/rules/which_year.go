package rules

import (
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var whichYear = rule.Rule{
	ID:    "which-year",
	Title: "In which year",
	Doc:   `Asks for the year of a clause, where the text gives no more than the year.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		return askUnit(d, number, "which-year", year, "year")
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow built the lighthouse on Gull Island in 1874. It still stands.", Prompt: "In which year did Clara Whitlow build the lighthouse on Gull Island?", Key: "1874"},
		{Text: "The mill, which Otto Brandt built in 1702, stands on a river. It is small.", Prompt: "In which year did Otto Brandt build the mill?", Key: "1702"},
		{Text: "The railway was closed in 1966. Grass grows on it.", Prompt: "In which year was the railway closed?", Key: "1966"},
		{Text: "The academy of Linden did not teach women until 1919. Anna Weber was the first.", Prompt: "Until which year did the academy of Linden not teach women?", Key: "1919"},
		{Text: "The ferry has crossed the Linden Strait since 2014. It is slow.", Prompt: "Since which year has the ferry crossed the Linden Strait?", Key: "2014"},
	},
	Silent: []rule.Example{
		{Text: "The lighthouse was built on Gull Island. It still stands."},
		{Text: "He was born in 1874. She was not."},
		{Text: "The ferry sank on Friday. All passengers were saved."},
		{Text: "The museum opened on 3 May 1874. It was free."},
		{Text: "Otto Brandt taught in Linden from 1870 to 1874. He was strict."},
	},
}

// askUnit asks for a time phrase that is nothing but one unit of time.
func askUnit(d *clause.Doc, number int, id string, unit grain, name string) []rule.Candidate {
	c := d.Clauses[number]
	return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
		m, ok := momentOf(d, c, s)
		if !ok || m.grain != unit || !m.bare || crowded(d, c, s, m) || limited(d, c, m.span) {
			return rule.Candidate{}, false
		}
		if _, part := stretchOf(d, c, s); part {
			return rule.Candidate{}, false
		}
		switch m.prep {
		case "in", "by", "since", "until", "before", "after", "around", "during":
		default:
			return rule.Candidate{}, false
		}
		cand, ok := askFor(d, number, id, clause.Capital(m.prep)+" which "+name, words(d, c.Sentence, m.span), s, m.span)
		cand.Type, cand.Weight = clause.Date, 0.95
		if unit == year {
			cand.Type = clause.Year
		}
		return cand, ok
	})
}
