package grade

import "slices"

// rival tells whether something stands beside the key as if it were right too: "Rome and Paris" for Rome.
func (s setting) rival(al *alignment) bool {
	for _, i := range al.extra() {
		if s.isRival(al, i) {
			return true
		}
	}
	return false
}

func (s setting) isRival(al *alignment, i int) bool {
	w := al.answer[i]
	if w.kind == unit || w.kind == month && count(al.target, month) == 0 || w.owner || w.prep != "" && !w.and {
		return false
	}
	if has(s.prompt, w) && s.restates(al) {
		return false
	}
	joined, listed := s.joinedToHit(al, i)
	short := len(al.target) < longKey && !s.clause
	switch {
	case short && joined:
		return true
	case s.isForeign(w):
		return short && (listed || named(al.target) && s.touchesHit(al, i))
	case s.isName(w) && !s.modifies(al, i):
		return listed || s.touchesHit(al, i) && named(al.target) && !s.sameName(al, i)
	}
	return false
}

// restates tells whether the answer repeats more of the prompt than names.
func (s setting) restates(al *alignment) bool {
	for _, i := range al.extra() {
		if w := al.answer[i]; w.kind == plain && !s.isName(w) && has(s.prompt, w) {
			return true
		}
	}
	return false
}

// joinedToHit tells whether extra word i hangs on a word of the key by "and", or by that or a comma.
func (s setting) joinedToHit(al *alignment, i int) (and, listed bool) {
	a := al.answer
	if i > 0 && al.hit[i-1] >= 0 {
		and, listed = a[i].and, a[i].and || a[i].comma
	}
	if i+1 < len(a) && al.hit[i+1] >= 0 {
		and = and || a[i+1].and
		listed = listed || a[i+1].and || a[i+1].comma
	}
	return and, listed
}

func (s setting) besideHit(al *alignment, i int) bool {
	_, listed := s.joinedToHit(al, i)
	return listed
}

// touchesHit tells whether nothing, not even an article, stands between extra word i and a word of the key.
func (s setting) touchesHit(al *alignment, i int) bool {
	a := al.answer
	return i > 0 && al.hit[i-1] >= 0 && a[i-1].at+1 == a[i].at ||
		i+1 < len(a) && al.hit[i+1] >= 0 && a[i].at+1 == a[i+1].at
}

// modifies tells whether word i belongs to the common noun behind it, as in "the NATO chief".
func (s setting) modifies(al *alignment, i int) bool {
	a := al.answer
	return i+1 < len(a) && a[i].at+1 == a[i+1].at && a[i+1].kind == plain && !s.isName(a[i+1])
}

// sameName tells whether the evidence has word i and its neighbour from the key side by side, too, and word i takes
// the place of no other name.
func (s setting) sameName(al *alignment, i int) bool {
	a := al.answer
	if slices.ContainsFunc(al.missing(), func(t word) bool { return t.name }) {
		return false
	}
	return i > 0 && al.hit[i-1] >= 0 && s.neighbours(a[i-1], a[i]) ||
		i+1 < len(a) && al.hit[i+1] >= 0 && s.neighbours(a[i], a[i+1])
}

func (s setting) neighbours(left, right word) bool {
	for _, list := range [...][]word{s.prompt, s.evidence} {
		for j := 0; j+1 < len(list); j++ {
			if list[j].text == left.text && list[j+1].text == right.text && !list[j+1].comma {
				return true
			}
		}
	}
	return false
}

// isName tells whether w is a name by its own capital or by that of the question or its evidence.
func (s setting) isName(w word) bool {
	if w.kind != plain {
		return false
	}
	for _, list := range [...][]word{s.prompt, s.evidence} {
		for j, x := range list {
			if x.text == w.text {
				return x.name && (j > 0 || w.name)
			}
		}
	}
	return w.name && w.at > 0
}
