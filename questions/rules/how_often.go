package rules

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var howOften = rule.Rule{
	ID:    "how-often",
	Title: "How often",
	Doc:   `Asks for how often something happens, where the text says "every Tuesday", "twice a year" or "three times a week".`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if c.Negated || !asserted(d, c) {
			return nil
		}
		for _, s := range c.Slots {
			answer, ok := frequencyOf(d, c, s)
			if !ok || limited(d, c, answer) {
				continue
			}
			if cand, ok := askFor(d, number, "how-often", "How often", words(d, c.Sentence, answer), s, answer); ok {
				cand.Type = clause.Date
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The choir meets every Tuesday in the church of Linden. Everybody may come.", Prompt: "How often does the choir meet in the church of Linden?", Key: "every Tuesday"},
		{Text: "The council of Linden elects a mayor every three years. The mayor has an office.", Prompt: "How often does the council of Linden elect a mayor?", Key: "every three years"},
		{Text: "Nessa Quill feeds the young lions twice a day. They are hungry.", Prompt: "How often does Nessa Quill feed the young lions?", Key: "twice a day"},
	},
	Silent: []rule.Example{
		{Text: "The choir meets in the church of Linden. Everybody may come."},
		{Text: "She reads every book. It is quiet."},
		{Text: "The museum of Linden has 5,000 visitors each year. It is free."},
		{Text: "The ferry was painted twice. It is white."},
	},
}

// frequencyOf reads a slot that tells how often: "every" with a time, or a number of times "a" day.
func frequencyOf(d *clause.Doc, c clause.Clause, s clause.Slot) (span, bool) {
	t := d.Trees[c.Sentence]
	below := t.Subtree(s.Head, nil)
	whole := span{below[0], below[len(below)-1] + 1}
	if s.Role == clause.Oblique && period(d, c, s.Head) && rule.Preposition(d, c, s) == "" {
		switch form(d, c, whole.start) {
		case "every", "each":
			return whole, whole.end == s.Head+1 && !rated(d, c)
		}
	}
	end := s.Head + 3
	if end > len(t.Tokens) || !times(d, c, s.Head) || !perUnit(form(d, c, s.Head+1)) || !period(d, c, s.Head+2) {
		return span{}, false
	}
	if form(d, c, s.Head) == "times" {
		return span{numberAround(t, s.Head-1).start, end}, true
	}
	return span{s.Head, end}, true
}

// rated reports whether a number in the clause counts what happens in one of the times, as in "5,000 visitors each year".
func rated(d *clause.Doc, c clause.Clause) bool {
	counted := func(k int) bool { return d.Trees[c.Sentence].Child(k, "nummod") >= 0 }
	if o := c.Object(); o != nil && strings.HasSuffix(lemma(d, c, o.Head), "illion") {
		return true
	}
	return counted(c.Subject) || c.Object() != nil && (counted(c.Object().Head) || durations[lemma(d, c, c.Object().Head)])
}

func times(d *clause.Doc, c clause.Clause, k int) bool {
	switch form(d, c, k) {
	case "once", "twice", "thrice":
		return true
	case "times":
		return k > 0 && d.Token(c.Sentence, k-1).UPOS == "NUM"
	}
	return false
}

func perUnit(form string) bool {
	return form == "a" || form == "an" || form == "per" || form == "each" || form == "every"
}

// period reports whether a noun is a stretch of time that comes again.
func period(d *clause.Doc, c clause.Clause, k int) bool {
	token := d.Token(c.Sentence, k)
	return durations[lemma(d, c, k)] || seasons[lemma(d, c, k)] || hours[lemma(d, c, k)] ||
		analysis.Facts().Weekday(token.Form) || analysis.Facts().Month(token.Form) ||
		lemma(d, c, k) == "morning" || lemma(d, c, k) == "evening" || lemma(d, c, k) == "afternoon"
}
