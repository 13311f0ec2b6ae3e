package grade

import (
	"slices"
	"strings"
)

// negated tells whether the answer denies what the key, the prompt or the evidence affirms, or the other way round.
// Words that only one side has do not count.
func (s setting) negated(typed statement, target []word) bool {
	answer := slices.Clone(typed.words)
	stray := s.reach(answer, target)
	if stray && !denies(target) && !s.asksWhatIsNot {
		return true
	}
	if excepted(answer) && !excepted(target) || s.asksWhatIsNot && contrast(answer) && !typed.finite && !contrast(target) {
		return true
	}
	sentence := s.asksWhatIsNot && typed.finite
	for _, w := range answer {
		if !w.content() {
			continue
		}
		if s.asksWhatIsNot && has(target, w) && !has(s.prompt, w) {
			if sentence && w.said == affirmed && !denies(answer) {
				return true
			}
			if w.said == denied {
				continue
			}
		}
		for _, side := range [...][]word{target, s.prompt, s.evidence} {
			if !has(side, w) {
				continue
			}
			if contradicts(side, w) {
				return true
			}
			break
		}
	}
	return false
}

// reach lets a negation on a word that nobody else has apply to the next word of its clause that somebody has. It tells
// whether one is left that applies to none.
func (s setting) reach(answer, target []word) (stray bool) {
	known := func(w word) bool {
		return has(target, w) || has(s.prompt, w) || has(s.evidence, w) || hasContrary(target, w)
	}
	open := false
	for i := range answer {
		w := &answer[i]
		switch {
		case !w.content():
		case w.said == denied && !known(*w):
			stray, open = stray || open, !w.comma
		case open && w.said == doubtful && known(*w):
			w.said, open = denied, false
		case open && w.said == affirmed:
			stray, open = true, false
		}
	}
	return stray || open
}

// contradicts tells whether a text only affirms what the answer denies in w, or the other way round.
func contradicts(text []word, w word) bool {
	yes, no := false, false
	for _, x := range text {
		if x.content() && (x.text == w.text || sameStem(w, x) || sameStem(x, w)) {
			yes, no = yes || x.said != denied, no || x.said != affirmed
		}
	}
	return yes != no && w.said != doubtful && no != (w.said == denied)
}

// denies tells whether a text denies anything.
func denies(ws []word) bool {
	for _, w := range ws {
		if w.said == denied {
			return true
		}
	}
	return false
}

// hasContrary tells whether a text says in the contrary word what w says.
func hasContrary(text []word, w word) bool {
	return slices.ContainsFunc(text, func(t word) bool { return crossed(w, t) })
}

// crossed tells whether one word is affirmed and the other, its contrary, denied.
func crossed(a, t word) bool {
	return a.said != t.said && a.said != doubtful && t.said != doubtful && a.kind == plain && t.kind == plain &&
		(opposedWords(a, t) || contrary(a.text, t.text))
}

// contrary tells whether one word is the other with a prefix or suffix that denies it: "changed" and "unchanged",
// "fault" and "faultless".
func contrary(a, b string) bool { return deniesWord(a, b) || deniesWord(b, a) }

func deniesWord(short, long string) bool {
	if rest, ok := strings.CutPrefix(long, "un"); ok && len(rest) > 3 && stem(rest) == stem(short) {
		return true
	}
	rest, ok := strings.CutSuffix(strings.TrimSuffix(long, "ly"), "less")
	return ok && len(rest) > 2 && stem(rest) == stem(short)
}

// excepted tells whether a text speaks of everything but something.
func excepted(ws []word) bool {
	for i := 1; i < len(ws); i++ {
		if (ws[i].text == "but" || ws[i].text == "except") && universal[ws[i-1].text] {
			return true
		}
	}
	return false
}

var universal = words("anything everything all anyone everyone anybody everybody any every")

// contrast tells whether a text begins by saying what something is not.
func contrast(ws []word) bool { return len(ws) > 0 && ws[0].text == "not" && wordAt(ws, 1) != "to" }

// ruledOut tells whether the answer says that word i is not meant: "Ada Morell, not Hugo Brandt".
func (al *alignment) ruledOut(i int) bool {
	a := al.answer
	for a[i].said == doubtful && i > 0 && a[i].at == a[i-1].at+1 {
		i--
	}
	return a[i].said == denied && a[i].comma
}
