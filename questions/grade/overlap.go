package grade

// synonymShare is how much of a word counts as found where only a synonym stands for it.
const synonymShare = 0.7

// overlap is how much of an answer and of a right wording each finds in the other: weight found by weight looked for,
// between 0 and 1.
type overlap struct {
	recall, precision         float64 // of the words that the prompt does not give
	softRecall, softPrecision float64 // the same with synonyms
	allRecall, allPrecision   float64 // of all content words, with synonyms
	hits                      float64 // weight of the answer's words found, without those that the prompt gives
}

func (o overlap) hardF1() float64 { return harmonic(o.recall, o.precision) }
func (o overlap) softF1() float64 { return harmonic(o.softRecall, o.softPrecision) }
func (o overlap) allF1() float64  { return harmonic(o.allRecall, o.allPrecision) }

func harmonic(a, b float64) float64 {
	if a+b == 0 {
		return 0
	}
	return 2 * a * b / (a + b)
}

// thinWords say little, so that they weigh half.
var thinWords = words(`get go come make take say tell thing one want see give put let man woman old young little big good great
	more much many all any other another same own out up down back away off over again person people way time day`)

func weight(w word) float64 {
	if thinWords[w.text] || thinWords[w.stem] {
		return 0.5
	}
	return 1
}

func (s setting) overlap(al *alignment) overlap {
	var o overlap
	found := func(ws []word, chosen []int, partner []int, other []word, near func(a, b word) bool) (hard, soft float64) {
		var total float64
		for _, k := range chosen {
			w := weight(ws[k])
			total += w
			switch {
			case partner[k] >= 0 || has(other, ws[k]):
				hard, soft = hard+w, soft+w
			case anyNear(other, ws[k], near):
				soft += synonymShare * w
			}
		}
		if total == 0 {
			return 0, 0
		}
		return hard / total, soft / total
	}
	target := func(t, a word) bool { return s.near(t, a) }
	typed := func(a, t word) bool { return s.near(t, a) }
	o.recall, o.softRecall = found(al.target, s.required(al.target), al.taken, al.answer, target)
	fresh := s.required(al.answer)
	o.precision, o.softPrecision = found(al.answer, fresh, al.hit, al.target, typed)
	_, o.allRecall = found(al.target, indices(al.target), al.taken, al.answer, target)
	_, o.allPrecision = found(al.answer, indices(al.answer), al.hit, al.target, typed)
	for _, i := range fresh {
		if al.hit[i] >= 0 {
			o.hits += weight(al.answer[i])
		}
	}
	return o
}

// anyNear tells whether near holds of w and one of some words.
func anyNear(ws []word, w word, near func(w, x word) bool) bool {
	for _, x := range ws {
		if near(w, x) {
			return true
		}
	}
	return false
}

// near tells whether typed is a synonym of a word of the key.
func (s setting) near(target, typed word) bool {
	if typed.kind != plain || typed.stem == "" {
		return false
	}
	for _, base := range s.synonyms[target.text] {
		if base[0] == typed.stem[0] && stem(base) == typed.stem {
			return true
		}
	}
	return false
}

func indices(ws []word) []int {
	out := make([]int, len(ws))
	for i := range out {
		out[i] = i
	}
	return out
}

// commonSequence is the length of the longest common subsequence of the content words over that of the longer list.
func (s setting) commonSequence(al *alignment) float64 {
	a, t := al.answer, al.target
	last := make([]int, len(t)+1)
	for i := range a {
		diagonal := 0
		for j := range t {
			up := last[j+1]
			if a[i].text == t[j].text || sameStem(a[i], t[j]) || s.near(t[j], a[i]) {
				last[j+1] = diagonal + 1
			} else {
				last[j+1] = max(up, last[j])
			}
			diagonal = up
		}
	}
	return float64(last[len(t)]) / float64(max(len(a), len(t), 1))
}

// pairsShared is the share of neighbouring words of the target that are neighbours in the answer.
func pairsShared(al *alignment) float64 {
	n := 0
	for j := 0; j+1 < len(al.target); j++ {
		if al.taken[j] >= 0 && al.taken[j+1] == al.taken[j]+1 {
			n++
		}
	}
	return float64(n) / float64(max(len(al.target)-1, 1))
}
