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

func (m *Model) column(k int, states [][]float32) []string {
	logits := make([]float32, len(m.classes[k]))
	out := make([]string, len(states))
	for i, x := range states {
		m.heads[k].apply(logits, x)
		out[i] = m.classes[k][argmax(logits)]
	}
	return out
}

// parse finds the best tree and labels its arcs.
func (m *Model) parse(states [][]float32, p *Prediction) {
	n := len(states)
	scores := m.arcScores(states)
	heads := bestTree(scores)
	p.Head, p.Deprel, p.Score = make([]int, n), make([]string, n), make([]float32, n)
	withRoot := append([][]float32{m.root}, states...)
	labelHeads := make([][]float32, n+1)
	logits := make([]float32, len(m.labels))
	for i := range n {
		h := heads[i]
		if labelHeads[h] == nil {
			labelHeads[h] = m.labelHead.activated(withRoot[h])
		}
		m.labelScores(logits, m.labelDep.activated(states[i]), labelHeads[h])
		label := m.allowed(logits, h == 0)
		p.Head[i], p.Deprel[i] = h-1, m.labels[label]
		p.Score[i] = softmaxAt(scores[i], h) * softmaxAt(logits, label)
	}
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
func (m *Model) arcScores(states [][]float32) [][]float32 {
	heads := make([][]float32, len(states)+1)
	bias := make([]float32, len(heads))
	for j := range heads {
		x := m.root
		if j > 0 {
			x = states[j-1]
		}
		heads[j] = m.arcHead.activated(x)
		bias[j] = dot(m.arcBias, heads[j])
	}
	scores := make([][]float32, len(states))
	product := make([]float32, m.arc.rows)
	for i, x := range states {
		multiply(product, m.arc, nil, m.arcDep.activated(x))
		scores[i] = make([]float32, len(heads))
		for j, h := range heads {
			scores[i][j] = dot(product, h) + bias[j]
		}
	}
	return scores
}

// labelScores sets logits to the score of every relation for one arc.
func (m *Model) labelScores(logits, dep, head []float32) {
	size := len(dep)
	product := make([]float32, m.label.rows)
	multiply(product, m.label, nil, head)
	pair := append(append(make([]float32, 0, size+len(head)), dep...), head...)
	m.labelLinear.apply(logits, pair)
	for l := range logits {
		logits[l] += dot(dep, product[l*size:(l+1)*size])
	}
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
