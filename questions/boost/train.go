package boost

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Row is an example: its features, its class and how much it counts.
type Row struct {
	Features []float64
	Class    bool
	Weight   float64
}

// How a model is trained.
const (
	rounds  = 100
	rate    = 0.1  // share of each tree's step that is taken
	bins    = 32   // limits tried for each feature
	shrink  = 1.0  // L2 penalty on the leaves
	fewest  = 40   // examples in a leaf
	ofRows  = 0.7  // share of the rows that each tree sees
	ofNames = 0.35 // share of the features that each tree may use
)

// Train learns a model. Rows have the same features in the same order; the same rows and seed give the same model.
func Train(rows []Row, seed uint64) Model {
	if len(rows) == 0 {
		return Model{}
	}
	b := newBooster(rows, rand.New(rand.NewPCG(seed, 1)))
	m := Model{bias: b.prior()}
	for i := range b.score {
		b.score[i] = m.bias
	}
	for range rounds {
		b.slope()
		m.trees = append(m.trees, b.grow())
	}
	return m
}

// booster is the state between two trees. Features are kept as the numbers of their bins, feature by feature.
type booster struct {
	rows     []Row
	rng      *rand.Rand
	limits   [][]float64 // by feature, ascending
	bin      [][]uint8   // by feature and row
	score    []float64
	gradient []float64
	hessian  []float64
	node     []int // the node of the growing tree where the row is, -1 for rows it does not see
}

func newBooster(rows []Row, rng *rand.Rand) *booster {
	n, width := len(rows), len(rows[0].Features)
	b := &booster{rows: rows, rng: rng, score: make([]float64, n), gradient: make([]float64, n), hessian: make([]float64, n), node: make([]int, n)}
	column := make([]float64, n)
	for f := range width {
		for i, r := range rows {
			column[i] = r.Features[f]
		}
		limits := quantiles(slices.Clone(column))
		of := make([]uint8, n)
		for i, v := range column {
			k, _ := slices.BinarySearch(limits, v)
			of[i] = uint8(k)
		}
		b.limits, b.bin = append(b.limits, limits), append(b.bin, of)
	}
	return b
}

// quantiles gives up to bins different values that part the column evenly, without the greatest.
func quantiles(column []float64) []float64 {
	slices.Sort(column)
	var out []float64
	for k := 1; k <= bins; k++ {
		v := column[(len(column)-1)*k/(bins+1)]
		if v < column[len(column)-1] && (len(out) == 0 || v > out[len(out)-1]) {
			out = append(out, v)
		}
	}
	return out
}

// prior is the log odds of the classes.
func (b *booster) prior() float64 {
	yes, no := 1e-9, 1e-9
	for _, r := range b.rows {
		if r.Class {
			yes += r.Weight
		} else {
			no += r.Weight
		}
	}
	return math.Log(yes / no)
}

// grow adds one tree to the scores, by their present slope.
func (b *booster) grow() tree {
	var names []int
	for f := range b.bin {
		if b.rng.Float64() < ofNames {
			names = append(names, f)
		}
	}
	var t tree
	for k := range splits {
		t.feature[k], t.limit[k] = b.split(k, names)
		b.part(k, t.feature[k], t.limit[k])
	}
	for k := range leaves {
		t.leaf[k] = b.leaf(splits + k)
	}
	for i, r := range b.rows {
		b.score[i] += t.value(r.Features)
	}
	return t
}

// slope takes the gradient and the curvature of the loss, and draws the rows that the next tree sees.
func (b *booster) slope() {
	for i, r := range b.rows {
		p := sigmoid(b.score[i])
		b.gradient[i] = -r.Weight * p
		if r.Class {
			b.gradient[i] += r.Weight
		}
		b.hessian[i] = r.Weight * p * (1 - p)
		b.node[i] = 0
		if b.rng.Float64() >= ofRows {
			b.node[i] = -1
		}
	}
}

// sums are what is needed of a set of rows.
type sums struct {
	gradient, hessian float64
	rows              int
}

func (s sums) less(t sums) sums {
	return sums{s.gradient - t.gradient, s.hessian - t.hessian, s.rows - t.rows}
}
func (s sums) gain() float64 { return s.gradient * s.gradient / (s.hessian + shrink) }

// split finds the question that parts node k best; one that sends all rows left where none does.
func (b *booster) split(k int, names []int) (feature int, limit float64) {
	limit = math.Inf(1)
	var of []int
	for i, n := range b.node {
		if n == k {
			of = append(of, i)
		}
	}
	best := 1e-6
	for _, f := range names {
		var in [bins + 1]sums
		var all sums
		for _, i := range of {
			s := &in[b.bin[f][i]]
			s.gradient, s.hessian, s.rows = s.gradient+b.gradient[i], s.hessian+b.hessian[i], s.rows+1
		}
		for _, s := range in {
			all = sums{all.gradient + s.gradient, all.hessian + s.hessian, all.rows + s.rows}
		}
		var left sums
		for j, v := range b.limits[f] {
			left = sums{left.gradient + in[j].gradient, left.hessian + in[j].hessian, left.rows + in[j].rows}
			right := all.less(left)
			if left.rows < fewest || right.rows < fewest {
				continue
			}
			if g := left.gain() + right.gain() - all.gain(); g > best {
				best, feature, limit = g, f, v
			}
		}
	}
	return feature, limit
}

// part moves the rows of node k to its children.
func (b *booster) part(k, feature int, limit float64) {
	for i, n := range b.node {
		if n != k {
			continue
		}
		b.node[i] = 2*k + 2
		if b.rows[i].Features[feature] <= limit {
			b.node[i] = 2*k + 1
		}
	}
}

func (b *booster) leaf(k int) float64 {
	var s sums
	for i, n := range b.node {
		if n == k {
			s.gradient, s.hessian = s.gradient+b.gradient[i], s.hessian+b.hessian[i]
		}
	}
	return rate * s.gradient / (s.hessian + shrink)
}
