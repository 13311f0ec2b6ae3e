package grade

import (
	"math"
	"strings"
)

// pairAmounts joins the words of equal amounts, whatever their units: "1.5 km" and "1,500 metres".
func (al *alignment) pairAmounts() {
	for j, t := range al.target {
		if t.part == nil || al.taken[j] >= 0 {
			continue
		}
		for i, a := range al.answer {
			if a.part != nil && al.hit[i] < 0 && sameAmount(a.part, t.part) {
				al.join(a.part, t.part)
				break
			}
		}
	}
}

// join pairs the words of two amounts in order; where one has fewer, its last stands for the rest.
func (al *alignment) join(a, t *amount) {
	given, want := members(al.answer, a), members(al.target, t)
	for k := range max(len(given), len(want)) {
		i, j := given[min(k, len(given)-1)], want[min(k, len(want)-1)]
		if al.hit[i] < 0 {
			al.hit[i] = j
		}
		if al.taken[j] < 0 {
			al.taken[j] = i
		}
	}
}

// members are the places of the words of an amount.
func members(ws []word, a *amount) []int {
	var out []int
	for i, w := range ws {
		if w.part == a {
			out = append(out, i)
		}
	}
	return out
}

// pairNumbers joins numbers that are written in ways that can mean the same, and then those that are only near.
func (al *alignment) pairNumbers() {
	al.pairTimes()
	al.pair(len(al.target), func(a, t word) bool { return alike(a, t) || alike(t, a) })
	if len(al.answer) == 1 && len(al.target) == 1 {
		al.pair(1, func(a, t word) bool {
			return a.kind == number && t.kind == number && t.form == ordinal && a.value == t.value
		})
	}
	before := al.hits()
	al.pair(len(al.target), func(a, t word) bool { return holdsYear(a, t) || a.bound == about && rounds(a, t) })
	al.inexact = al.hits() > before
}

// alike tells whether number a can mean number t: '32 and 1932, 1.200 and 1,200, "II" and "the second".
func alike(a, t word) bool {
	switch {
	case a.kind != number || t.kind != number:
		return a.kind == plain && t.text == "0" && (a.text == "none" || a.text == "nil" || a.text == "nobody")
	case a.form&pointed != 0:
		return a.value*1000 == t.value
	case a.form&roman != 0 && t.form&ordinal != 0:
		return a.value == t.value
	}
	return sameYear(a, t)
}

// rounds tells whether a, which is called a rough number, is t rounded: to fewer digits than t has, and at most 5 % off.
// A year may be rounded to its decade.
func rounds(a, t word) bool {
	if a.kind != number || t.kind != number || (a.form|t.form)&^pointed != 0 || (a.part == nil) != (t.part == nil) {
		return false
	}
	if significant(a.text) >= significant(t.text) && a.part == nil {
		return false
	}
	close := func(x, y float64, _, _ scale) bool { return math.Abs(x-y) <= .05*max(math.Abs(x), math.Abs(y)) }
	if a.part != nil {
		return a.part.unit != fullClock && a.part.unit != openClock && compare(a.part, t.part, close)
	}
	if t.value >= 1000 && t.value < 2100 && len(t.text) == 4 && math.Abs(a.value-t.value) >= 10 {
		return false
	}
	return close(a.value, t.value, scale{}, scale{})
}

// significant counts the digits of a number but for zeros at its ends.
func significant(text string) int {
	return len(strings.Trim(strings.Replace(text, ".", "", 1), "0"))
}

// pairTimes joins a bare number with a time of the day that it can stand for.
func (al *alignment) pairTimes() {
	for j, t := range al.target {
		for i, a := range al.answer {
			if al.taken[j] >= 0 && al.hit[i] >= 0 {
				continue
			}
			switch {
			case isClock(t) && al.taken[j] < 0 && bareNumber(a) && bareTime(a.value, t.part),
				isClock(a) && al.hit[i] < 0 && bareNumber(t) && bareTime(t.value, a.part):
				al.linkTime(i, j)
			}
		}
	}
}

func isClock(w word) bool {
	return w.part != nil && (w.part.unit == openClock || w.part.unit == fullClock)
}

func bareNumber(w word) bool { return w.kind == number && w.part == nil && w.form == 0 }

// linkTime pairs word i of the answer with word j of the target and with all that belongs to their times.
func (al *alignment) linkTime(i, j int) {
	for k, w := range al.answer {
		if k == i || w.part != nil && w.part == al.answer[i].part {
			al.hit[k] = j
		}
	}
	for k, w := range al.target {
		if k == j || w.part != nil && w.part == al.target[j].part {
			al.taken[k] = i
		}
	}
}

// otherHalfOfDay tells whether the answer has the key's hour before noon instead of after it, or the other way round.
func otherHalfOfDay(al *alignment) bool {
	for _, a := range al.answer {
		for _, t := range al.target {
			if isClock(a) && isClock(t) && a.kind == number && math.Mod(a.part.value-t.part.value, halfDay) == 0 &&
				!sameTime(a.part, t.part) {
				return true
			}
		}
	}
	return false
}

// datesBoth tells whether the answer and the target name months.
func (al *alignment) datesBoth() bool {
	return count(al.answer, month) > 0 && count(al.target, month) > 0
}
