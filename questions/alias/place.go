package alias

import "lectern/questions/rule"

// Place finds where an article speaks of an answer that came from elsewhere: a noun phrase with its words, in one of the
// near sentences, given by index, or, where those have none, anywhere. All such phrases must mean the same, or those that
// have no other words.
func (f *Finder) Place(answer string, near []int) (rule.Key, bool) {
	own := words(answer)
	if len(own) == 0 {
		return rule.Key{}, false
	}
	var close []int
	for _, s := range near {
		for i := f.first[s]; i < f.first[s+1]; i++ {
			close = append(close, i)
		}
	}
	for _, among := range [...][]int{close, f.holding(own)} {
		var exact, wider []int
		for _, i := range among {
			if f.covers(i, answer) {
				wider = append(wider, i)
				if sameWords(f.namings[i].words, own) {
					exact = append(exact, i)
				}
			}
		}
		if len(exact) == 0 {
			exact = wider
		}
		if len(exact) > 0 {
			m := f.d.Mentions[exact[0]]
			return rule.Key{Text: answer, Sentence: m.Sentence, Token: m.Head}, f.onePart(exact)
		}
	}
	return rule.Key{}, false
}

func (f *Finder) onePart(mentions []int) bool {
	for _, i := range mentions {
		if f.part[i] != f.part[mentions[0]] {
			return false
		}
	}
	return true
}
