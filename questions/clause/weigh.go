package clause

import "lectern/questions/analysis"

// doubtful is the probability below which an arc deep inside a clause says that it was read wrongly.
const doubtful = 0.5

// weighBelow weighs the arcs below a token, apart from the branch of the predicate, that, when wrong, make the words for it say something else: the arguments of
// verbs, and what is coordinated behind a comma, which may be another clause.
func (t Tree) weighBelow(predicate, top int, weigh func(int)) {
	for _, k := range t.Children[top] {
		if k == predicate || t.loose(k) {
			continue
		}
		switch token := t.Tokens[k]; analysis.Relation(token.Deprel) {
		case "obj", "iobj", "nsubj", "xcomp", "ccomp":
			if token.Score < doubtful {
				weigh(k)
			}
		case "conj":
			if t.comma(t.first(k), top) {
				weigh(k)
			}
		}
		t.weighBelow(predicate, k, weigh)
	}
}
