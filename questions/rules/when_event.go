package rules

import (
	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var whenEvent = rule.Rule{
	ID:    "when-event",
	Title: "During or after which event",
	Doc: `Asks when something was so, where the text tells it by an event: during the war, after the election, before the
funeral.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			prep := rule.Preposition(d, c, s)
			if s.Role != clause.Oblique || !placedBy[prep] || !event(d, c, s.Head) || tellsTime(d, c, s) {
				return rule.Candidate{}, false
			}
			return askEvent(d, number, s, prep)
		})
	},
	Positive: []rule.Example{
		{Text: "The old town hall of Linden was rebuilt after the war. It is white.", Prompt: "When was the old town hall of Linden rebuilt?", Key: "after the war"},
		{Text: "Otto Brandt lost his left arm during the siege of Moor. He was young.", Prompt: "When did Otto Brandt lose his left arm?", Key: "during the siege of Moor"},
		{Text: "The council closed the harbour before the election. Fishermen complained.", Prompt: "When did the council close the harbour?", Key: "before the election"},
	},
	Silent: []rule.Example{
		{Text: "The town hall was rebuilt after a while. It is white."},
		{Text: "Otto Brandt ran after the train. He was young."},
		{Text: "The council closed the harbour in May, after the election. Fishermen complained."},
	},
}

var placedBy = lexis.Set("during after before since until throughout")

// events are nouns for what happens at one time.
var events = lexis.Set(`war election revolution battle siege fire storm earthquake flood trial funeral wedding concert match game race
	reign conference ceremony attack eclipse coronation independence invasion occupation hurricane cyclone famine
	plague pandemic epidemic strike coup rebellion uprising crisis depression festival tournament championship eruption
	explosion collapse accident harvest feast dinner breakfast lunch voyage journey expedition death birth marriage
	retirement arrival departure renaissance restoration civil massacre riot drought winter exam opening closure`)

func event(d *clause.Doc, c clause.Clause, head int) bool {
	token := d.Token(c.Sentence, head)
	if token.XPOS == "NNS" || !events[lemma(d, c, head)] {
		return false
	}
	t := d.Trees[c.Sentence]
	det := t.Child(head, "det", "nmod")
	return det >= 0 || token.UPOS == "PROPN" || t.Child(head, "compound", "amod") >= 0
}

// tellsTime reports whether the clause tells the time in another slot too.
func tellsTime(d *clause.Doc, c clause.Clause, s clause.Slot) bool {
	for _, o := range c.Slots {
		if o.Role != clause.Oblique || o.Head == s.Head {
			continue
		}
		if _, ok := momentAt(d.Trees[c.Sentence], o.Head); ok || d.TypeOf(c.Sentence, o.Head) == clause.Date {
			return true
		}
	}
	return false
}

func askEvent(d *clause.Doc, number int, s clause.Slot, prep string) (rule.Candidate, bool) {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	below := t.Subtree(s.Head, nil)
	answer, ok := d.Answer(c, s.Head)
	if !ok || limited(d, c, span{below[0], s.Head}) || rule.Words(answer.String) > rule.LongestKey || measured(t, below[0]) {
		return rule.Candidate{}, false
	}
	wh, key := "When", answer.String
	if prep == "since" || prep == "until" {
		wh, key = clause.Capital(prep)+" when", key[len(prep)+1:]
	}
	if _, _, ok := rule.KeyOf(d, c, s.Head); !ok {
		return rule.Candidate{}, false
	}
	cand, ok := askFor(d, number, "when-event", wh, key, s, span{s.Head, s.Head + 1})
	cand.Type, cand.Weight = clause.Date, 0.9
	cand.Used = append(cand.Used, answer.Used...)
	return cand, ok
}

// measured reports whether a distance in time stands before a phrase, as in "two days after the war".
func measured(t clause.Tree, first int) bool {
	if first == 0 {
		return false
	}
	before := t.Tokens[first-1]
	return before.Entity == "time" || before.UPOS == "ADV" || analysis.Relation(t.Tokens[first].Deprel) == "advmod"
}
