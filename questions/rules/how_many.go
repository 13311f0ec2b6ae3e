package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var howMany = rule.Rule{
	ID:    "how-many",
	Title: "How many",
	Doc:   `Asks for the number that counts the subject, the object or an adverbial of a clause.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if cand, ok := countSubject(d, number); ok {
			return []rule.Candidate{cand}
		}
		for i := range c.Slots {
			if cand, ok := countSlot(d, number, &c.Slots[i]); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The farmer sold 340 pigs in the spring. He was pleased.", Prompt: "How many pigs did the farmer sell in the spring?", Key: "340"},
		{Text: "More than 2,000 people visited the museum on Sunday. It was free.", Prompt: "How many people visited the museum on Sunday?", Key: "more than 2,000"},
		{Text: "Clara Whitlow wrote eleven books about birds. They sold well.", Prompt: "How many books about birds did Clara Whitlow write?", Key: "eleven"},
	},
	Silent: []rule.Example{
		{Text: "The farmer sold his sheep at the market. He was pleased."},
		{Text: "One day the farmer left. He was tired."},
		{Text: "In 1874 the bridge was opened. It was long."},
	},
}

func countSubject(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	wh, key, ok := counted(d, c, c.Subject)
	if !ok || c.Relative || rule.Reports(d, c) {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSubject(c, wh, true)
	if !ok || rule.Words(prompt.String) < 4 {
		return rule.Candidate{}, false
	}
	return count(d, number, key, prompt), true
}

func countSlot(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	if d.Trees[c.Sentence].Child(c.Head, "xcomp") >= 0 || s.Role != clause.Object && s.Role != clause.Oblique || s.Phrase != s.Head || c.Copula || s.Before {
		return rule.Candidate{}, false
	}
	wh, key, ok := counted(d, c, s.Head)
	if !ok || rule.Reports(d, c) {
		return rule.Candidate{}, false
	}
	if prep := rule.Preposition(d, c, *s); prep != "" {
		if strings.Contains(key.Text, prep) {
			return rule.Candidate{}, false
		}
		wh = clause.Capital(prep) + " how many" + strings.TrimPrefix(wh, "How many")
	}
	prompt, ok := d.AskSlot(c, wh, s)
	if !ok || rule.Words(prompt.String) < 5 {
		return rule.Candidate{}, false
	}
	return count(d, number, key, prompt), true
}

func count(d *clause.Doc, number int, key rule.Key, prompt clause.Text) rule.Candidate {
	cand := rule.New(d, number, "how-many", key, prompt)
	cand.Type, cand.Weight = clause.Number, 1.05
	return cand
}

// vagueNumbers are no numbers by themselves.
var vagueNumbers = map[string]bool{"one": true, "dozen": true, "hundred": true, "thousand": true, "million": true}

// counted splits a noun phrase with a plural noun into the question phrase "How many ..." and its number.
func counted(d *clause.Doc, c clause.Clause, head int) (string, rule.Key, bool) {
	t := d.Trees[c.Sentence]
	num := t.Child(head, "nummod")
	if num < 0 || num > head || t.Tokens[head].XPOS != "NNS" || len(d.Members(c.Sentence, head)) > 1 {
		return "", rule.Key{}, false
	}
	key, ok := d.Quantity(c.Sentence, num)
	if !ok || vagueNumbers[strings.ToLower(key.String)] || strings.Contains(key.String, " or ") || t.Child(head, "det") >= 0 && strings.EqualFold(t.Tokens[t.Child(head, "det")].Form, "the") {
		return "", rule.Key{}, false
	}
	noun, ok := d.Uncounted(c.Sentence, head, num)
	if !ok {
		return "", rule.Key{}, false
	}
	return "How many " + noun.String, rule.Key{Text: key.String, Sentence: c.Sentence, Token: num}, true
}
