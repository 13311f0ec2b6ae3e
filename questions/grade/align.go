package grade

import "strings"

// maxSlips is the number of misspelt words that an answer may have.
const maxSlips = 2

// alignment pairs the content of an answer with that of one right wording.
type alignment struct {
	answer, target []word
	hit            []int  // for each word of answer its partner in target, -1 for an extra word
	taken          []int  // for each word of target its partner in answer, -1 when it is missing
	aside          []bool // for each word of answer, whether it only adds to the key
	slips          int    // words matched in spite of a spelling error
	inexact        bool   // a number is only near the key's, or says less or more than it
}

// align pairs equal words first, then forms of one word, then misspelt ones; meant tells of a typed word whether it
// stands for something else in the question.
func align(answer, target []word, meant func(string) bool) alignment {
	al := alignment{answer: answer, target: target, hit: fill(len(answer)), taken: fill(len(target))}
	al.pairAmounts()
	al.pair(len(target), func(a, t word) bool { return a.text == t.text && (a.kind == number) == (t.kind == number) })
	al.pairNumbers()
	al.pair(len(target), sameStem)
	al.pair(len(target), func(a, t word) bool {
		return a.kind == plain && t.kind == plain && !t.name && (adjectiveOf(a.text, t.text) || adjectiveOf(t.text, a.text))
	})
	al.pairPeriods()
	al.pair(len(target), crossed)
	al.pairCompounds()
	al.slips = al.pair(maxSlips, func(a, t word) bool { return slip(a, t) && !meant(a.text) })
	return al
}

func fill(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = -1
	}
	return s
}

// pair joins each free word of the target to the first free word of the answer that is the same by some measure, at
// most limit of them, and returns how many.
func (al *alignment) pair(limit int, same func(a, t word) bool) int {
	n := 0
	for j, t := range al.target {
		for i := 0; i < len(al.answer) && al.taken[j] < 0 && n < limit; i++ {
			if al.hit[i] < 0 && same(al.answer[i], t) {
				al.hit[i], al.taken[j] = j, i
				n++
			}
		}
	}
	return n
}

// pairCompounds joins what is written as one word on one side and as two on the other: "step-mother" and "stepmother".
func (al *alignment) pairCompounds() {
	al.pairHalves(al.answer, al.hit, al.target, al.taken)
	al.pairHalves(al.target, al.taken, al.answer, al.hit)
}

// pairHalves finds words that are the two neighbours of the other side run together.
func (al *alignment) pairHalves(wholes []word, partner []int, halves []word, taken []int) {
	for i, w := range wholes {
		if partner[i] >= 0 || w.kind != plain {
			continue
		}
		for j := 0; j+1 < len(halves); j++ {
			a, b := halves[j], halves[j+1]
			if taken[j] < 0 && taken[j+1] < 0 && a.kind == plain && b.kind == plain && len(a.text)+len(b.text) == len(w.text) &&
				strings.HasPrefix(w.text, a.text) && strings.HasSuffix(w.text, b.text) {
				partner[i], taken[j], taken[j+1] = j, i, i
				break
			}
		}
	}
}

func sameStem(a, t word) bool {
	return a.kind == plain && t.kind == plain && !t.name && a.stem == t.stem
}

func slip(a, t word) bool {
	return a.kind == plain && t.kind != number && !opposedWords(a, t) && !otherPlace(a.text, t.text) &&
		(t.name || !commonWords[a.text]) && misspelling(a.text, t.text)
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
