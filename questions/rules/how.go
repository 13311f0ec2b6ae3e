package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var how = rule.Rule{
	ID:    "how",
	Title: "How",
	Doc: `Asks by what means something was done, where the text says "by building ...", "with the help of ..." or "by means
of ...".`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if c.Negated || !asserted(d, c) || c.Copula || endings[lemma(d, c, c.Head)] {
			return nil
		}
		for _, s := range c.Slots {
			if !means(d, c, s) {
				continue
			}
			if cand, ok := askMeans(d, number, s); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The farmers saved the harvest by working all night. It rained in the morning.", Prompt: "How did the farmers save the harvest?", Key: "by working all night"},
		{Text: "Otto Brandt escaped with the help of two fishermen. It took an hour.", Prompt: "How did Otto Brandt escape?", Key: "with the help of two fishermen"},
		{Text: "The cactus survives the dry summer by storing water in thick stems. Rain is rare.", Prompt: "How does the cactus survive the dry summer?", Key: "by storing water in thick stems"},
	},
	Silent: []rule.Example{
		{Text: "The harvest was saved by the farmers. It rained in the morning."},
		{Text: "The meeting began by greeting the guests. It was long."},
		{Text: "The tower stands by the sea. It is tall."},
		{Text: "The farmers saved the harvest mainly by working all night. It rained in the morning."},
	},
}

// endings are verbs for which "by doing" tells no means.
var endings = lexis.Set("begin start end finish open close continue conclude respond reply react follow die")

// means reports whether a slot tells the means.
func means(d *clause.Doc, c clause.Clause, s clause.Slot) bool {
	t := d.Trees[c.Sentence]
	below := t.Subtree(s.Head, nil)
	if limited(d, c, span{below[0], below[0] + 1}) {
		return false
	}
	if s.Role == clause.Adjunct {
		return d.Token(c.Sentence, s.Head).XPOS == "VBG" && form(d, c, below[0]) == "by" && t.Child(s.Head, "nsubj") < 0
	}
	start := strings.ToLower(words(d, c.Sentence, span{below[0], below[len(below)-1] + 1}))
	return s.Role == clause.Oblique && (strings.HasPrefix(start, "with the help of ") || strings.HasPrefix(start, "by means of ") || strings.HasPrefix(start, "with the aid of "))
}

func askMeans(d *clause.Doc, number int, s clause.Slot) (rule.Candidate, bool) {
	const longest = 14
	c := d.Clauses[number]
	answer, ok := d.Answer(c, s.Head)
	if !ok || rule.Words(answer.String) > longest || rule.Words(answer.String) < 3 {
		return rule.Candidate{}, false
	}
	below := d.Trees[c.Sentence].Subtree(s.Head, nil)
	cand, ok := askFor(d, number, "how", "How", answer.String, s, span{below[0], below[len(below)-1] + 1})
	if !ok || rule.Words(cand.Prompt) < 5 {
		return rule.Candidate{}, false
	}
	cand.Kind, cand.Type, cand.Weight, cand.Difficulty = quiz.Short, clause.Thing, 1.2, 2
	cand.Accept = []string{strings.TrimPrefix(answer.String, "by ")}
	cand.Used = append(cand.Used, answer.Used...)
	return cand, true
}
