package grade

import "slices"

// rival tells whether something stands beside the key as if it were right too: "Rome and Paris" for Rome.
func (s setting) rival(answer []word, al *alignment) bool {
	for _, i := range al.extra() {
		if s.isRival(al, i) {
			return true
		}
	}
	return s.anotherPart(answer, al)
}

// anotherPart tells whether the answer lists a further thing where the key is a list, or one that the article has in
// another place than the key, or a further statement that it does not have.
func (s setting) anotherPart(answer []word, al *alignment) bool {
	list := len(partsOf(al.target)) > 1 && !s.clause || len(al.target) < longKey && !s.clause && count(al.target, number) == 0
	for _, c := range s.chunks(answer, al) {
		if c.hits > 0 || c.aside || !c.and || al.aside[c.from] {
			continue
		}
		if s.clause && len(al.target) < 3 && c.to-c.from < 3 && !c.clause && !s.restates(al) && !has(al.answer[:c.from], al.answer[c.to-1]) {
			return true
		}
		for _, w := range al.answer[c.from:c.to] {
			if w.kind == plain && (list && !has(s.prompt, w) || s.elsewhere(w)) {
				return true
			}
			if c.clause && len(s.around) > 0 && s.isForeign(w) {
				return true
			}
		}
	}
	return false
}

// callings are what people are called by before their names, beside titles.
var callings = words(`coach trainer sergeant lieutenant major corporal commander admiral pilot skipper judge bishop abbot
	father mother sister brother cousin inspector detective constable officer mayor governor duke duchess count countess baron
	baroness earl emperor empress pope cardinal reverend pastor chief secretary director chairman nurse chef poet writer
	author novelist painter sculptor singer actor composer architect engineer scientist farmer teacher manager goalkeeper striker
		neighbour neighbor colleague assistant partner
		son daughter wife husband widow nephew niece grandfather grandmother friend rider`)

// calls tells whether extra word i belongs to what the name behind it is called by: "coach Brandt", "the tall weaver
// Ida Brandt".
func calls(al *alignment, i int) bool {
	k := i
	for k+1 < len(al.answer) && al.hit[k] < 0 && al.answer[k+1].at == al.answer[k].at+1 && !al.answer[k+1].comma && !al.answer[k+1].and {
		k++
	}
	return k > i && al.hit[k] >= 0 && al.target[al.hit[k]].name && isCalling(al.answer[k-1], al.answer[k])
}

// sorts are words for what a name is the name of, which may stand before it.
var sorts = words("town city village country planet species ship company book novel film song name newspaper month")

// describes tells whether extra word i says nothing but what a name of the key is or is called: "the town of Lorne".
func describes(al *alignment, i int) bool {
	if sorts[al.answer[i].text] && i+1 < len(al.answer) && al.hit[i+1] >= 0 && al.target[al.hit[i+1]].name {
		return true
	}
	return calls(al, i) || insideName(al, i)
}

// insideName tells whether extra word i stands within a name of the key: a middle name.
func insideName(al *alignment, i int) bool {
	if i == 0 || i+1 >= len(al.answer) || al.hit[i-1] < 0 || al.hit[i+1] != al.hit[i-1]+1 {
		return false
	}
	a, left := al.answer, al.target[al.hit[i-1]]
	return left.name && al.target[al.hit[i+1]].name && a[i].name && a[i-1].at+1 == a[i].at && a[i].at+1 == a[i+1].at &&
		!al.target[al.hit[i+1]].and && !al.target[al.hit[i+1]].comma && left.at+1 == al.target[al.hit[i+1]].at
}

// isCalling tells whether w is a word for what somebody does or is, before a name. One that is not listed is known by its
// ending and by the capital that only the name has.
func isCalling(w, name word) bool {
	return callings[w.text] || !w.name && name.name && len(w.text) > 4 && endsWithAny(w.text, "er", "or", "ist", "ian", "man", "woman")
}

func (s setting) isRival(al *alignment, i int) bool {
	w := al.answer[i]
	if w.kind == unit || w.kind == month && count(al.target, month) == 0 || w.owner || w.prep != "" && !w.and || al.aside[i] || has(al.target, w) || describes(al, i) {
		return false
	}
	if al.ruledOut(i) || has(s.prompt, w) && s.restates(al) {
		return false
	}
	joined, listed := s.joinedToHit(al, i)
	short := (len(al.target) < longKey || named(al.target)) && !s.clause
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
