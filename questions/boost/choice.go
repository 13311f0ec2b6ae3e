package boost

import (
	"math"
	"math/rand/v2"
	"slices"
)

// choiceRounds is how many trees are trained for choices.
const choiceRounds = 150

// TrainChoices learns to choose among rivals. The rows of a choice are its rivals, those of the class true the right ones,
// of which each choice needs one. The model's [Model.Score] is such that the softmax over the rivals of a choice gives their
// probabilities; the loss is the negative log of the sum of the right ones'. The same choices and seed give the same model.
func TrainChoices(choices [][]Row, seed uint64) Model {
	rows := slices.Concat(choices...)
	if len(rows) == 0 {
		return Model{}
	}
	b := newBooster(rows, rand.New(rand.NewPCG(seed, 1)))
	var m Model
	for range choiceRounds {
		start := 0
		for _, c := range choices {
			b.slopeOfChoice(start, start+len(c))
			start += len(c)
		}
		m.trees = append(m.trees, b.grow())
	}
	return m
}

// slopeOfChoice takes the gradient and the curvature of the loss of the choice among the rows [start, end), and draws
// whether the next tree sees it.
func (b *booster) slopeOfChoice(start, end int) {
	p := Softmax(b.score[start:end])
	right := 1e-9
	for k, r := range b.rows[start:end] {
		if r.Class {
			right += p[k]
		}
	}
	node := 0
	if b.rng.Float64() >= ofRows {
		node = -1
	}
	for k, r := range b.rows[start:end] {
		i := start + k
		b.gradient[i], b.hessian[i], b.node[i] = -r.Weight*p[k], r.Weight*p[k]*(1-p[k]), node
		if r.Class {
			b.gradient[i] += r.Weight * p[k] / right
		}
	}
}

// Softmax turns the scores of rivals into probabilities that sum up to one.
func Softmax(scores []float64) []float64 {
	p := make([]float64, len(scores))
	if len(p) == 0 {
		return p
	}
	top, sum := slices.Max(scores), 0.0
	for i, s := range scores {
		p[i] = math.Exp(s - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}
