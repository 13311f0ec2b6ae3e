package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var when = rule.Rule{
	ID:    "when",
	Title: "When",
	Doc:   `Asks for the day, month or other time of a clause; bare years belong to which-year.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		return askTime(d, number, "when", clause.Date, func(string) string { return "When" })
	},
	Positive: []rule.Example{
		{Text: "The ferry sank in the strait on Friday. All passengers were saved.", Prompt: "When did the ferry sink in the strait?", Key: "on Friday"},
		{Text: "Lena Aalto opened the new harbour in May. She cut a ribbon.", Prompt: "When did Lena Aalto open the new harbour?", Key: "in May"},
		{Text: "The council will vote on the plan on 3 June. The plan is old.", Prompt: "When will the council vote on the plan?", Key: "on 3 June"},
	},
	Silent: []rule.Example{
		{Text: "The ferry sank in the strait. All passengers were saved."},
		{Text: "It sank on Friday. They swam."},
		{Text: "Friday was a cold day. The lake froze."},
	},
}

var whichYear = rule.Rule{
	ID:    "which-year",
	Title: "In which year",
	Doc:   `Asks for the year of a clause.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		return askTime(d, number, "which-year", clause.Year, func(prep string) string {
			if prep == "" {
				prep = "in"
			}
			return clause.Capital(prep) + " which year"
		})
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow built the lighthouse on Gull Island in 1874. It still stands.", Prompt: "In which year did Clara Whitlow build the lighthouse on Gull Island?", Key: "1874"},
		{Text: "The mill, which Otto Brandt built in 1702, stands on a river. It is small.", Prompt: "In which year did Otto Brandt build the mill?", Key: "1702"},
		{Text: "The railway was closed in 1966. Grass grows on it.", Prompt: "In which year was the railway closed?", Key: "1966"},
	},
	Silent: []rule.Example{
		{Text: "The lighthouse was built on Gull Island. It still stands."},
		{Text: "He was born in 1874. She was not."},
		{Text: "The ferry sank on Friday. All passengers were saved."},
	},
}

func askTime(d *clause.Doc, number int, id string, wanted clause.Type, word func(prep string) string) []rule.Candidate {
	c := d.Clauses[number]
	if rule.Reports(d, c) && !d.Content(c) {
		return nil
	}
	for i := range c.Slots {
		s := &c.Slots[i]
		if s.Role != clause.Oblique || s.Phrase != s.Head || d.TypeOf(c.Sentence, s.Head) != wanted {
			continue
		}
		prep := rule.Preposition(d, c, *s)
		if !pointInTime(prep) {
			continue
		}
		if cand, ok := timeQuestion(d, number, id, word(prep), prep, s); ok {
			return []rule.Candidate{cand}
		}
	}
	return nil
}

// pointInTime reports whether a preposition makes a time answer "when" rather than "how long".
func pointInTime(prep string) bool {
	switch prep {
	case "", "in", "on", "at", "by", "since", "before", "after", "around", "during", "until":
		return true
	}
	return false
}

func timeQuestion(d *clause.Doc, number int, id, wh, prep string, s *clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	if prep == "since" || prep == "until" || prep == "by" || prep == "before" || prep == "after" {
		if id == "when" {
			wh = clause.Capital(prep) + " when"
		}
	}
	key, used, ok := rule.KeyOf(d, c, s.Head)
	if !ok || deictic(key.Text) {
		return rule.Candidate{}, false
	}
	if id == "when" && prep != "" && !strings.Contains(wh, " ") {
		key.Text = prep + " " + key.Text
	}
	prompt, ok := d.AskSlot(c, wh, s)
	if !ok || rule.Words(prompt.String) < 4 {
		return rule.Candidate{}, false
	}
	prompt.Used = append(prompt.Used, used...)
	cand := rule.New(d, number, id, key, prompt)
	cand.Weight = 0.95
	return cand, true
}

// deictic reports whether a time can only be understood from where it stands.
func deictic(text string) bool {
	for _, w := range strings.Fields(strings.ToLower(text)) {
		switch w {
		case "same", "next", "previous", "day", "time", "moment", "then", "now", "later", "earlier", "last", "following", "that", "this":
			return true
		}
	}
	return false
}

var where = rule.Rule{
	ID:    "where",
	Title: "Where",
	Doc:   `Asks for the place of a clause.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if rule.Reports(d, c) {
			return nil
		}
		for i := range c.Slots {
			if cand, ok := placeQuestion(d, number, &c.Slots[i]); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow was born in Dublin. Her father was a baker.", Prompt: "Where was Clara Whitlow born?", Key: "in Dublin"},
		{Text: "The fishermen met their families in the harbour. It was late.", Prompt: "Where did the fishermen meet their families?", Key: "in the harbour"},
		{Text: "The painter Otto Brandt studied in Vienna for two years. He returned.", Prompt: "Where did the painter Otto Brandt study for two years?", Key: "in Vienna"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow sang. The people listened."},
		{Text: "She was born there. It was cold."},
		{Text: "The council met in May. It voted."},
	},
}

func placeQuestion(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	if s.Role != clause.Oblique || s.Phrase != s.Head || c.Copula && s.Before || !static(rule.Preposition(d, c, *s)) {
		return rule.Candidate{}, false
	}
	switch d.TypeOf(c.Sentence, s.Head) {
	case clause.Place, clause.Country:
	default:
		return rule.Candidate{}, false
	}
	key, used, ok := rule.KeyOf(d, c, s.Head)
	if !ok {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSlot(c, "Where", s)
	if !ok || rule.Words(prompt.String) < 4 {
		return rule.Candidate{}, false
	}
	prompt.Used = append(prompt.Used, used...)
	cand := rule.New(d, number, "where", key, prompt)
	cand.Prefix = rule.Preposition(d, c, *s) + " "
	cand.Accept = []string{key.Text}
	cand.Weight = 0.9
	return cand, true
}

func static(prep string) bool {
	switch prep {
	case "in", "at", "on", "near", "inside", "outside", "under", "behind", "beside", "above", "below", "across", "along":
		return true
	}
	return false
}
