package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var figure = rule.Rule{
	ID:    "figure",
	Title: "What is the population, the length, the price",
	Doc:   `Asks for a figure that something has: "a population of 2,300", "a height of 40 metres".`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		o := c.Object()
		if o == nil || c.Negated || c.Modal || c.Passive || c.Relative || c.Source >= 0 || lemma(d, c, c.Head) != "have" || !plainSlot(*o) {
			return nil
		}
		return one(askFigure(d, number, *o))
	},
	Positive: []rule.Example{
		{Text: "The village of Moor has a population of 2,300. It is quiet.", Prompt: "What is the population of the village of Moor?", Key: "2,300"},
		{Text: "The new tower had a height of about 40 metres. It fell.", Prompt: "What was the height of the new tower?", Key: "about 40 metres"},
		{Text: "Linden had a population of 900 in 1850. It was poor.", Prompt: "What was the population of Linden in 1850?", Key: "900"},
	},
	Silent: []rule.Example{
		{Text: "The village has a population of farmers. It is quiet."},
		{Text: "The tower has a clock of gold. It is tall."},
		{Text: "It has a population of 900. They are poor."},
	},
}

// figures are nouns for what is told by a number.
var figures = lexis.Set(`population length height area speed depth width weight diameter capacity temperature budget value circulation
	membership altitude elevation circumference surface volume mass price`)

func askFigure(d *clause.Doc, number int, o clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	value := t.Child(o.Head, "nmod")
	det := t.Child(o.Head, "det")
	if !figures[lemma(d, c, o.Head)] || value < o.Head || det < 0 || lemma(d, c, det) != "a" || form(d, c, o.Head+1) != "of" {
		return rule.Candidate{}, false
	}
	subject, ok := d.Phrase(c.Sentence, c.Subject)
	key, counted := figureKey(d, c, o.Head, value)
	if !ok || !counted || t.Tokens[c.Subject].UPOS == "PRON" && len(subject.Used) == 0 {
		return rule.Candidate{}, false
	}
	prompt := clause.Text{String: strings.Join([]string{"What", beIn(d, c, o.Head), "the", lemma(d, c, o.Head), "of", subject.String}, " "), Used: subject.Used}
	for _, s := range c.Slots {
		if s.Head == o.Head {
			continue
		}
		when, ok := d.Answer(c, s.Head)
		if _, time := momentOf(d, c, s); !ok || !time {
			return rule.Candidate{}, false
		}
		prompt.String += " " + when.String
	}
	prompt.String += "?"
	cand := rule.New(d, number, "figure", rule.Key{Text: key, Sentence: c.Sentence, Token: value}, prompt)
	cand.Type = clause.Number
	return cand, !repeats(prompt.String, key)
}

// figureKey writes the number behind "of", with its unit.
func figureKey(d *clause.Doc, c clause.Clause, noun, value int) (string, bool) {
	t := d.Trees[c.Sentence]
	below := t.Subtree(value, func(k int) bool { return t.Tokens[k].UPOS == "PUNCT" })
	last := below[len(below)-1]
	whole := span{noun + 2, last + 1}
	if whole.start >= whole.end || whole.end-whole.start != len(below)-1 {
		return "", false
	}
	if t.Tokens[value].UPOS == "NUM" {
		return words(d, c.Sentence, whole), last == value
	}
	_, ok := quantityOf(d, c, value)
	return words(d, c.Sentence, whole), ok
}
