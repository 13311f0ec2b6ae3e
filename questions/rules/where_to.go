package rules

import (
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var whereTo = rule.Rule{
	ID:    "where-to",
	Title: "Where to",
	Doc:   `Asks where somebody or something moved or was taken, behind a verb of motion with "to", "into" or "for".`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			if s.Role != clause.Oblique || s.Before || !aimed(d, c, rule.Preposition(d, c, s)) || directions(d, c) > 1 {
				return rule.Candidate{}, false
			}
			return askPlace(d, number, "where-to", "Where", s)
		})
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow moved to London in 1861. She opened a school.", Prompt: "Where did Clara Whitlow move in 1861?", Key: "to London"},
		{Text: "The soldiers marched from Linden to the village of Moor. It was cold.", Prompt: "Where did the soldiers march from Linden?", Key: "to the village of Moor"},
		{Text: "The wounded sailors were taken to the hospital of Linden. A doctor came.", Prompt: "Where were the wounded sailors taken?", Key: "to the hospital of Linden"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow spoke to the mayor in 1861. She was angry."},
		{Text: "The answer came to the mayor in the night. It was simple."},
		{Text: "Nessa Quill went into the stable to the horses. She was cold."},
		{Text: "The soldiers marched through the night. It was cold."},
	},
}

// directions counts the slots that tell a direction.
func directions(d *clause.Doc, c clause.Clause) int {
	n := 0
	for _, s := range c.Slots {
		switch rule.Preposition(d, c, s) {
		case "to", "into", "onto", "toward", "towards":
			n++
		}
	}
	return n
}

func aimed(d *clause.Doc, c clause.Clause, prep string) bool {
	switch prep {
	case "to", "into", "onto":
		return motionVerbs[lemma(d, c, c.Head)]
	case "for":
		return departure[lemma(d, c, c.Head)]
	}
	return false
}

var (
	motionVerbs = lexis.Set(`move travel go return flee march sail fly walk come emigrate immigrate migrate escape send take bring
		transfer relocate run ride drive carry retreat withdraw journey row swim wander hurry rush invite transport deport
		exile banish ship climb retire ascend descend march advance evacuate lead drag accompany follow expand spread`)
	departure = lexis.Set("leave depart sail set")
)
