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
	// EntityLogs and NERLogs are the logarithms of the probabilities of all labels, in the order
	// of Model.EntityLabels and Model.NERLabels.
	EntityLogs, NERLogs [][]float32
	Head                []int // index of the head, -1 for the root
	Deprel              []string
	Score               []float32 // probability of Head and Deprel together
}

// Predict analyses one sentence given as its syntactic words. The heads form a tree with one root.
func (m *Model) Predict(forms []string) Prediction {
	if len(forms) == 0 {
		return Prediction{}
	}
	n := first(forms)
	p := m.predict(forms[:n])
	for n < len(forms) {
		forms = forms[n:]
		n = first(forms)
		p.add(m.predict(forms[:n]))
	}
	return p
}

func (m *Model) predict(forms []string) Prediction {
	r, ok := m.rooms.Get().(*room)
	if !ok {
		r = new(room)
	}
	defer m.rooms.Put(r)
	r.empty()
	outputs := m.apply(m.encode(r, forms))
	var p Prediction
	for k, out := range []*[]string{&p.UPOS, &p.XPOS, &p.Feats, &p.Lemma, &p.Entity, &p.NER} {
		*out = m.column(k, outputs)
	}
	p.EntityLogs, p.NERLogs = m.logs(etype, outputs), m.logs(ner, outputs)
	for i, form := range forms {
		p.Lemma[i] = applyScript(form, p.Lemma[i])
	}
	m.parse(r, outputs, &p)
	return p
}

// apply computes all heads from the states.
func (m *Model) apply(states vectors) matrix {
	out := newMatrix(states.rows, m.heads.rows)
	m.heads.apply(out, states)
	for i := range out.rows {
		leaky(out.row(i)[m.starts[arcDep]:])
	}
	return out
}

// part gives the numbers of one head.
func (m *Model) part(k int, output []float32) []float32 { return output[m.starts[k]:m.starts[k+1]] }

func (m *Model) column(k int, outputs matrix) []string {
	out := make([]string, outputs.rows)
	for i := range out {
		out[i] = m.classes[k][argmax(m.part(k, outputs.row(i)))]
	}
	return out
}

// parse finds the best tree with its relations.
func (m *Model) parse(r *room, outputs matrix, p *Prediction) {
	n := outputs.rows
	l := m.lattice(r, outputs)
	heads := l.tree()
	l.read(r, outputs, heads)
	p.Head, p.Deprel, p.Score = make([]int, n), make([]string, n), make([]float32, n)
	for i, h := range heads {
		k := l.row[i][h]
		p.Head[i], p.Deprel[i] = h-1, m.labels[l.chosen[k]]
		p.Score[i] = exp(l.arcs[i][h] + l.relations.row(k)[l.chosen[k]])
	}
}

// allowed gives the best relation that is "root" exactly for the root.
func (m *Model) allowed(logits []float32, root bool) int {
	best := -1
	for k, v := range logits {
		if (best < 0 || v > logits[best]) && (m.labels[k] == "root") == root {
			best = k
		}
	}
	return max(best, 0)
}

// arcScores gives for every token the score of every head, position 0 being the root.
func (m *Model) arcScores(r *room, outputs matrix) [][]float32 {
	n, width := outputs.rows, m.arc.cols
	deps, heads := r.vectors(n, width), r.matrix(n+1, len(m.part(arcHead, m.root)))
	copy(heads.row(0), m.part(arcHead, m.root))
	for i := range n {
		deps.set(i, m.part(arcDep, outputs.row(i)))
		copy(heads.row(i+1), m.part(arcHead, outputs.row(i)))
	}
	products, table := r.matrix(n, m.arc.rows), newMatrix(n, n+1)
	m.arc.apply(products, deps)
	scores := make([][]float32, n)
	for i := range scores {
		scores[i] = table.row(i)
		dots(scores[i], heads, products.row(i)[:heads.cols])
	}
	return scores
}

// relationScores gives the score of every relation for each of the arcs. What depends on the head alone is computed once
// for each token that is one.
func (m *Model) relationScores(r *room, outputs matrix, arcs []arc) matrix {
	place := make([]int, outputs.rows+1) // from 1, by position of the head
	var found []int
	for _, a := range arcs {
		if place[a.head] == 0 {
			found = append(found, a.head)
			place[a.head] = len(found)
		}
	}
	xs := r.vectors(len(found), m.relations.cols)
	for i, h := range found {
		output := m.root
		if h > 0 {
			output = outputs.row(h - 1)
		}
		xs.set(i, m.part(labelHead, output))
	}
	products, logits := r.matrix(len(found), m.relations.rows), newMatrix(len(arcs), len(m.labels))
	m.relations.apply(products, xs)
	for i, a := range arcs {
		dep, row := m.part(labelDep, outputs.row(a.token)), products.row(place[a.head]-1)
		bilinear := logits.cols * len(dep)
		dots(logits.row(i), matrix{logits.cols, len(dep), row[:bilinear]}, dep)
		for l := range logits.cols {
			logits.row(i)[l] += row[bilinear+l]
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
