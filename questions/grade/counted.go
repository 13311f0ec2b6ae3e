package grade

var (
	// humans are words for human beings of any sort.
	humans = words("people persons person inhabitants residents souls individuals humans folk")
	// folks are words for human beings of some sort.
	folks = words(`men women citizens villagers islanders passengers travellers travelers workers employees staff guests
		visitors pupils students members soldiers sailors children adults players fans customers patients inhabitants`)
	// tallies follow a number without saying what is counted.
	tallies = words(`total altogether overall exactly precisely alone only long high tall wide deep old away ago later
		earlier more fewer less others overall each apiece different separate new`)
)

// otherCounted tells whether a right number counts things that neither the key nor the question nor its evidence counts.
func (s setting) otherCounted(al *alignment) bool {
	if !s.counts(al.target) {
		return false
	}
	for i, j := range al.hit {
		if j < 0 || al.answer[i].kind != number || al.target[j].kind != number || i+1 == len(al.answer) || al.answer[i].form&^fraction != 0 {
			continue
		}
		w := al.answer[i+1]
		if w.kind != plain || w.comma || w.and || w.prep != "" || w.at != al.answer[i].at+1 || al.hit[i+1] >= 0 || tallies[w.text] {
			continue
		}
		if t := al.target[j].part; t != nil && al.answer[i].part == nil && t.unit.name != "" && (t.unit.name == "percent" || endsWithAny(w.text, "s")) {
			return true
		}
		if has(al.target, w) || has(s.prompt, w) || s.countedSo(al.answer[i], w) || endsWithAny(w.text, "ly", "ed", "ing") || !endsWithAny(w.text, "s", "people", "men", "women", "children", "sheep", "fish", "deer", "cattle", "geese", "mice") {
			continue
		}
		if !s.human(w, al.target) {
			return true
		}
	}
	return false
}

// otherWhole tells whether a right share is one of something that is not known from the question.
func (s setting) otherWhole(al *alignment) bool {
	for i, j := range al.hit {
		if j < 0 || i+1 == len(al.answer) || al.answer[i].form&fraction == 0 {
			continue
		}
		if w := al.answer[i+1]; w.kind == plain && w.prep == "of" && !w.and && al.hit[i+1] < 0 && s.isForeign(w) {
			return true
		}
	}
	return false
}

// countedSo tells whether the evidence has a word and no other number right before it.
func (s setting) countedSo(n, w word) bool {
	for k, x := range s.evidence {
		if x.content() && (x.text == w.text || sameStem(x, w)) && (k == 0 || s.evidence[k-1].kind != number || s.evidence[k-1].text == n.text) {
			return true
		}
	}
	return false
}

// counts tells whether the key has a word behind a number, or the prompt one behind "many".
func (s setting) counts(target []word) bool {
	for _, list := range [...][]word{target, s.prompt} {
		for i := 0; i+1 < len(list); i++ {
			if (list[i].kind == number || list[i].text == "many") && list[i+1].content() && list[i+1].at == list[i].at+1 {
				return true
			}
		}
	}
	return false
}

// human tells whether w and what the key or the question counts are words for people, one of them for any.
func (s setting) human(w word, target []word) bool {
	any, some := humans[w.text], folks[w.text]
	if !any && !some {
		return false
	}
	for _, list := range [...][]word{target, s.prompt, s.evidence} {
		for _, x := range list {
			if humans[x.text] || any && folks[x.text] {
				return true
			}
		}
	}
	return false
}
