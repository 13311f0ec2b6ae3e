package grade

// negated tells whether the answer denies what the key, the prompt or the evidence affirms, or the other way round.
// Words that only one side has do not count.
func (s setting) negated(answer, target []word) bool {
	sides := [...][]word{target, s.prompt, s.evidence}
	known := func(w word) bool { return has(target, w) || has(s.prompt, w) || has(s.evidence, w) }
	denied := denials(answer, known)
	for i, w := range answer {
		if !w.content() {
			continue
		}
		for _, side := range sides {
			if !has(side, w) {
				continue
			}
			if yes, no := polarity(side, w); yes != no && no != denied[i] {
				return true
			}
			break
		}
	}
	return denied[len(answer)] && !denials(target, anyWord)[len(target)]
}

func anyWord(word) bool { return true }

// denials tells of each word whether a negation applies to it: to the first word behind that known accepts. The last
// entry stands for negations that apply to none.
func denials(ws []word, known func(word) bool) []bool {
	out := make([]bool, len(ws)+1)
	for i, w := range ws {
		if w.kind != negation || i+1 < len(ws) && ws[i+1].text == "only" {
			continue
		}
		j := i + 1
		for j < len(ws) && !(ws[j].content() && known(ws[j])) {
			j++
		}
		out[j] = true
	}
	return out
}

// polarity tells whether a text has a word affirmed and whether it has it denied. It is both for the second word behind
// a negation, which may or may not belong to it.
func polarity(ws []word, w word) (affirmed, denied bool) {
	no := denials(ws, anyWord)
	near := false // the word before was denied
	for i, x := range ws {
		if !x.content() {
			continue
		}
		if has(ws[i:i+1], w) {
			affirmed, denied = affirmed || !no[i], denied || no[i] || near
		}
		near = no[i]
	}
	return affirmed, denied
}
