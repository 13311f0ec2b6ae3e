package rules

import (
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// quantity is a number with the words that limit it, and the noun or sign that it counts.
type quantity struct {
	number span // "more than 40"
	unit   int  // the token that heads the phrase
	prep   string
}

// quantityOf reads a noun phrase that begins with a number; false where anything but a preposition stands before it.
func quantityOf(d *clause.Doc, c clause.Clause, head int) (quantity, bool) {
	t := d.Trees[c.Sentence]
	num := t.Child(head, "nummod")
	if num < 0 || t.Tokens[num].UPOS != "NUM" || len(d.Members(c.Sentence, head)) > 1 {
		return quantity{}, false
	}
	q := quantity{number: numberAround(t, num), unit: head}
	if strings.ContainsAny(t.Tokens[q.number.end-1].Form, "/:#") || q.number.end < len(t.Tokens) && t.Tokens[q.number.end].Form == "#" {
		return quantity{}, false
	}
	var prep []string
	for _, k := range t.Subtree(head, nil) {
		switch {
		case q.number.holds(k) || k >= q.number.end && k >= min(num, head):
		case t.Tokens[k].UPOS == "ADP" || t.Tokens[k].Deprel == "fixed":
			prep = append(prep, strings.ToLower(t.Tokens[k].Form))
		case k == head && currency[t.Tokens[k].Form], emphatic[strings.ToLower(t.Tokens[k].Form)]:
		default:
			return quantity{}, false
		}
	}
	q.prep = strings.Join(prep, " ")
	return q, true
}

// numberAround gives the number that a token is part of, with words such as "more than" before it.
func numberAround(t clause.Tree, num int) span {
	s := span{num, num + 1}
	number := func(k int) bool {
		return k >= 0 && k < len(t.Tokens) && t.Tokens[k].UPOS == "NUM" && !isYear(t.Tokens[k].Form)
	}
	for number(s.start-1) || s.start > 1 && number(s.start-2) && joinsNumbers(t.Tokens[s.start-1].Form) {
		s.start--
	}
	for number(s.end) || number(s.end+1) && joinsNumbers(t.Tokens[s.end].Form) {
		s.end++
	}
	for {
		n := limiterBefore(t, s.start)
		if n == 0 {
			return s
		}
		s.start -= n
	}
}

func joinsNumbers(form string) bool {
	return form == "-" || form == "and" || form == "–" || form == "to" || form == "or"
}

// limiterBefore gives how many tokens before a number limit it.
func limiterBefore(t clause.Tree, start int) int {
	for n := min(3, start); n > 0; n-- {
		var words []string
		for _, token := range t.Tokens[start-n : start] {
			words = append(words, strings.ToLower(token.Form))
		}
		if slices.Contains(limiters, strings.Join(words, " ")) {
			return n
		}
	}
	return 0
}

var limiters = strings.Split("more than,less than,fewer than,at least,at most,up to,as many as,as much as,about,around,nearly,"+
	"almost,over,under,roughly,approximately,some,just over,just under,an estimated,a total of,an average of,a further,well over", ",")

// emphatic are words before a number that do not change it.
var emphatic = lexis.Set("just only exactly precisely fully")

// vagueQuantity reports whether a number is none by itself.
func vagueQuantity(text string) bool {
	low := strings.ToLower(text)
	return vagueNumbers[low] || strings.Contains(low, " or ")
}

// vagueNumbers are no numbers by themselves.
var vagueNumbers = lexis.Set("one dozen dozens hundred hundreds thousand thousands million millions billion billions a an")

var currency = lexis.Set("$ £ € ¥ US$ A$")

// units are nouns that measure; they are not counted with "how many".
var (
	durations = lexis.Set("second minute hour day night week weekend fortnight month year decade century season")
	lengths   = lexis.Set("inch foot feet yard mile metre meter kilometre kilometer centimetre centimeter millimetre millimeter km m cm mm ft league block light-year")
	weights   = lexis.Set("gram gramme kilogram kilo kg pound ounce ton tonne lb")
	moneys    = lexis.Set("dollar pound euro cent penny pence yen franc rupee peso ruble rouble krona crown shilling guinea mark lira yuan")
	others    = lexis.Set("degree percent % per cent point time mph acre hectare litre liter gallon watt volt ampere calorie knot byte o'clock pm am")
)

func isUnit(lemma string) bool {
	return durations[lemma] || lengths[lemma] || weights[lemma] || moneys[lemma] && lemma != "crown" && lemma != "mark" || others[lemma]
}

// trailing reports whether more stands behind the noun of a measure than the noun itself.
func trailing(d *clause.Doc, c clause.Clause, unit int) bool {
	t := d.Trees[c.Sentence]
	below := t.Subtree(unit, nil)
	last := below[len(below)-1]
	return last > unit && t.Tokens[unit+1].Form != ","
}

// askMeasure asks with wh for a slot that is a number and a unit, and gives both as the key.
func askMeasure(d *clause.Doc, number int, id, wh string, s clause.Slot, q quantity) (rule.Candidate, bool) {
	c := d.Clauses[number]
	whole := span{min(q.number.start, q.unit), max(q.number.end, q.unit+1)}
	cand, ok := askFor(d, number, id, wh, words(d, c.Sentence, whole), s, whole)
	cand.Type, cand.Weight = clause.Number, 1.05
	return cand, ok
}
