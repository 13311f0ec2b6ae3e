package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var why = rule.Rule{
	ID:    "why",
	Title: "Why",
	Doc: `Asks for a reason that the text gives: with "because" and its like, with "since" where it cannot mean time, and
with "so that". The key is the whole reason.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if says(d, c) {
			return nil
		}
		for i := range c.Slots {
			if s := &c.Slots[i]; reason(d, c, *s) {
				if cand, ok := askWhy(d, number, "why", s); ok {
					return []rule.Candidate{cand}
				}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The ferry stayed in the harbour because the waves were too high. The passengers waited.", Prompt: "Why did the ferry stay in the harbour?", Key: "because the waves were too high"},
		{Text: "The school closed early because of a broken heater. The pupils cheered.", Prompt: "Why did the school close early?", Key: "because of a broken heater"},
		{Text: "Clara Whitlow moved to Dublin because her mother was ill. She stayed for a year.", Prompt: "Why did Clara Whitlow move to Dublin?", Key: "because her mother was ill"},
		{Text: "Because the bridge was closed, the postman crossed the river in a boat. He was late.", Prompt: "Why did the postman cross the river in a boat?", Key: "because the bridge was closed"},
		{Text: "Otto Brandt painted the door yellow so that his guests would find the house. They did.", Prompt: "Why did Otto Brandt paint the door yellow?", Key: "so that his guests would find the house"},
		{Text: "The concert was cancelled as a result of heavy snow. Nobody was surprised.", Prompt: "Why was the concert cancelled?", Key: "as a result of heavy snow"},
		{Text: "Since the valley is cold and dry, the farmers grow potatoes. They sell them.", Prompt: "Why do the farmers grow potatoes?", Key: "since the valley is cold and dry"},
	},
	Silent: []rule.Example{
		{Text: "The ferry stayed in the harbour. The waves were high."},
		{Text: "It stayed because they wanted it. We did not."},
		{Text: "The school closed when the heater broke. The pupils cheered."},
		{Text: "The shop has sold bread since the mill was built. The bread is good."},
		{Text: "Divers believe that the ship burned because charred planks lie on the ground. It is deep."},
		{Text: "The shop was empty, the baker explained, because it rained in the valley. Nobody minded."},
		{Text: "The rent is due to the landlord on Monday. He waits."},
	},
}

// says reports whether a clause only tells who said what stands around it: "Nobody came, the baker explained, because".
func says(d *clause.Doc, c clause.Clause) bool {
	if !analysis.Facts().Reporting(strings.ToLower(d.Token(c.Sentence, c.Head).Lemma)) {
		return false
	}
	return !c.Passive && !slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		return !s.Before && s.Role != clause.Adverb && s.Role != clause.Adjunct
	})
}

// reason reports whether a slot tells why.
func reason(d *clause.Doc, c clause.Clause, s clause.Slot) bool {
	switch d.Mark(c, s) {
	case "because":
		return s.Role == clause.Adjunct
	case "so that":
		return s.Role == clause.Adjunct && !s.Before
	case "since":
		return s.Role == clause.Adjunct && timeless(d, c, s)
	case "because of", "due to", "thanks to", "owing to", "on account of":
		return s.Role == clause.Oblique && !c.Copula
	case "as", "in":
		return s.Role == clause.Oblique && consequence(d, c, s)
	}
	return false
}

// consequence reports whether an adverbial is "as a result of" something or the like.
func consequence(d *clause.Doc, c clause.Clause, s clause.Slot) bool {
	t := d.Trees[c.Sentence]
	switch t.Tokens[s.Head].Lemma {
	case "result", "consequence", "response":
		det := t.Child(s.Head, "det")
		return t.Child(s.Head, "nmod") > s.Head && (det < 0 || t.Tokens[det].Lemma != "the")
	}
	return false
}

// timeless reports whether a clause with "since" cannot mean a time: all its verbs and those of its main clause are in
// the present tense.
func timeless(d *clause.Doc, c clause.Clause, s clause.Slot) bool {
	t := d.Trees[c.Sentence]
	verb := s.Head
	if k := t.Child(s.Head, "cop", "aux"); k >= 0 {
		verb = k
	}
	present := func(k int) bool {
		return slices.Contains([]string{"VBZ", "VBP", "MD"}, t.Tokens[k].XPOS) && t.Tokens[k].Lemma != "have"
	}
	return present(verb) && present(c.Verbs[0])
}

// askWhy asks for a reason or a purpose as a question that is answered in the reader's own words.
func askWhy(d *clause.Doc, number int, id string, s *clause.Slot) (rule.Candidate, bool) {
	const longest = 18
	c := d.Clauses[number]
	answer, ok := d.Answer(c, s.Head)
	if !ok || c.Infinitive || c.Source >= 0 && !d.Speeches[c.Source].Quoted || rule.Words(answer.String) > longest || goesOn(d, c, answer.String) {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSlot(c, "Why", s)
	if !ok || !sound(d, c, s) || strands(d, c, s.Head) || rule.Words(prompt.String) < 4 {
		return rule.Candidate{}, false
	}
	prompt.Used = append(prompt.Used, answer.Used...)
	cand := rule.New(d, number, id, rule.Key{Text: answer.String, Sentence: c.Sentence, Token: s.Head}, prompt)
	cand.Kind, cand.Type, cand.Weight, cand.Difficulty = quiz.Short, clause.Thing, 1.2, 2
	if mark := d.Mark(c, *s); mark != "" {
		cand.Accept = []string{strings.TrimPrefix(answer.String, mark+" ")}
	}
	return cand, true
}
