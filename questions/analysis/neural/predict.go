package neural

import (
	"strings"
	"unicode"
)

// Prediction is the analysis of one sentence; every slice has one element a token.
type Prediction struct {
	UPOS, XPOS, Feats, Lemma []string
	Entity                   []string // type of the mention that the token heads, "O" where it heads none
	NER                      []string // BIO labels over PER, ORG and LOC
	Head                     []int    // index of the head, -1 for the root
	Deprel                   []string
	Score                    []float32 // probability of Head and Deprel together
}

// Predict analyses one sentence given as its syntactic words. The heads form a tree with one root.
func (m *Model) Predict(forms []string) Prediction {
	if len(forms) == 0 {
		return Prediction{}
	}
	states := m.encode(forms)
	var p Prediction
	for k, out := range []*[]string{&p.UPOS, &p.XPOS, &p.Feats, &p.Lemma, &p.Entity, &p.NER} {
		*out = m.column(k, states)
	}
	for i, form := range forms {
		p.Lemma[i] = applyScript(form, p.Lemma[i])
	}
	m.parse(states, &p)
	return p
}

func (m *Model) column(k int, states matrix) []string {
	logits := m.heads[k].apply(states)
	out := make([]string, states.rows)
	for i := range out {
		out[i] = m.classes[k][argmax(logits.row(i))]
	}
	return out
}

// parse finds the best tree and labels its arcs.
func (m *Model) parse(states matrix, p *Prediction) {
	n := states.rows
	withRoot := m.withRoot(states)
	scores := m.arcScores(states, withRoot)
	heads := bestTree(scores)
	logits := m.labelScores(states, withRoot, heads)
	p.Head, p.Deprel, p.Score = make([]int, n), make([]string, n), make([]float32, n)
	for i, h := range heads {
		label := m.allowed(logits.row(i), h == 0)
		p.Head[i], p.Deprel[i] = h-1, m.labels[label]
		p.Score[i] = softmaxAt(scores[i], h) * softmaxAt(logits.row(i), label)
	}
}

// withRoot puts the root's row before the tokens'.
func (m *Model) withRoot(states matrix) matrix {
	return matrix{states.rows + 1, states.cols, append(append([]float32(nil), m.root...), states.data...)}
}

// allowed gives the best relation that is "root" exactly for the root.
func (m *Model) allowed(logits []float32, root bool) int {
	best := -1
	for k, v := range logits {
		if (m.labels[k] == "root") == root && (best < 0 || v > logits[best]) {
			best = k
		}
	}
	return max(best, 0)
}

// arcScores gives for every token the score of every head, position 0 being the root.
func (m *Model) arcScores(states, withRoot matrix) [][]float32 {
	heads := m.arcHead.activated(withRoot)
	products := newMatrix(states.rows, m.arc.rows)
	product(products, m.arc, nil, m.arcDep.activated(states))
	table := newMatrix(states.rows, heads.rows)
	product(table, heads, nil, products)
	scores := make([][]float32, states.rows)
	for i := range scores {
		scores[i] = table.row(i)
	}
	for j := range heads.rows {
		bias := dot(m.arcBias, heads.row(j))
		for i := range scores {
			scores[i][j] += bias
		}
	}
	return scores
}

// labelScores gives the score of every relation for the arc of every token.
func (m *Model) labelScores(states, withRoot matrix, heads []int) matrix {
	deps, all := m.labelDep.activated(states), m.labelHead.activated(withRoot)
	size := deps.cols
	chosen, pairs := newMatrix(deps.rows, size), newMatrix(deps.rows, 2*size)
	for i, h := range heads {
		copy(chosen.row(i), all.row(h))
		copy(pairs.row(i), deps.row(i))
		copy(pairs.row(i)[size:], all.row(h))
	}
	products := newMatrix(deps.rows, m.label.rows)
	product(products, m.label, nil, chosen)
	logits := m.labelLinear.apply(pairs)
	for i := range deps.rows {
		for l := range logits.cols {
			logits.row(i)[l] += dot(deps.row(i), products.row(i)[l*size:(l+1)*size])
		}
	}
	return logits
}

// applyScript turns a form into its lemma; questions/train/features.py documents the scripts.
func applyScript(form, script string) string {
	if lemma, whole := strings.CutPrefix(script, "="); whole {
		return lemma
	}
	base := []rune(form)
	if script[0] != 'k' {
		for i, c := range base {
			if i > 0 || script[0] == 'l' {
				base[i] = unicode.ToLower(c)
			}
		}
	}
	cut := int(script[1] - '0')
	if len(base) <= cut {
		return strings.ToLower(form)
	}
	return string(base[:len(base)-cut]) + script[2:]
}
