package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
)

// unstated adds one detail that the article does not give: the month of a year, the number of some things, the part of
// a country, the weather and the like.
func unstated(d *clause.Doc, c clause.Clause) (claim, bool) {
	if c.Source >= 0 || c.Negated || c.Modal || d.Token(c.Sentence, c.Verbs[0]).XPOS != "VBD" {
		return claim{}, false
	}
	for _, add := range [...]func(*clause.Doc, clause.Clause) (claim, bool){withMonth, withNumber, withQuarter, withCircumstance} {
		if s, ok := add(d, c); ok {
			return s, true
		}
	}
	return claim{}, false
}

// inserted states a clause with words before token k.
func inserted(d *clause.Doc, c clause.Clause, k int, text, why string) (claim, bool) {
	s, ok := say(d, c, clause.Swap{Start: k, End: k + 1, Text: text + " " + d.Token(c.Sentence, k).Form})
	return claim{s, quiz.NotStated, why, 0.8}, ok && strings.Contains(s.String, text)
}

// withMonth gives a month or a season to a year, where the sentence has neither.
func withMonth(d *clause.Doc, c clause.Clause) (claim, bool) {
	for _, s := range c.Slots {
		k := s.Head
		if s.Role != clause.Oblique || d.TypeOf(c.Sentence, k) != clause.Year || caseOf(d, c.Sentence, k) != "in" || d.Trees[c.Sentence].Child(k, "case") != k-1 {
			continue
		}
		if year := d.Token(c.Sentence, k).Form; d.Timed(year) {
			continue
		}
		months := [...]string{"March", "May", "August", "October", "the spring of", "the autumn of"}
		month := months[drawn(sentenceText(d, c.Sentence), uint64(len(months)))]
		return inserted(d, c, k, month, "The text gives only the year.")
	}
	return claim{}, false
}

// withNumber gives a number to things that a sentence tells of in the plural without any.
func withNumber(d *clause.Doc, c clause.Clause) (claim, bool) {
	t := d.Trees[c.Sentence]
	object := c.Object()
	if object == nil || object.Phrase != object.Head || object.Before || c.Passive || !countable[lemma(d, c, c.Head)] {
		return claim{}, false
	}
	head := object.Head
	token := t.Tokens[head]
	if token.XPOS != "NNS" || len(t.Children[head]) > 0 || d.Counted(strings.ToLower(token.Lemma)) {
		return claim{}, false
	}
	amounts := [...]string{"more than thirty", "exactly forty", "fewer than ninety", "about sixty"}
	amount := amounts[drawn(sentenceText(d, c.Sentence), uint64(len(amounts)))]
	return inserted(d, c, head, amount, "The text does not say how many.")
}

// countable are verbs whose objects can be counted after the deed.
var countable = lexis.Set("sell buy build paint write find collect plant kill catch arrest hire visit publish produce lose steal invite")

// withQuarter says in which part of a country something happened, in an article that names no such part.
func withQuarter(d *clause.Doc, c clause.Clause) (claim, bool) {
	t := d.Trees[c.Sentence]
	for _, quarter := range [...]string{"north", "south", "east", "west", "northern", "southern", "eastern", "western"} {
		if d.Spread(quarter) > 0 {
			return claim{}, false
		}
	}
	for _, s := range c.Slots {
		k := s.Head
		if s.Role != clause.Oblique || s.Phrase != k || d.TypeOf(c.Sentence, k) != clause.Country || caseOf(d, c.Sentence, k) != "in" || len(t.Children[k]) != 1 {
			continue
		}
		quarters := [...]string{"the north of", "the south of", "the east of", "the west of"}
		if n, ok := d.Name(c.Sentence, k); ok && n.End == n.Start+1 && happens[lemma(d, c, c.Head)] {
			return inserted(d, c, k, quarters[drawn(sentenceText(d, c.Sentence), 4)], "The text names only the country.")
		}
	}
	return claim{}, false
}

// happens are verbs for what has one place.
var happens = lexis.Set("bear die build open meet live find discover marry bury happen found settle study work")
