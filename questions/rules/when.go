package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var when = rule.Rule{
	ID:    "when",
	Title: "When",
	Doc: `Asks for the day, season or other time of a clause, and for the time from one date to another. Bare years, months,
decades and centuries have their own rules. The key is the whole date with its preposition.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			if cand, ok := askStretch(d, number, s); ok {
				return cand, true
			}
			m, ok := momentOf(d, c, s)
			if !ok || m.bare && m.grain >= month && m.grain != season || crowded(d, c, s, m) || limited(d, c, m.span) {
				return rule.Candidate{}, false
			}
			return askMoment(d, number, s, m)
		})
	},
	Positive: []rule.Example{
		{Text: "The ferry sank in the strait on Friday. All passengers were saved.", Prompt: "When did the ferry sink in the strait?", Key: "on Friday"},
		{Text: "The council will vote on the plan on 3 June. The plan is old.", Prompt: "When will the council vote on the plan?", Key: "on 3 June"},
		{Text: "On October 4, 1859, Otto Brandt sold the mill to a baker. It was cheap.", Prompt: "When did Otto Brandt sell the mill to a baker?", Key: "on October 4, 1859"},
		{Text: "Clara Whitlow worked at the museum from 1902 until 1910. She was the director.", Prompt: "When did Clara Whitlow work at the museum?", Key: "from 1902 until 1910"},
		{Text: "The harbour of Linden was closed between July 1911 and March 1913. Ships waited.", Prompt: "When was the harbour of Linden closed?", Key: "between July 1911 and March 1913"},
		{Text: "The tower has been empty since 4 March 1921. Birds live there.", Prompt: "Since when has the tower been empty?", Key: "4 March 1921"},
	},
	Silent: []rule.Example{
		{Text: "The ferry sank in the strait. All passengers were saved."},
		{Text: "It sank on Friday. They swam."},
		{Text: "Friday was a cold day. The lake froze."},
		{Text: "Nessa Quill was ten years old. She had a cat."},
		{Text: "The mill stood empty for two years. Rain came in."},
		{Text: "Otto Brandt was sent to Harlow, where he remained until July 1905. He was bored."},
		{Text: "The orchestra of Linden rested on the Saturday. It was tired."},
		{Text: "Otto Brandt stayed in the navy until May 1824 when he lost his ship. He was sad."},
		{Text: "The harbour may open in the spring of 1999. Nobody knows."},
	},
}

// askMoment asks when, or since and until when.
func askMoment(d *clause.Doc, number int, s clause.Slot, m moment) (rule.Candidate, bool) {
	c := d.Clauses[number]
	key, wh := words(d, c.Sentence, m.span), "When"
	if m.grain == day && m.bare && strings.HasPrefix(key, "the ") {
		return rule.Candidate{}, false
	}
	switch m.prep {
	case "in", "on", "at", "during", "around", "about", "before", "after", "throughout":
		key = m.prep + " " + key
	case "since", "until", "till", "by", "from":
		wh = clause.Capital(m.prep) + " when"
	case "":
		if m.grain > day {
			return rule.Candidate{}, false
		}
	default:
		return rule.Candidate{}, false
	}
	cand, ok := askFor(d, number, "when", wh, key, s, m.span)
	cand.Type, cand.Weight = clause.Date, 0.95
	if m.bare && (m.grain == hour || m.grain == season) {
		cand.Weight = 0.75
	}
	return cand, ok
}

// askStretch asks when for a time from one date to another.
func askStretch(d *clause.Doc, number int, s clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	stretch, ok := stretchOf(d, c, s)
	if !ok || limited(d, c, stretch) || lemma(d, c, c.Head) == "last" {
		return rule.Candidate{}, false
	}
	cand, ok := askFor(d, number, "when", "When", words(d, c.Sentence, stretch), s, stretch)
	cand.Type = clause.Date
	return cand, ok
}

// stretchOf reads "from 1902 until 1910" and "between May and June", prepositions included.
func stretchOf(d *clause.Doc, c clause.Clause, s clause.Slot) (span, bool) {
	t := d.Trees[c.Sentence]
	prep := rule.Preposition(d, c, s)
	if prep != "from" && prep != "between" {
		return span{}, false
	}
	first, ok := momentAt(t, s.Head)
	if !ok || first.start == 0 || form(d, c, first.start-1) != prep || first.end+1 >= len(t.Tokens) {
		return span{}, false
	}
	switch form(d, c, first.end) {
	case "to", "until", "till", "through":
		ok = prep == "from"
	case "and":
		ok = prep == "between"
	default:
		ok = false
	}
	second, told := momentFrom(t, first.end+1)
	return span{first.start - 1, second.end}, ok && told
}

// momentFrom reads the time phrase that begins at a token.
func momentFrom(t clause.Tree, start int) (moment, bool) {
	m := moment{span: span{start, start}}
	for m.end < len(t.Tokens) && (calendarWord(t, m.end) || m.end > start && t.Tokens[m.end].Form == "," && m.end+1 < len(t.Tokens) && isYear(t.Tokens[m.end+1].Form)) {
		m.end++
	}
	for m.end > start && loose[t.Tokens[m.end-1].Form] {
		m.end--
	}
	return m, m.end > start && m.measure(t)
}
