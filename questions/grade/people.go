package grade

// properName is the name at the end of a key, without what is said of its bearer before it: of "the brewer Hans Oder"
// Hans Oder. It is the whole key where that is nothing but a name.
func properName(key []word) []word {
	first := len(key)
	for first > 0 && key[first-1].name && (first == len(key) || key[first].at == key[first-1].at+1) {
		first--
	}
	if first > 0 && first < len(key) && (key[first].at != key[first-1].at+1 || key[first-1].kind != plain) {
		return key
	}
	return key[first:]
}

// namedParts tells how many of the names that a key lists the answer has, by any word that only one of them has, and
// how many there are; 0 where the key is no list of names.
func (s setting) namedParts(al *alignment) (got, all int) {
	list := partsOf(al.target)
	if len(list) < 2 || !named(al.target) {
		return 0, 0
	}
	for _, p := range list {
		for j := p.from; j < p.to; j++ {
			if i := al.taken[j]; i >= 0 && s.tells(al, p, j) && !al.bearsOther(list, p, i) {
				got++
				break
			}
		}
	}
	return got, len(list)
}

// bearsOther tells whether word i of the answer stands right behind a word of another part: the surname of a couple behind
// the given name of one of them.
func (al *alignment) bearsOther(list []keyPart, p keyPart, i int) bool {
	return i > 0 && al.hit[i-1] >= 0 && al.answer[i-1].at+1 == al.answer[i].at && !al.answer[i].and && !al.answer[i].comma &&
		partWith(list, al.hit[i-1]) != p
}

// mixed tells whether the answer puts words of two names that the key lists together as one: "Rosa Amsel" for "Rosa Kemp
// and Fred Amsel".
func mixed(al *alignment) bool {
	list := partsOf(al.target)
	if len(list) < 2 || !named(al.target) || len(al.missing()) == 0 {
		return false
	}
	for i := 0; i+1 < len(al.answer); i++ {
		a, b := al.answer[i], al.answer[i+1]
		if a.at+1 != b.at || b.comma || b.and || al.hit[i] < 0 {
			continue
		}
		p := partWith(list, al.hit[i])
		switch j := al.hit[i+1]; {
		case j >= 0 && p != partWith(list, j) && p.to-p.from > 1:
			return true
		case j < 0 && has(al.target, b) && al.lacks(p):
			return true
		}
	}
	return false
}

func partWith(list []keyPart, j int) keyPart {
	for _, p := range list {
		if p.from <= j && j < p.to {
			return p
		}
	}
	return keyPart{}
}

// lacks tells whether a word of a part is missing in the answer.
func (al *alignment) lacks(p keyPart) bool {
	for j := p.from; j < p.to; j++ {
		if al.taken[j] < 0 {
			return true
		}
	}
	return false
}

// onlyNamesMissing tells whether the answer has all that a key says of somebody but the name.
func onlyNamesMissing(al *alignment) bool {
	for j, t := range al.target {
		if t.name != (al.taken[j] < 0) {
			return false
		}
	}
	return len(al.extra()) == 0
}
