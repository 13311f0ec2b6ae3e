package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var howMuch = rule.Rule{
	ID:    "how-much",
	Title: "How much",
	Doc: `Asks for a sum of money or a percentage: what something cost or brought in, by how much something rose, what
percentage of a group did something.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if c.Negated || !asserted(d, c) || rule.Reports(d, c) {
			return nil
		}
		if cand, ok := shareSubject(d, number); ok {
			return []rule.Candidate{cand}
		}
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			q, ok := quantityOf(d, c, s.Head)
			if !ok || limited(d, c, q.number) {
				return rule.Candidate{}, false
			}
			if cand, ok := shareSlot(d, number, s, q); ok {
				return cand, true
			}
			wh := amountWords(d, c, s, q)
			if wh == "" || trailing(d, c, s.Head) && !currency[d.Token(c.Sentence, s.Head).Form] {
				return rule.Candidate{}, false
			}
			return askMeasure(d, number, "how-much", wh, s, q)
		})
	},
	Positive: []rule.Example{
		{Text: "The stone bridge cost 40 million dollars in 1931. It was worth it.", Prompt: "How much did the stone bridge cost in 1931?", Key: "40 million dollars"},
		{Text: "The museum paid $5,000 for the painting of the harbour. It hangs upstairs.", Prompt: "How much did the museum pay for the painting of the harbour?", Key: "$5,000"},
		{Text: "The old piano was sold for 300 euros. It was broken.", Prompt: "For how much was the old piano sold?", Key: "300 euros"},
		{Text: "Forty percent of the voters in Linden supported the plan. It was new.", Prompt: "What percentage of the voters in Linden supported the plan?", Key: "forty percent"},
		{Text: "The price of bread rose by 30 percent in 2003. Bakers were unhappy.", Prompt: "By what percentage did the price of bread rise in 2003?", Key: "30 percent"},
		{Text: "The Northern Railway Company owns 12% of the shares. It wants more.", Prompt: "What percentage of the shares does the Northern Railway Company own?", Key: "12%"},
	},
	Silent: []rule.Example{
		{Text: "The bridge cost a lot of money. It was worth it."},
		{Text: "The museum has 5,000 paintings. They hang upstairs."},
		{Text: "The plan may cost 3 million dollars. Nobody knows."},
		{Text: "A small percentage of the voters supported the plan. It was new."},
	},
}

// amountWords gives the question phrase for a sum of money or a change by a percentage, "" for anything else.
func amountWords(d *clause.Doc, c clause.Clause, s clause.Slot, q quantity) string {
	verb := lemma(d, c, c.Head)
	money := currency[d.Token(c.Sentence, s.Head).Form] || moneys[lemma(d, c, s.Head)]
	switch {
	case money && q.prep == "" && s.Role == clause.Object && (verb == "cost" || verb == "pay"):
		return "How much"
	case money && q.prep == "" && s.Role == clause.Object && gains[verb]:
		return "How much money"
	case money && q.prep == "for" && trades[verb], (money || percent(d, c, s.Head)) && q.prep == "at" && values[verb]:
		return clause.Capital(q.prep) + " how much"
	case money && q.prep == "by" && changes[verb]:
		return "By how much"
	case percent(d, c, s.Head) && changes[verb] && (q.prep == "by" || q.prep == ""):
		return "By what percentage"
	}
	return ""
}

var (
	gains = lexis.Set(`spend raise earn donate give invest lose owe win receive borrow save make collect charge offer contribute
		inherit lend steal demand get send`)
	trades  = lexis.Set("sell buy purchase acquire auction")
	values  = lexis.Set("value estimate price set")
	changes = lexis.Set("rise fall increase decrease grow drop decline shrink climb jump cut reduce raise rebound surge plunge expand")
)

func percent(d *clause.Doc, c clause.Clause, k int) bool {
	switch form(d, c, k) {
	case "%", "percent":
		return true
	case "cent":
		return k > 0 && form(d, c, k-1) == "per"
	}
	return false
}

// shareOf gives the question phrase "What percentage of ..." for a percentage of something, and the percentage.
func shareOf(d *clause.Doc, c clause.Clause, head int) (string, span, bool) {
	t := d.Trees[c.Sentence]
	q, ok := quantityOf(d, c, head)
	group := t.Child(head, "nmod")
	if !ok || q.prep != "" || !percent(d, c, head) || group < head || t.Child(group, "case") != head+1 {
		return "", span{}, false
	}
	of, ok := d.Answer(c, group)
	if !ok || !strings.HasPrefix(of.String, "of ") || rule.Words(of.String) > 12 || limited(d, c, q.number) {
		return "", span{}, false
	}
	return "What percentage " + of.String, span{q.number.start, head + 1}, true
}

func shareSubject(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	wh, answer, ok := shareOf(d, c, c.Subject)
	if !ok || c.Relative {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSubject(c, wh, true)
	key := words(d, c.Sentence, answer)
	if !ok || repeats(prompt.String, key) {
		return rule.Candidate{}, false
	}
	cand := rule.New(d, number, "how-much", rule.Key{Text: key, Sentence: c.Sentence, Token: c.Subject}, prompt)
	cand.Type, cand.Weight = clause.Number, 1.1
	return cand, true
}

func shareSlot(d *clause.Doc, number int, s clause.Slot, q quantity) (rule.Candidate, bool) {
	c := d.Clauses[number]
	wh, answer, ok := shareOf(d, c, s.Head)
	if !ok || s.Role != clause.Object {
		return rule.Candidate{}, false
	}
	cand, ok := askFor(d, number, "how-much", wh, words(d, c.Sentence, answer), s, span{q.number.start, s.Head + 1})
	cand.Type, cand.Weight = clause.Number, 1.1
	return cand, ok
}
