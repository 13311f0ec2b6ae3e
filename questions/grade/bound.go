package grade

import "slices"

// bound says what a number is a limit of: "about 300", "nearly 300", "more than 300", "up to 300".
type bound uint8

const (
	exact bound = iota
	about
	nearly // about, and not more
	over
	under
)

// limits has the words before or behind a number that make it a limit; "_" stands for a blank.
var limits = [...]set{
	about:  words("about around roughly approximately circa approx estimated ca close_to or_so"),
	nearly: words("nearly almost"),
	over: words(`over above exceeding at_least upwards_of excess_of minimum_of more_than greater_than longer_than
		higher_than larger_than or_more and_more`),
	under: words(`under below at_most up_to maximum_of less_than fewer_than lower_than shorter_than smaller_than or_less
		or_fewer`),
}

func limitOf(phrase string) bound {
	for b := about; b <= under; b++ {
		if limits[b][phrase] {
			return b
		}
	}
	return exact
}

// limit reads the words around number i that make it a limit, and makes them carry nothing of their own.
func limit(ws []word, i int) {
	k := i - 1
	if k >= 0 && ws[k].kind == unit && ws[k].unit.money() {
		k--
	}
	if k < 0 {
		limitBehind(ws, i)
		return
	}
	b := limitOf(ws[k].text)
	first := k
	if b == exact && k > 0 {
		b = limitOf(ws[k-1].text + "_" + ws[k].text)
		first--
	}
	if b == exact {
		limitBehind(ws, i)
		return
	}
	if first > 0 && ws[k].text == "than" && (ws[first-1].text == "no" || ws[first-1].text == "not") {
		first--
		b = over + under - b
	}
	ws[i].bound = b
	for j := first; j <= k; j++ {
		ws[j].kind = light
	}
}

func limitBehind(ws []word, i int) {
	j := i + 1
	if wordAt(ws, j) == "+" {
		ws[i].bound = over
		return
	}
	for ; j+1 < len(ws) && j < i+3; j++ {
		if ws[j].text != "or" && ws[j].text != "and" {
			continue
		}
		if b := limitOf(ws[j].text + "_" + ws[j+1].text); b != exact {
			ws[i].bound = b
			ws[j+1].kind = light
		}
		return
	}
}

// contraryLimit tells whether the answer has a number for the least that the key has for the most, or the other way
// round.
func contraryLimit(al *alignment) bool {
	for i, j := range al.hit {
		if j < 0 {
			continue
		}
		switch a, t := al.answer[i].bound, al.target[j].bound; {
		case a == over && (t == under || t == nearly), t == over && (a == under || a == nearly):
			return true
		}
	}
	return false
}

// sameLimit tells whether an answer's number claims no other limit than the key's. What only the key limits may be
// said without.
func sameLimit(a, t word) bool {
	return a.bound < over || a.bound == t.bound || a.bound == under && t.bound == nearly
}

// exactly takes half of the mark from an answer whose number is only near the key's, or sets another limit.
func (s setting) exactly(al *alignment, v Verdict) Verdict {
	inexact := al.inexact
	for i, j := range al.hit {
		if j >= 0 && al.answer[i].kind == number && al.target[j].kind == number && !sameLimit(al.answer[i], al.target[j]) {
			inexact = inexact || !s.setsLimit(al.answer[i])
		}
	}
	if inexact && v.Outcome == Right {
		return part(0.5, Inexact)
	}
	return v
}

// setsLimit tells whether the evidence sets the limit that number w sets.
func (s setting) setsLimit(w word) bool {
	return slices.ContainsFunc(s.evidence, func(x word) bool {
		return x.kind == number && x.bound == w.bound && x.text == w.text
	})
}
