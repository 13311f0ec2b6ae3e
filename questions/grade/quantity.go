package grade

import (
	"math"
	"strings"
)

// amount is what a number and its unit mean together. Words of one amount share it.
type amount struct {
	value float64
	unit  *measure
	rate  bool // the time from one to the next of things that come so often
}

// Measures without a unit's name: parts of a whole are compared with percent, centuries by their number.
var (
	partOfWhole = &measure{means: []scale{{dimension: "ratio", factor: 1, foreign: true}}}
	centuryEra  = &measure{name: "century", means: []scale{{dimension: "era", factor: 1}}}
)

// sameAmount tells whether two amounts are equal in some meaning of their units.
func sameAmount(a, b *amount) bool { return compare(a, b, closeEnough) }

func compare(a, b *amount, close func(x, y float64, s, t scale) bool) bool {
	if a.unit.means[0].dimension == "clock" || b.unit.means[0].dimension == "clock" {
		return a.unit.means[0].dimension == b.unit.means[0].dimension && sameTime(a, b)
	}
	for _, s := range a.unit.means {
		for _, t := range b.unit.means {
			if s.dimension == t.dimension && close(a.value*s.factor+s.offset, b.value*t.factor+t.offset, s, t) {
				return true
			}
		}
	}
	return false
}

// closeEnough tells whether two amounts in the base of their dimension are equal. Within one system they have to be. Between
// the metric system and others 2 % are allowed for rounding, for temperatures half a degree. A fraction is equal to a
// percentage that is it rounded or cut to percents or tenths of them: a third to 33 %.
func closeEnough(x, y float64, s, t scale) bool {
	gap, size := math.Abs(x-y), max(math.Abs(x), math.Abs(y))
	switch {
	case gap <= 1e-9*size:
		return true
	case s.dimension == "temperature" && s != t:
		return gap <= max(.5, .02*size)
	case s.foreign == t.foreign:
		return false
	case s.dimension == "ratio":
		if t.foreign {
			x, y = y, x
		}
		step := .001
		if y == math.Round(y*100)/100 {
			step = .01
		}
		return y-x > -step && y-x <= step/2
	}
	return gap <= .02*size
}

// quantify finds the amounts in a text and gives them to their words.
func quantify(ws []word) {
	eras(ws)
	everyOther(ws)
	for i := range ws {
		w := &ws[i]
		switch {
		case w.part != nil:
		case w.kind == number:
			limit(ws, i)
			daysAndYears(ws, i)
			if !often(ws, i) && !clock(ws, i) && !measured(ws, i) {
				unmeasured(ws, i)
			}
		case w.kind == unit && w.unit.means[0].dimension != "meridiem" && !w.beforeNumber(ws, i):
			w.part = &amount{value: 1, unit: w.unit}
			goesOn(ws, i, w.part)
		case w.text == "noon" || w.text == "midday":
			w.part = &amount{value: halfDay, unit: fullClock}
		case w.text == "midnight":
			w.part = &amount{unit: fullClock}
		}
	}
	ranges(ws)
}

// beforeNumber tells whether unit i is a sign of money before a number.
func (w *word) beforeNumber(ws []word, i int) bool {
	return i+1 < len(ws) && ws[i+1].kind == number && !ws[i+1].comma && w.unit.money()
}

// measured joins number i to its unit, which stands before or behind it, and to smaller units that go on: "1 hour and 30
// minutes".
func measured(ws []word, i int) bool {
	w := &ws[i]
	if w.form&ordinal != 0 {
		return eraCentury(ws, i)
	}
	j := i - 1
	if j < 0 || ws[j].kind != unit || ws[j].part != nil || !ws[j].unit.money() {
		j = unitBehind(ws, i)
	}
	if j < 0 || w.form&decade != 0 {
		return false
	}
	a := &amount{value: w.value, unit: ws[j].unit}
	w.part, ws[j].part = a, a
	if j < i {
		return true
	}
	if below := belowZero(ws, j+1); below > 0 {
		a.value = -a.value
		w.value, w.text = -w.value, "-"+w.text
		return true
	}
	laterOrEarlier(ws, goesOn(ws, j, a))
	return true
}

