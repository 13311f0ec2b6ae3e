// Package boost learns to tell two classes apart by gradient boosting of small regression trees with the logistic loss,
// after J. H. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine" (Annals of Statistics 29, 2001).
package boost

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// depth of every tree: how many questions it asks before it answers.
const depth = 3

const (
	splits = 1<<depth - 1
	leaves = 1 << depth
)

// tree is complete: the children of split k are the splits 2k+1 and 2k+2, or leaves. A row goes left where its feature is
// at most the limit.
type tree struct {
	feature [splits]int
	limit   [splits]float64
	leaf    [leaves]float64
}

func (t *tree) value(row []float64) float64 {
	k := 0
	for range depth {
		if row[t.feature[k]] <= t.limit[k] {
			k = 2*k + 1
		} else {
			k = 2*k + 2
		}
	}
	return t.leaf[k-splits]
}

// Model is a sum of trees.
type Model struct {
	bias  float64
	trees []tree
}

// Probability gives the probability of the class true for a row of features, in the order of the names that the model was
// read or trained with.
func (m Model) Probability(row []float64) float64 { return sigmoid(m.Score(row)) }

// Score gives the sum of the trees for a row, which is the log odds of the class true, or comparable only with the scores
// of its rivals where the model was trained on choices.
func (m Model) Score(row []float64) float64 {
	sum := m.bias
	for i := range m.trees {
		sum += m.trees[i].value(row)
	}
	return sum
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// ErrFormat is wrapped by every error of Parse.
var ErrFormat = errors.New("not a boosted model")

// Format writes a model as text that Parse reads: the bias, then a line for each tree with its splits, each a feature's name and
// a limit, and its leaves.
func (m Model) Format(names []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%.4g\n", m.bias)
	for _, t := range m.trees {
		for k, f := range t.feature {
			fmt.Fprintf(&b, "%s %.4g ", names[f], t.limit[k])
		}
		for k, v := range t.leaf {
			if k > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%.4g", v)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Parse reads what Format wrote. Names are the features in the order of the rows to come. It fails with ErrFormat where
// a name is not among them or a number is missing.
func Parse(text string, names []string) (Model, error) {
	first, rest, _ := strings.Cut(text, "\n")
	bias, err := strconv.ParseFloat(first, 64)
	if err != nil {
		return Model{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	m := Model{bias: bias}
	for line := range strings.Lines(rest) {
		t, err := parseTree(strings.Fields(line), names)
		if err != nil {
			return Model{}, fmt.Errorf("%w: tree %d: %w", ErrFormat, len(m.trees)+1, err)
		}
		m.trees = append(m.trees, t)
	}
	return m, nil
}

func parseTree(fields, names []string) (tree, error) {
	var t tree
	if len(fields) != 2*splits+leaves {
		return t, fmt.Errorf("%d fields, want %d", len(fields), 2*splits+leaves)
	}
	var err error
	number := func(s string) float64 {
		v, e := strconv.ParseFloat(s, 64)
		err = errors.Join(err, e)
		return v
	}
	for k := range splits {
		if t.feature[k] = slices.Index(names, fields[2*k]); t.feature[k] < 0 {
			return t, fmt.Errorf("no feature %q", fields[2*k])
		}
		t.limit[k] = number(fields[2*k+1])
	}
	for k := range leaves {
		t.leaf[k] = number(fields[2*splits+k])
	}
	return t, err
}
