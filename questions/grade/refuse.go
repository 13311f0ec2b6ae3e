package grade

import "math"

// copyLimit is how many words an answer may have more than thrice the key's before it counts as copied.
const copyLimit = 40

// refuse returns why an answer cannot be right whatever it shares with the key, "" where nothing speaks against it.
func (s setting) refuse(answer statement, w wording, al *alignment) Reason {
	switch {
	case len(al.target) == 0 || al.hits() == 0:
		return s.refuseStranger(al)
	case s.negated(answer, w.words):
		return Negated
	case turned(al) && !s.mirrors(answer, w) || otherSex(answer.words, w.words) || contraryLimit(al) || otherHalfOfDay(al):
		return Opposite
	case s.wrongNumber(al) || s.otherDate(al):
		return WrongNumber
	case s.wrongAmount(al) != "":
		return s.wrongAmount(al)
	case otherRate(al):
		return WrongUnit
	case s.rival(answer.words, al):
		return ExtraFact
	case otherPeriod(al) || besideDate(al):
		return WrongNumber
	case s.otherCounted(al) || s.otherWhole(al):
		return WrongUnit
	case mixed(al) || s.replaced(al) || s.otherAttribute(al):
		return ExtraFact
	case s.swapped(answer, w, al) || swappedNumbers(al):
		return Swapped
	case s.copied(al) && s.verbatim(answer.words):
		return Copied
	}
	return ""
}

// refuseStranger says what is wrong with an answer that shares nothing with the key.
func (s setting) refuseStranger(al *alignment) Reason {
	switch {
	case turned(al) || otherHalfOfDay(al):
		return Opposite
	case s.wrongNumber(al):
		return WrongNumber
	}
	return NoMatch
}

// turned tells whether the answer has the opposite of a word of the key in its place.
func turned(al *alignment) bool {
	missing := al.missing()
	for _, i := range al.extra() {
		for _, t := range missing {
			if a := al.answer[i]; opposedWords(a, t) && (a.said == denied) == (t.said == denied) {
				return true
			}
		}
	}
	return false
}

// otherSex tells whether one side says Mr and the other Mrs.
func otherSex(answer, target []word) bool {
	man := func(ws []word) bool { return anyOf(ws, maleTitles) }
	woman := func(ws []word) bool { return anyOf(ws, femaleTitles) }
	return man(answer) && !woman(answer) && woman(target) && !man(target) ||
		woman(answer) && !man(answer) && man(target) && !woman(target)
}

func anyOf(ws []word, s set) bool {
	for _, w := range ws {
		if s[w.text] {
			return true
		}
	}
	return false
}

// wrongNumber tells whether a number stands in the answer that is neither in the key nor known from the question.
func (s setting) wrongNumber(al *alignment) bool {
	for _, i := range al.extra() {
		w := al.answer[i]
		if al.aside[i] || w.kind != number || w.form&dayOfDate != 0 || has(s.prompt, w) || al.datesBoth() && has(s.evidence, w) || count(al.target, number) == 0 && (w.text == "1" || len(al.target) >= longKey) {
			continue
		}
		if has(s.evidence, w) && count(al.target, number) == 0 && !s.clause {
			continue
		}
		if !has(s.evidence, w) || count(al.missing(), number) > 0 || s.besideHit(al, i) {
			return true
		}
	}
	return false
}

// wrongAmount says what is wrong where a number of the key has a unit that makes it another amount than the key's, or
// one that is not known from the question where the key has none.
func (s setting) wrongAmount(al *alignment) Reason {
	for i, j := range al.hit {
		if j < 0 || al.answer[i].part == nil || al.inexact {
			continue
		}
		given, want := al.answer[i].part, al.target[j].part
		switch {
		case given.rate && want == nil || given.unit.name == "" || given.unit == centuryEra:
		case want == nil && al.answer[i].kind == number && !isClock(al.answer[i]) && !s.said(given.unit):
			return WrongUnit
		case want == nil || want.unit.name == "" || sameAmount(given, want):
		case given.unit.name == want.unit.name && given.value != want.value:
			return WrongNumber
		case al.answer[i].kind == number:
			return WrongUnit
		}
	}
	return ""
}

// otherRate tells whether the answer has a unit by which another one of the key is replaced: a month for a year.
func otherRate(al *alignment) bool {
	for _, i := range al.extra() {
		for _, t := range al.missing() {
			if a := al.answer[i]; a.kind == unit && t.kind == unit && !math.IsInf(inUnits(a.unit, t.unit), 1) {
				return true
			}
		}
	}
	return false
}

// said tells whether the question or its evidence has a unit.
func (s setting) said(m *measure) bool {
	w := word{text: m.name, kind: unit}
	return has(s.prompt, w) || has(s.evidence, w)
}

// copied tells whether the answer repeats most of the evidence beyond the key and the prompt.
func (s setting) copied(al *alignment) bool {
	rest := 0
	for _, w := range s.evidence {
		if w.content() && !has(al.target, w) && !has(s.prompt, w) {
			rest++
		}
	}
	taken := 0
	for _, i := range al.extra() {
		if w := al.answer[i]; has(s.evidence, w) && !has(s.prompt, w) {
			taken++
		}
	}
	return taken >= 4 && taken*5 >= rest*3
}