// unitBehind is the place of the unit of number i: the next word, or behind "a" or "of a" for a fraction. It is -1
// where there is none.
func unitBehind(ws []word, i int) int {
	j := i + 1
	for ws[i].form&fraction != 0 && j < len(ws) && j < i+3 && (ws[j].text == "of" || ws[j].text == "a" || ws[j].text == "an") {
		j++
	}
	if j >= len(ws) || ws[j].kind != unit || ws[j].unit.means[0].dimension == "meridiem" || ws[j].unit.rate || ws[j].part != nil {
		return -1
	}
	return j
}

// belowZero is the number of words of "below zero" at word i.
func belowZero(ws []word, i int) int {
	if next := wordAt(ws, i+1); wordAt(ws, i) == "below" && (next == "0" || next == "freezing") {
		ws[i].kind, ws[i+1].kind = light, light
		return 2
	}
	return 0
}

// laterOrEarlier writes "two days later" as "two days after", where word i stands behind an amount.
func laterOrEarlier(ws []word, i int) {
	switch wordAt(ws, i) {
	case "later", "afterwards", "afterward":
		ws[i].text = "after"
	case "earlier", "previously", "beforehand":
		ws[i].text = "before"
	}
}

// goesOn adds to an amount what follows its unit j: smaller units, or "and a half". It returns the place behind.
func goesOn(ws []word, j int, a *amount) int {
	for k := j + 1; k < len(ws); k = j + 1 {
		if ws[k].text == "and" && k+1 < len(ws) {
			k++
		}
		if ws[k].text == "a" && k+1 < len(ws) {
			k++
		}
		if ws[k].kind != number || ws[k].form&^fraction != 0 {
			return j + 1
		}
		next := k + 1
		switch {
		case ws[k].form == fraction && ws[k].value < 1 && (next == len(ws) || ws[next].kind != unit):
			a.value += ws[k].value
			ws[k].part = a
			return k + 1
		case next < len(ws) && ws[next].kind == unit && inUnits(ws[next].unit, ws[j].unit) < 1:
			a.value += ws[k].value * inUnits(ws[next].unit, a.unit)
			ws[k].part, ws[next].part = a, a
			j = next
		default:
			return j + 1
		}
	}
	return j + 1
}

// inUnits is how much of the unit b one a is; infinite where they have no dimension in common.
func inUnits(a, b *measure) float64 {
	for _, s := range a.means {
		for _, t := range b.means {
			if s.dimension == t.dimension {
				return s.factor / t.factor
			}
		}
	}
	return math.Inf(1)
}

// unmeasured makes a number without a unit an amount where its form says of what: parts of a whole, or centuries as in
// "the 1800s". "Times" behind a number carries nothing.
func unmeasured(ws []word, i int) {
	w := &ws[i]
	if wordAt(ws, i+1) == "times" && !ws[i+1].name {
		ws[i+1].kind = light
	}
	switch {
	case w.form&fraction != 0, w.form == 0 && 0 < w.value && w.value < 1:
		w.part = &amount{value: w.value, unit: partOfWhole}
	case w.form&decade != 0 && strings.HasSuffix(w.text, "00s"):
		w.part = &amount{value: w.value/100 + 1, unit: centuryEra}
	}
}

// ranges lends the first number of "5 to 10 km" the unit of the second, and the second of "$5 to 10" that of the first.
func ranges(ws []word) {
	for i := range ws {
		if ws[i].kind != number {
			continue
		}
		j := i + 1
		link := wordAt(ws, j)
		if link == "to" || link == "or" || link == "and" && wordAt(ws, i-1) == "between" {
			j++
		}
		if j >= len(ws) || ws[j].kind != number || ws[j].comma {
			continue
		}
		ws[j].ends = ws[j].ends || link == "to"
		if ws[i].form != 0 {
			continue
		}
		switch a, b := ws[i].part, ws[j].part; {
		case a == nil && b != nil && !isClock(ws[j]):
			ws[i].part = &amount{value: ws[i].value, unit: b.unit}
		case a != nil && b == nil && ws[j].form == 0 && a.unit.money():
			ws[j].part = &amount{value: ws[j].value, unit: a.unit}
		}
	}
}
