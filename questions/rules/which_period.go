package rules

import (
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var whichPeriod = rule.Rule{
	ID:    "which-period",
	Title: "In which month, decade or century",
	Doc:   `Asks for the month, the decade or the century of a clause, where the text gives no more than that.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		var out []rule.Candidate
		out = append(out, askUnit(d, number, "which-period", month, "month")...)
		out = append(out, askUnit(d, number, "which-period", decade, "decade")...)
		return append(out, askUnit(d, number, "which-period", century, "century")...)
	},
	Positive: []rule.Example{
		{Text: "Lena Aalto opened the new harbour in May. She cut a ribbon.", Prompt: "In which month did Lena Aalto open the new harbour?", Key: "May"},
		{Text: "The church of Linden was built in the 14th century. It has two towers.", Prompt: "In which century was the church of Linden built?", Key: "the 14th century"},
		{Text: "Steam trains crossed the valley until the 1950s. Then buses came.", Prompt: "Until which decade did steam trains cross the valley?", Key: "the 1950s"},
	},
	Silent: []rule.Example{
		{Text: "Lena Aalto opened the new harbour in May 1987. She cut a ribbon."},
		{Text: "The church is centuries old. It has two towers."},
		{Text: "May crossed the valley in a bus. It was new."},
	},
}
