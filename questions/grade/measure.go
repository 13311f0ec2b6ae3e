package grade

// longKey is the number of content words from which a key counts as a clause, of which a part will do.
const longKey = 4

// required are the indices of the target words that the prompt does not give already; all where it gives all.
func (s setting) required(target []word) []int {
	var out, all []int
	for j, t := range target {
		all = append(all, j)
		if !has(s.prompt, t) {
			out = append(out, j)
		}
	}
	if len(out) == 0 {
		return all
	}
	return out
}

// measure judges by how much of the target is there and how much else.
func (s setting) measure(al *alignment, w wording) Verdict {
	need := s.required(al.target)
	got := 0
	for _, j := range need {
		if al.taken[j] >= 0 {
			got++
		}
	}
	if got == 0 {
		return wrong(NoMatch)
	}
	share := float64(got) / float64(len(need))
	foreign := s.foreign(al)
	if got, all := s.namedParts(al); all > 0 && !w.derived {
		switch {
		case got == all:
			return s.measureExtra(al, w, foreign)
		case got > 0 && foreign == 0:
			return part(0.5, TooLittle)
		}
		return wrong(NoMatch)
	}
	if len(need) >= longKey {
		return measureLong(al, len(need), got, foreign)
	}
	switch {
	case share == 1 || !w.derived && nameEnough(al):
		return s.measureExtra(al, w, foreign)
	case onlyUnitMissing(al, need):
		return part(0.5, UnitMissing)
	case onlyPeriodMissing(al) && foreign == 0 && !w.derived:
		return part(0.5, TooLittle)
	case s.who && !w.derived && onlyNamesMissing(al):
		return part(0.5, TooLittle)
	case s.currencyMissing(al, w):
		return part(0.5, UnitMissing)
	case foreign == 0 && !w.derived && !s.asksAmount() && onlyNumberMissing(al, need):
		return part(0.5, TooLittle)
	case w.derived || foreign > 0 || numberMissing(al, need):
		return wrong(NoMatch)
	case count(al.target, month) > 0, share >= 0.5 && (s.who && (named(al.target) || asksTwice(s.prompt)) || headTaken(al)):
		return part(0.5, TooLittle)
	}
	return wrong(NoMatch)
}

// nameEnough tells whether only common words before a name are missing, as in "the brave captain Moro".
func nameEnough(al *alignment) bool {
	last := len(al.target) - 1
	if last < 0 || !al.target[last].name || al.target[last].prep != "" || al.taken[last] < 0 {
		return false
	}
	for _, w := range al.missing() {
		if w.name || w.kind != plain {
			return false
		}
	}
	return true
}

// measureLong judges by the F1 score of the content words; words of the answer that the prompt or the evidence has do
// not count against it.
func measureLong(al *alignment, need, got, foreign int) Verdict {
	f1 := 2 * float64(got) / float64(need+got+foreign)
	switch {
	case f1 >= 0.6 && foreign > got:
		return part(0.5, TooMuch)
	case f1 >= 0.6:
		return spelled(al)
	case f1 >= 0.3 && got > 1:
		return part(0.5, TooLittle)
	}
	return wrong(NoMatch)
}

// drowned is how many content words an answer may have before a name in it counts as hidden among other things.
const drowned = 10

// measureExtra judges an answer that holds all that is needed. Names bear no unknown word beside them.
func (s setting) measureExtra(al *alignment, w wording, foreign int) Verdict {
	free := 1
	if foreign > 0 && (s.restates(al) || count(al.target, plain) == 0) {
		foreign = s.touching(al)
	}
	if w.derived {
		free = -1
	} else if named(al.target) {
		free = 0
	}
	switch {
	case foreign <= max(free, 0):
		return s.rambling(al)
	case foreign <= 2 && free >= 0:
		return part(0.5, TooMuch)
	}
	if named(al.target) && !w.derived && len(al.answer) > drowned {
		return part(0.5, TooMuch)
	}
	return wrong(TooMuch)
}

// rambling takes half of the mark from an answer that drags much of the evidence along.
func (s setting) rambling(al *alignment) Verdict {
	n := 0
	for _, i := range al.extra() {
		if !has(s.prompt, al.answer[i]) {
			n++
		}
	}
	if n > 5+len(al.target) {
		return part(0.5, TooMuch)
	}
	return spelled(al)
}

func spelled(al *alignment) Verdict {
	if al.slips > 0 {
		return right(Misspelt)
	}
	return right(Correct)
}

// foreign counts the words of the answer that neither the question nor its evidence contains.
func (s setting) foreign(al *alignment) int {
	n := 0
	for _, i := range al.extra() {
		if w := al.answer[i]; !al.aside[i] && s.isForeign(w) && !has(al.target, w) && !describes(al, i) {
			n++
		}
	}
	return n
}

// touching counts the unknown words that stand right beside a word of the key.
func (s setting) touching(al *alignment) int {
	n := 0
	for _, i := range al.extra() {
		if !al.aside[i] && s.isForeign(al.answer[i]) && s.touchesHit(al, i) && !describes(al, i) {
			n++
		}
	}
	return n
}

func (s setting) isForeign(w word) bool {
	return !has(s.prompt, w) && !has(s.evidence, w) && !s.restatesVerb(w)
}

func onlyUnitMissing(al *alignment, need []int) bool {
	missing := 0
	for _, j := range need {
		if al.taken[j] >= 0 {
			continue
		}
		if al.target[j].kind != unit {
			return false
		}
		missing++
	}
	return missing > 0
}

// asksAmount tells whether the prompt asks how many or how much, or when.
func (s setting) asksAmount() bool {
	if len(s.prompt) < 2 {
		return false
	}
	return s.prompt[0].text == "how" || s.prompt[0].text == "when"
}

// currencyMissing tells whether the answer to "How much" lacks nothing but what its number counts.
func (s setting) currencyMissing(al *alignment, w wording) bool {
	if w.derived || len(s.prompt) < 2 || s.prompt[0].text != "how" || s.prompt[1].text != "much" || len(al.extra()) > 0 {
		return false
	}
	return len(al.target) > 1 && al.target[0].kind == number && al.taken[0] >= 0 && count(al.target[1:], plain) == len(al.target)-1
}

// onlyNumberMissing tells whether the answer has the things that the key counts and not how many they are.
func onlyNumberMissing(al *alignment, need []int) bool {
	for _, j := range need {
		if (al.taken[j] < 0) != (al.target[j].kind == number && al.target[j].part == nil) {
			return false
		}
	}
	return true
}

func numberMissing(al *alignment, need []int) bool {
	for _, j := range need {
		if al.target[j].kind == number && al.taken[j] < 0 && count(al.target, month) == 0 {
			return true
		}
	}
	return false
}

// headTaken tells whether the answer has the target's main noun: its last word before a preposition.
func headTaken(al *alignment) bool {
	head := 0
	for j, t := range al.target {
		if t.prep != "" && j > 0 {
			break
		}
		head = j
	}
	return al.taken[head] >= 0
}

func named(ws []word) bool {
	for _, w := range ws {
		if !w.name {
			return false
		}
	}
	return true
}
