package grade

import (
	"slices"
	"strconv"
	"strings"
)

// eras writes BC into the number before it, so that 44 BC is another year than 44, and makes AD carry nothing.
func eras(ws []word) {
	for i := range ws {
		switch ws[i].text {
		case "before":
			if wordAt(ws, i+1) == "christ" {
				ws[i].text, ws[i+1].kind = "bc", light
			}
		}
		switch ws[i].text {
		case "bc", "bce":
			if n := yearBefore(ws, i); n >= 0 {
				ws[n].text += "bc"
				ws[n].value = -ws[n].value
				ws[i].kind = light
			}
		case "ad", "ce":
			if yearBefore(ws, i) >= 0 || i+1 < len(ws) && ws[i+1].kind == number {
				ws[i].kind = light
			}
		}
	}
}

// yearBefore is the place of the number, or of that of a century, right before word i; -1 where there is none.
func yearBefore(ws []word, i int) int {
	i--
	if i >= 1 && ws[i].kind == unit {
		i--
	}
	if i >= 0 && ws[i].kind == number {
		return i
	}
	return -1
}

// eraCentury makes "19th century" one amount, the same as the 1800s.
func eraCentury(ws []word, i int) bool {
	if i+1 == len(ws) || ws[i+1].kind != unit || ws[i+1].text != "century" {
		return false
	}
	a := &amount{value: ws[i].value, unit: centuryEra}
	ws[i].part, ws[i+1].part = a, a
	return true
}

// daysAndYears marks number i as the day of a month beside it, or as the short year behind a month.
func daysAndYears(ws []word, i int) {
	w := &ws[i]
	if w.form&^(ordinal|shortYear) != 0 {
		return
	}
	before, behind := monthBeside(ws, i, -1), monthBeside(ws, i, +1)
	switch {
	case w.form&shortYear != 0:
	case before && dayBefore(ws, i) && len(w.text) == 2:
		w.form |= shortYear
	case (before || behind) && w.value >= 1 && w.value <= 31:
		w.form |= dayOfDate
	}
}

// monthBeside tells whether a month stands next to word i in a direction, but for "the" and "of".
func monthBeside(ws []word, i, step int) bool {
	for j := i + step; j >= 0 && j < len(ws); j += step {
		switch {
		case ws[j].kind == month:
			return isMonth(ws[j].text)
		case ws[j].text != "of" && ws[j].text != "the":
			return false
		}
	}
	return false
}

// dayBefore tells whether a day stands before the month that stands before word i.
func dayBefore(ws []word, i int) bool {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		if ws[j].form&dayOfDate != 0 {
			return true
		}
	}
	return false
}

func isMonth(w string) bool { return calendar[w] && !strings.HasSuffix(w, "day") }

// sameYear tells whether a short year such as '32 or 90s can stand for a full one.
func sameYear(short, full word) bool {
	switch {
	case short.form&shortYear != 0:
		return len(full.text) == 4 && strings.HasSuffix(full.text, short.text) || full.text == short.text
	case short.form&full.form&decade != 0:
		return len(short.text) == 3 && strings.HasSuffix(full.text, short.text)
	}
	return false
}

// holdsYear tells whether the decade or century w contains a year.
func holdsYear(w, year word) bool {
	y, err := strconv.Atoi(year.text)
	if err != nil || len(year.text) != 4 || year.part != nil {
		return false
	}
	if w.part != nil && w.part.unit == centuryEra {
		return int(w.part.value) == (y-1)/100+1 || w.form&decade != 0 && int(w.part.value) == y/100+1
	}
	return w.form&decade != 0 && (y/10*10 == int(w.value) || w.value < 100 && y%100/10*10 == int(w.value))
}

// otherDate tells whether the answer has a day, month or weekday that the key does not have while the key or the
// evidence has another one.
func (s setting) otherDate(al *alignment) bool {
	for _, i := range al.extra() {
		w := al.answer[i]
		if w.kind != month && w.form&dayOfDate == 0 || has(s.prompt, w) {
			continue
		}
		same := func(x word) bool {
			return x.kind == w.kind && isMonth(x.text) == isMonth(w.text) && x.form&dayOfDate == w.form&dayOfDate
		}
		if slices.ContainsFunc(al.missing(), same) || !has(s.evidence, w) && slices.ContainsFunc(s.evidence, same) {
			return true
		}
	}
	return false
}
