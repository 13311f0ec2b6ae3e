package rules

import (
	"slices"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var partners = rule.Rule{
	ID:    "partners",
	Title: "With which ones",
	Doc: `Asks for all the countries, people or organizations that share a relation: borders, talks, agreements,
lists. Every member of the coordination is a part of the key.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		var out []rule.Candidate
		for i := range c.Slots {
			if cand, ok := askPartners(d, number, &c.Slots[i]); ok {
				out = append(out, cand)
			}
		}
		return out
	},
	Positive: []rule.Example{
		{Text: "Bolivia shares the lake with Peru and Chile. The lake is deep.", Prompt: "With which countries does Bolivia share the lake?", Key: "Peru; Chile"},
		{Text: "Bolivia guards its western and southern shores, which it shares with Peru and its neighbour Chile. They are long.", Prompt: "With which countries does Bolivia share its western and southern shores?", Key: "Peru; Chile"},
		{Text: "The old treaty protects Norway, Sweden and Denmark. It was signed in May.", Prompt: "Which countries does the old treaty protect?", Key: "Norway; Sweden; Denmark"},
		{Text: "In May, Lena Aalto talked with Omar Haddad and Maria Lopez. They agreed.", Prompt: "With whom did Lena Aalto talk in May?", Key: "Omar Haddad; Maria Lopez"},
	},
	Silent: []rule.Example{
		{Text: "Bolivia shares the lake with Peru. The lake is deep."},
		{Text: "Lena Aalto bought bread and butter. She was hungry."},
		{Text: "They shared it with him and her. It was fun."},
	},
}

func askPartners(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	if s.Phrase != s.Head || s.Role != clause.Object && s.Role != clause.Oblique || s.Before {
		return rule.Candidate{}, false
	}
	kind, keys := memberKeys(d, c, s.Head)
	wh := partnerWords(kind)
	if len(keys) < 2 || wh == "" {
		return rule.Candidate{}, false
	}
	if prep := rule.Preposition(d, c, *s); prep != "" {
		if prep != "with" && prep != "between" && prep != "from" && prep != "to" && prep != "against" && prep != "in" && prep != "for" {
			return rule.Candidate{}, false
		}
		if wh == "Who" {
			wh = "whom"
		}
		wh = clause.Capital(prep) + " " + lower(wh)
	}
	prompt, ok := d.AskSlot(c, wh, s)
	if !ok || rule.Words(prompt.String) < 4 {
		return rule.Candidate{}, false
	}
	cand := rule.New(d, number, "partners", keys[0], prompt)
	cand.Kind, cand.Keys, cand.Type, cand.Weight, cand.Difficulty = quiz.Several, keys, kind, 2, 2
	return cand, true
}

// memberKeys gives the named members of a coordination where all are of one type and different.
func memberKeys(d *clause.Doc, c clause.Clause, head int) (clause.Type, []rule.Key) {
	var kind clause.Type
	var keys []rule.Key
	var texts []string
	members := d.Members(c.Sentence, head)
	for _, m := range members {
		b := d.Bare(c.Sentence, m)
		if _, named := d.Name(c.Sentence, b); !named {
			if slices.Contains(members, m+1) {
				continue // "their neighbour Peru" taken for two members
			}
			return "", nil
		}
		if t := d.TypeOf(c.Sentence, b); len(keys) == 0 {
			kind = t
		} else if t != kind && (t != clause.Place || kind != clause.Country) {
			return "", nil
		}
		text := d.NameText(c.Sentence, b)
		if slices.Contains(texts, text) {
			return "", nil
		}
		texts = append(texts, text)
		keys = append(keys, rule.Key{Text: text, Sentence: c.Sentence, Token: b})
	}
	return kind, keys
}

func partnerWords(t clause.Type) string {
	switch t {
	case clause.Country:
		return "Which countries"
	case clause.Person:
		return "Who"
	case clause.Organization:
		return "Which organizations"
	case clause.Place:
		return "Which places"
	}
	return ""
}

func lower(s string) string { return string(s[0]|0x20) + s[1:] }
