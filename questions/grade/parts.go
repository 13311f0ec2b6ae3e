package grade

// keyPart is one of the things that a key lists: words of alignment.target.
type keyPart struct{ from, to int }

// partsOf cuts a key at "and" and, where it has one, at commas; words of one amount stay together.
func partsOf(target []word) []keyPart {
	listed := false
	for _, w := range target {
		listed = listed || w.and
	}
	var out []keyPart
	for j, w := range target {
		cut := j == 0 || listed && (w.and || w.comma) && !(w.part != nil && w.part == target[j-1].part)
		if cut {
			out = append(out, keyPart{j, j})
		}
		out[len(out)-1].to = j + 1
	}
	return out
}

// some tells whether the answer has one part of a list whole and nothing of another.
func (s setting) some(al *alignment) bool {
	list := partsOf(al.target)
	if len(list) < 2 {
		return false
	}
	whole, none := false, false
	for _, p := range list {
		own, got := 0, 0
		for j := p.from; j < p.to; j++ {
			if s.tells(al, p, j) {
				own++
				if al.taken[j] >= 0 {
					got++
				}
			}
		}
		last := p.to - 1
		whole = whole || own > 0 && own == got || al.target[last].name && al.taken[last] >= 0
		none = none || own > 0 && got == 0
	}
	return whole && none
}

// tells tells whether word j of the key is one that only its part has, and not the prompt.
func (s setting) tells(al *alignment, p keyPart, j int) bool {
	w := al.target[j]
	return !has(s.prompt, w) && !has(al.target[:p.from], w) && !has(al.target[p.to:], w)
}

// partly gives half of the mark for a part of a list: neither all of it nor none.
func (s setting) partly(al *alignment, w wording, v Verdict) Verdict {
	if w.derived || v.Score == 0.5 || v.Score == 0 && s.foreign(al) > 0 || !s.some(al) {
		return v
	}
	return part(0.5, TooLittle)
}
