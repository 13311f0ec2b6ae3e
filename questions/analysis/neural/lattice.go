package neural

import "math"

// arc is a token and the position of its head.
type arc struct{ token, head int }

// lattice holds what the tree of a sentence may be made of.
type lattice struct {
	m         *Model
	arcs      [][]float32 // by token and position of its head: log probability
	row       [][]int     // by token and position of its head: row of relations, -1 where the arc is far from plausible
	relations matrix      // log probability of every relation
	chosen    []int       // by row: the relation that the arc would get
	weights   [][]float32 // by token and position of its head
}

const (
	// plausible is how far the score of an arc may lie below that of the token's best one to have its relations scored.
	plausible = 5
	// relationShare is what the log probability of the relation counts beside that of the arc; chosen on treebanks.
	relationShare = 2
	// unscored stands for the log probability of the best relation where it was not computed.
	unscored = -2
)

// lattice scores the arcs of a sentence, and the relations of those that are plausible.
func (m *Model) lattice(r *room, outputs matrix) *lattice {
	l := &lattice{m: m, arcs: m.arcScores(r, outputs)}
	var found []arc
	for i, scores := range l.arcs {
		scores[i+1] = -1e9 // no token is its own head
		least := scores[argmax(scores)] - plausible
		rows := make([]int, len(scores))
		for h, s := range scores {
			rows[h] = -1
			if s >= least {
				rows[h] = len(found)
				found = append(found, arc{i, h})
			}
		}
		l.row = append(l.row, rows)
		logSoftmax(scores)
	}
	l.relations = m.relationScores(r, outputs, found)
	l.chosen = make([]int, len(found))
	for k, a := range found {
		l.chosen[k] = m.allowed(l.relations.row(k), a.head == 0)
		logSoftmax(l.relations.row(k))
	}
	l.weigh()
	return l
}

func (l *lattice) weigh() {
	l.weights = make([][]float32, len(l.arcs))
	for i, scores := range l.arcs {
		l.weights[i] = make([]float32, len(scores))
		for h, s := range scores {
			l.weights[i][h] = s + relationShare*unscored
			if k := l.row[i][h]; k >= 0 {
				l.weights[i][h] = s + relationShare*l.relations.row(k)[l.chosen[k]]
			}
		}
	}
}

// read scores the relations of arcs of the tree that were not plausible.
func (l *lattice) read(r *room, outputs matrix, heads []int) {
	var missing []arc
	for i, h := range heads {
		if l.row[i][h] < 0 {
			l.row[i][h] = l.relations.rows + len(missing)
			missing = append(missing, arc{i, h})
		}
	}
	if missing == nil {
		return
	}
	more := l.m.relationScores(r, outputs, missing)
	for k, a := range missing {
		l.chosen = append(l.chosen, l.m.allowed(more.row(k), a.head == 0))
		logSoftmax(more.row(k))
	}
	l.relations.rows += more.rows
	l.relations.data = append(l.relations.data, more.data...)
}

// logSoftmax turns scores into log probabilities.
func logSoftmax(x []float32) {
	best := x[argmax(x)]
	var sum float32
	for _, v := range x {
		sum += exp(v - best)
	}
	best += float32(math.Log1p(float64(sum - 1)))
	for i := range x {
		x[i] -= best
	}
}
