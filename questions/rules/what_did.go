package rules

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var whatDid = rule.Rule{
	ID:    "what-did",
	Title: "What somebody did then",
	Doc: `Asks what somebody did when, before or after something else happened, or in spite of it. The key is the verb
with all that belongs to it.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		for i := range c.Slots {
			if cand, ok := askDeed(d, number, &c.Slots[i]); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "When the bell rang, Otto Brandt ran to the harbour. The ship had gone.", Prompt: "What did Otto Brandt do when the bell rang?", Key: "ran to the harbour"},
		{Text: "After selling the mill, Clara Whitlow bought a small boat. She named it Hope.", Prompt: "What did Clara Whitlow do after selling the mill?", Key: "bought a small boat"},
		{Text: "The hunters slept in a cave although the dogs were afraid. In the morning they left.", Prompt: "What did the hunters do although the dogs were afraid?", Key: "slept in a cave"},
		{Text: "Despite the heavy rain, Maria Lopez climbed the mountain. Nobody followed.", Prompt: "What did Maria Lopez do despite the heavy rain?", Key: "climbed the mountain"},
		{Text: "Before the king arrived, the servants hid the silver plates. He never found them.", Prompt: "What did the servants do before the king arrived?", Key: "hid the silver plates"},
	},
	Silent: []rule.Example{
		{Text: "When it rained, the roof was wet. Nobody minded."},
		{Text: "Otto Brandt ran to the harbour. The ship had gone."},
		{Text: "After the war, the town had two schools. Both were small."},
		{Text: "If the bell rings, Otto Brandt runs to the harbour. The ship goes."},
		{Text: "They left when it was late. We stayed."},
	},
}

// occasions are the words that tell on which occasion, or in spite of what, something is done.
var occasions = map[string]bool{
	"when": true, "after": true, "before": true, "as soon as": true, "once": true, "although": true, "though": true,
	"even though": true, "despite": true, "in spite of": true, "instead of": true,
}

func askDeed(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	const longestOccasion, longestDeed = 14, 16
	c := d.Clauses[number]
	if !occasions[d.Mark(c, *s)] || !doer(d, c) || c.Kind == clause.Relative || c.Source >= 0 || !fullOccasion(d, c, s) || rule.Reports(d, c) || strands(d, c, s.Head) || !sound(d, c, s) {
		return rule.Candidate{}, false
	}
	deed, ok := d.Deed(c, s)
	if !ok || strings.Contains(deed.String, ";") || rule.Words(deed.String) < 3 || rule.Words(deed.String) > longestDeed {
		return rule.Candidate{}, false
	}
	occasion, ok := d.Answer(c, s.Head)
	if !ok || rule.Words(occasion.String) > longestOccasion || rule.Words(occasion.String) < 3 {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskDeed(c, s)
	if !ok {
		return rule.Candidate{}, false
	}
	prompt.Used = append(prompt.Used, deed.Used...)
	cand := rule.New(d, number, "what-did", rule.Key{Text: deed.String, Sentence: c.Sentence, Token: c.Head}, prompt)
	cand.Kind, cand.Type, cand.Weight, cand.Difficulty = quiz.Short, clause.Thing, 1.1, 1
	return cand, true
}

// doer reports whether the subject is somebody and the verb tells a deed.
func doer(d *clause.Doc, c clause.Clause) bool {
	switch d.TypeOf(c.Sentence, c.Subject) {
	case clause.Person, clause.Animal:
	case clause.Organization, clause.Country:
		if !d.Agentive(c) {
			return false
		}
	default:
		return false
	}
	return !states[strings.ToLower(d.Token(c.Sentence, c.Head).Lemma)] && !c.Passive && !c.Copula && !c.Negated
}

// states are verbs that tell no deed.
var states = map[string]bool{
	"have": true, "be": true, "know": true, "like": true, "love": true, "live": true, "seem": true, "want": true, "believe": true,
	"think": true, "feel": true, "need": true, "own": true, "remain": true, "become": true, "belong": true, "contain": true,
	"appear": true, "hope": true, "mean": true, "understand": true, "see": true, "hear": true, "do": true, "stay": true,
	"exist": true, "die": true, "suffer": true, "receive": true, "lack": true, "possess": true, "wish": true, "happen": true,
	"begin": true, "start": true, "continue": true, "keep": true, "use": true, "tend": true, "consider": true, "get": true,
	"fall": true, "say": true, "let": true, "notice": true, "realize": true, "find": true,
}

// fullOccasion reports whether a slot with a conjunction has a verb and a subject or a participle, and one with a
// preposition a noun that names something that happened.
func fullOccasion(d *clause.Doc, c clause.Clause, s *clause.Slot) bool {
	t := d.Trees[c.Sentence]
	if s.Role == clause.Oblique {
		switch d.TypeOf(c.Sentence, s.Head) {
		case clause.Date, clause.Year, clause.Number:
			return false
		}
		return d.Mark(c, *s) != "once" && t.Tokens[s.Head].UPOS != "PRON"
	}
	if s.Role != clause.Adjunct || t.Tokens[s.Head].Score < 0.55 {
		return false
	}
	if t.Tokens[s.Head].Lemma == "die" {
		return false
	}
	for _, k := range t.Children[s.Head] {
		if analysis.Relation(t.Tokens[k].Deprel) == "nsubj" {
			return true
		}
	}
	return t.Tokens[s.Head].XPOS == "VBG" && d.Mark(c, *s) != "although"
}
