package grade

// alignment pairs the content of an answer with that of one right wording.
type alignment struct {
	answer, target []word
	hit            []int // for each word of answer its partner in target, -1 for an extra word
	taken          []int // for each word of target its partner in answer, -1 when it is missing
	slips          int   // words matched in spite of a spelling error
}

// align pairs equal words first, then forms of one word, then misspelt ones; meant tells of a typed word whether it
// stands for something else in the question.
func align(answer, target []word, meant func(string) bool) alignment {
	al := alignment{answer: answer, target: target, hit: fill(len(answer)), taken: fill(len(target))}
	al.pair(func(a, t word) bool { return a.text == t.text && (a.kind == number) == (t.kind == number) })
	al.pair(sameStem)
	for al.slips < 2 && al.pairOne(func(a, t word) bool { return slip(a, t) && !meant(a.text) }) {
		al.slips++
	}
	return al
}

func fill(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = -1
	}
	return s
}

func (al *alignment) pair(same func(a, t word) bool) {
	for al.pairOne(same) {
	}
}

func (al *alignment) pairOne(same func(a, t word) bool) bool {
	for j, t := range al.target {
		if al.taken[j] >= 0 {
			continue
		}
		for i, a := range al.answer {
			if al.hit[i] < 0 && same(a, t) {
				al.hit[i], al.taken[j] = j, i
				return true
			}
		}
	}
	return false
}

func sameStem(a, t word) bool {
	return a.kind == plain && t.kind == plain && !t.name && stem(a.text) == stem(t.text)
}

func slip(a, t word) bool {
	return a.kind == plain && t.kind != number && !opposed(a.text, t.text) && misspelling(a.text, t.text)
}

// hits counts the paired words.
func (al *alignment) hits() int {
	n := 0
	for _, j := range al.hit {
		if j >= 0 {
			n++
		}
	}
	return n
}

// missing returns the words of the target that the answer lacks.
func (al *alignment) missing() []word {
	var out []word
	for j, i := range al.taken {
		if i < 0 {
			out = append(out, al.target[j])
		}
	}
	return out
}

// extra returns the indices of the answer's words that are not in the target.
func (al *alignment) extra() []int {
	var out []int
	for i, j := range al.hit {
		if j < 0 {
			out = append(out, i)
		}
	}
	return out
}

// has tells whether one of the words is w in any of its forms.
func has(ws []word, w word) bool {
	for _, x := range ws {
		if x.content() && (x.text == w.text || sameStem(w, x) || sameStem(x, w)) {
			return true
		}
	}
	return false
}
