package grade

import "slices"

// adoptUnit gives bare numbers the unit that the prompt asks for: metres after "How many metres".
func (s setting) adoptUnit(ws []word) {
	asked := s.askedUnit()
	if asked == nil {
		return
	}
	for i := range ws {
		plainNext := i+1 < len(ws) && ws[i+1].kind == plain
		if bareNumber(ws[i]) && !plainNext {
			ws[i].part = &amount{value: ws[i].value, unit: asked}
		}
	}
}

// millions reads 1.2m as 1.2 million where the key has that number, and as metres else.
func millions(given, target []word) []word {
	for i := 0; i+1 < len(given); i++ {
		w := &given[i]
		if w.part == nil || w.part.unit != units["m"] {
			continue
		}
		v := w.value * 1e6
		if slices.ContainsFunc(target, func(t word) bool { return t.kind == number && t.value == v && t.part == nil }) {
			w.value, w.text, w.part = v, format(v), nil
			given = slices.Delete(given, i+1, i+2)
		}
	}
	return given
}

// askedUnit is the unit of "How many kilometres", "What percentage" or "How old", nil where the prompt asks for none.
func (s setting) askedUnit() *measure {
	if len(s.prompt) > 1 && s.prompt[0].text == "how" && s.prompt[1].text == "old" {
		return units["year"]
	}
	for i, w := range s.prompt {
		if w.kind != unit || i == 0 || w.unit == nil {
			continue
		}
		before := s.prompt[i-1].text
		if before == "many" || before == "what" && w.text == "percent" {
			return w.unit
		}
	}
	return nil
}

// concede takes for said what goes without saying: the weekday of a date, "left" before "unchanged", and in a bare number the things that "How
// many" asks for.
func (s setting) concede(al *alignment) {
	for j, t := range al.target {
		if al.taken[j] >= 0 || t.kind != month || isMonth(t.text) {
			continue
		}
		for k, x := range al.target {
			if x.form&dayOfDate != 0 && al.taken[k] >= 0 {
				al.taken[j] = al.taken[k]
			}
		}
	}
	for j, t := range al.target {
		for k := j + 1; al.taken[j] < 0 && keeping[t.stem] && k < len(al.target); k++ {
			if i := al.taken[k]; i >= 0 && contrary(al.answer[i].text, al.target[k].text) {
				al.taken[j] = i
			}
		}
	}
	if len(s.prompt) > 1 && s.prompt[0].text == "how" && s.prompt[1].text == "many" {
		s.concedeCounted(al)
	}
}

// keeping are verbs that say no more before "unchanged" than "did not" before "change".
var keeping = stems("leave keep stay remain go")

func (s setting) concedeCounted(al *alignment) {
	if count(al.target, number) != 1 {
		return
	}
	for _, i := range al.extra() {
		if !has(s.prompt, al.answer[i]) {
			return
		}
	}
	n := 0
	for n < len(al.target) && al.target[n].kind != number {
		n++
	}
	if al.taken[n] < 0 {
		return
	}
	for j := range al.target {
		if al.taken[j] < 0 && al.target[j].kind == plain {
			al.taken[j] = al.taken[n]
		}
	}
}
