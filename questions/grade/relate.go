package grade

// bond is a word that sets two things against each other, "before" or "than", with what it measures.
type bond struct {
	at      int
	measure word // the comparative before "than"; "before" and "after" measure themselves
}

func bonds(ws []word) []bond {
	var out []bond
	compared := -1
	for i, w := range ws {
		switch {
		case w.text == "than" && compared >= 0:
			out = append(out, bond{i, ws[compared]})
		case w.text == "before" || w.text == "after" || w.text == "above" || w.text == "below" || w.text == "because",
			w.text == "so" && (determins[wordAt(ws, i+1)] || persons[wordAt(ws, i+1)] != ""):
			out = append(out, bond{i, w})
		}
		if comparative(w) {
			compared = i
		}
	}
	return out
}

func comparative(w word) bool {
	if w.text == "after" || w.text == "under" || w.text == "over" || w.text == "never" || w.text == "other" {
		return false
	}
	return w.text == "more" || w.text == "less" || w.text == "fewer" || w.text == "better" || w.text == "worse" ||
		len(w.text) > 3 && w.text[len(w.text)-2:] == "er" && !w.name
}

// compared tells whether the answer sets things against each other as the key does, mirrored or turned round, and
// whether that makes it wrong.
func (s setting) compared(answer, target []word) (found, wrong bool) {
	for _, a := range bonds(answer) {
		for _, k := range bonds(target) {
			same := a.measure.text == k.measure.text
			if !same && !turnsRound(a.measure.text, k.measure.text) {
				continue
			}
			kept, crossed := s.sides(answer, a.at, target, k.at)
			if kept != crossed && len(contents(answer[:a.at])) > 0 && len(contents(target[:k.at])) > 0 {
				return true, same == crossed
			}
		}
	}
	return false, false
}

// sides tells whether words before one place stand before the other too, and whether words before one stand behind the
// other.
func (s setting) sides(answer []word, at int, target []word, to int) (kept, crossed bool) {
	for i, w := range answer {
		if !w.content() || comparative(w) || i == at || s.verbs[w.stem] {
			continue
		}
		before, behind := has(target[:to], w), has(target[to+1:], w)
		if before == behind {
			continue
		}
		kept = kept || before == (i < at)
		crossed = crossed || before == (i > at)
	}
	return kept, crossed
}

// mirrored tells whether the answer compares two things the wrong way round.
func (s setting) mirrored(answer, target []word) bool {
	_, wrong := s.compared(answer, target)
	return wrong
}

// mirrors tells whether the answer says the same from the other side: "younger than" or "bought from" for "older than" or
// "sold to".
func (s setting) mirrors(answer statement, w wording) bool {
	if found, wrong := s.compared(answer.words, w.words); found {
		return !wrong
	}
	for _, a := range answer.clauses {
		for _, k := range w.clauses {
			if m := relation(a, k); m == gift || m == reversed {
				return true
			}
		}
	}
	return false
}

// otherWay tells whether a noun comes "from" where the key goes "to" it, or the other way round.
func otherWay(al *alignment) bool {
	for i, j := range al.hit {
		if j < 0 {
			continue
		}
		a, t := roleOf[al.answer[i].prep], roleOf[al.target[j].prep]
		if a == source && t == goal || a == goal && t == source {
			return true
		}
	}
	return false
}

func turnsRound(a, b string) bool {
	return opposed(a, b) || a == "because" && b == "so" || a == "so" && b == "because"
}

// otherRank tells whether the answer puts the key last in what the prompt asks for: "Ada is taller than Bo" where Bo is
// the taller one.
func (s setting) otherRank(answer, target []word) bool {
	for i, p := range s.prompt {
		if !finites[wordAt(s.prompt, i-1)] && !hasText(s.prompt[i:], "or") {
			continue
		}
		first := p.text == "1th" || p.text == "first" || p.text == "earlier" || p.text == "earliest"
		if !first && !comparative(p) {
			continue
		}
		for _, b := range bonds(answer) {
			ahead := b.measure.stem == p.stem && b.measure.text == p.text || first && b.measure.text == "before"
			behind := opposed(b.measure.text, p.text) || first && b.measure.text == "after"
			if before, after := anyHas(answer[:b.at], target), anyHas(answer[b.at+1:], target); before != after && (ahead && after || behind && before) {
				return true
			}
		}
	}
	return false
}

// anyHas tells whether one of the words is a content word of the text.
func anyHas(ws, text []word) bool {
	for _, w := range ws {
		if w.content() && has(text, w) {
			return true
		}
	}
	return false
}

// otherOwner tells whether the key's thing is given to somebody else whom the question knows.
func (s setting) otherOwner(al *alignment) bool {
	owned := func(w word) bool { return w.owner || w.prep == "of" }
	for _, t := range al.missing() {
		if !t.name || !owned(t) {
			continue
		}
		for _, i := range al.extra() {
			if w := al.answer[i]; owned(w) && s.isName(w) && !s.isForeign(w) {
				return true
			}
		}
	}
	return false
}

func hasText(ws []word, text string) bool {
	for _, w := range ws {
		if w.text == text {
			return true
		}
	}
	return false
}
