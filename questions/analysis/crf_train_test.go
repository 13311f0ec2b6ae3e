package analysis

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// labelledSequence is a training example: the features of each position and the number of its right label. With chain
// false the positions are independent of each other.
type labelledSequence struct {
	features [][]string
	gold     []int
}

// crfTrainer minimises the negative log likelihood of the right labels with a penalty on the sum of the weights' sizes,
// by stochastic gradient descent with cumulative penalties (Tsuruoka, Tsujii & Ananiadou 2009).
type crfTrainer struct {
	labels  []string
	chain   bool
	index   map[string]int32
	first   int // the feature of the first transition
	names   []string
	weights []float64 // feature by feature, a weight a label
	paid    []float64
	due     float64
}

type indexedSequence struct {
	features [][]int32
	gold     []int
}

func (t *crfTrainer) prepare(data []labelledSequence, least int) []indexedSequence {
	counts := map[string]int{}
	for _, s := range data {
		for _, fs := range s.features {
			for _, f := range fs {
				counts[f]++
			}
		}
	}
	t.index = map[string]int32{}
	k := len(t.labels)
	for _, f := range slices.Sorted(maps.Keys(counts)) {
		if counts[f] >= least && !strings.ContainsAny(f, " \t\n\u00a0") {
			t.index[f] = int32(len(t.names))
			t.names = append(t.names, f)
		}
	}
	t.first = len(t.names)
	for _, from := range append(slices.Clone(t.labels), "start") {
		t.index["from="+from] = int32(len(t.names))
		t.names = append(t.names, "from="+from)
	}
	t.weights, t.paid = make([]float64, k*len(t.names)), make([]float64, k*len(t.names))
	out := make([]indexedSequence, len(data))
	for i, s := range data {
		out[i].gold = s.gold
		for _, fs := range s.features {
			var row []int32
			for _, f := range fs {
				if n, ok := t.index[f]; ok {
					row = append(row, n)
				}
			}
			out[i].features = append(out[i].features, row)
		}
	}
	return out
}

// training says how a model is trained.
type training struct {
	epochs  int
	rate    float64 // of the first step
	decay   float64 // of the rate in an epoch
	penalty float64 // of a weight's size, for each example
	least   int     // how often a feature must be seen
}

func (t *crfTrainer) train(examples []labelledSequence, how training) {
	random := rand.New(rand.NewPCG(1, 2))
	data := t.prepare(examples, how.least)
	for epoch := range how.epochs {
		random.Shuffle(len(data), func(i, j int) { data[i], data[j] = data[j], data[i] })
		for n, s := range data {
			rate := how.rate * math.Pow(how.decay, float64(epoch)+float64(n)/float64(len(data)))
			t.due += rate * how.penalty
			t.step(s, rate)
		}
	}
}

// step makes one update.
func (t *crfTrainer) step(s indexedSequence, rate float64) {
	scores := make([][]float64, len(s.features))
	for i, fs := range s.features {
		scores[i] = t.scores(fs)
	}
	if t.chain {
		t.stepChain(s, scores, rate)
		return
	}
	for i, row := range scores {
		z := logSum(row)
		for y := range row {
			row[y] = -math.Exp(row[y] - z)
		}
		row[s.gold[i]]++
		for _, f := range s.features[i] {
			t.move(int(f), row, rate)
		}
	}
}

func (t *crfTrainer) scores(features []int32) []float64 {
	k := len(t.labels)
	row := make([]float64, k)
	for _, f := range features {
		for y, w := range t.weights[int(f)*k : int(f)*k+k] {
			row[y] += w
		}
	}
	return row
}

// transition is the weight of one label after another; the start is the label behind the last.
func (t *crfTrainer) transition(from, to int) float64 {
	return t.weights[(t.first+from)*len(t.labels)+to]
}

// stepChain makes the update for a sequence whose labels depend on each other, with the forward-backward algorithm.
func (t *crfTrainer) stepChain(s indexedSequence, scores [][]float64, rate float64) {
	k := len(t.labels)
	forward, backward := t.forward(scores), t.backward(scores)
	z := logSum(forward[len(scores)-1])
	steps := make([][]float64, k+1)
	for from := range steps {
		steps[from] = make([]float64, k)
	}
	before := k
	for i := range scores {
		steps[before][s.gold[i]]++
		before = s.gold[i]
		row := make([]float64, k)
		for y := range row {
			row[y] = -math.Exp(forward[i][y] + backward[i][y] - z)
			for from := 0; i > 0 && from < k; from++ {
				steps[from][y] -= math.Exp(forward[i-1][from] + t.transition(from, y) + scores[i][y] + backward[i][y] - z)
			}
		}
		if i == 0 {
			for y, p := range row {
				steps[k][y] += p
			}
		}
		row[s.gold[i]]++
		for _, f := range s.features[i] {
			t.move(int(f), row, rate)
		}
	}
	for from, row := range steps {
		t.move(t.first+from, row, rate)
	}
}

func (t *crfTrainer) forward(scores [][]float64) [][]float64 {
	k := len(t.labels)
	out := make([][]float64, len(scores))
	paths := make([]float64, k)
	for i, row := range scores {
		out[i] = make([]float64, k)
		for y := range k {
			if i == 0 {
				out[i][y] = t.transition(k, y) + row[y]
				continue
			}
			for from := range k {
				paths[from] = out[i-1][from] + t.transition(from, y)
			}
			out[i][y] = logSum(paths) + row[y]
		}
	}
	return out
}

func (t *crfTrainer) backward(scores [][]float64) [][]float64 {
	k := len(t.labels)
	out := make([][]float64, len(scores))
	paths := make([]float64, k)
	for i := len(scores) - 1; i >= 0; i-- {
		out[i] = make([]float64, k)
		for y := 0; i+1 < len(scores) && y < k; y++ {
			for to := range k {
				paths[to] = t.transition(y, to) + scores[i+1][to] + out[i+1][to]
			}
			out[i][y] = logSum(paths)
		}
	}
	return out
}

// move adds a gradient to the weights of a feature and takes what they owe of the penalty.
func (t *crfTrainer) move(feature int, gradient []float64, rate float64) {
	k := len(t.labels)
	for y, g := range gradient {
		at := feature*k + y
		w := t.weights[at] + rate*g
		z := w
		switch {
		case w > 0:
			w = max(0, w-(t.due+t.paid[at]))
		case w < 0:
			w = min(0, w+(t.due-t.paid[at]))
		}
		t.paid[at] += w - z
		t.weights[at] = w
	}
}

func logSum(row []float64) float64 {
	top := slices.Max(row)
	sum := 0.0
	for _, v := range row {
		sum += math.Exp(v - top)
	}
	return top + math.Log(sum)
}

// String writes the weights as readLinearModel reads them.
func (t *crfTrainer) String() string {
	var b strings.Builder
	k := len(t.labels)
	fmt.Fprintf(&b, "labels: %s\n", strings.Join(t.labels, " "))
	for _, name := range slices.Sorted(maps.Keys(t.index)) {
		at := int(t.index[name]) * k
		line := ""
		for y, w := range t.weights[at : at+k] {
			if h := int(math.Round(100 * w)); h > 4 || h < -4 {
				line += fmt.Sprintf(" %s:%d", t.labels[y], h)
			}
		}
		if line != "" {
			fmt.Fprintf(&b, "%s%s\n", name, line)
		}
	}
	return b.String()
}
