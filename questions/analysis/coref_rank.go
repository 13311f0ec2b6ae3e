package analysis

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:embed facts/coref.txt
var corefWeights string

// ranker scores candidates by the sum of their features' weights.
type ranker map[string]float32

var trainedRanker = sync.OnceValue(func() ranker {
	r, err := readRanker(corefWeights)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return r
})

// readRanker reads lines of a feature and its weight.
func readRanker(text string) (ranker, error) {
	r := ranker{}
	for line := range strings.Lines(text) {
		feature, weight, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || feature == "#" {
			continue
		}
		w, err := strconv.ParseFloat(weight, 32)
		if err != nil {
			return nil, fmt.Errorf("weight of %s: %w", feature, err)
		}
		r[feature] = float32(w)
	}
	return r, nil
}

// candidate is an earlier mention that may be the antecedent; noun is -1 for "none of them".
type candidate struct {
	noun     int
	features []string
}

func (r ranker) score(c candidate) float64 {
	sum := 0.0
	for _, f := range c.features {
		sum += float64(r[f])
	}
	return sum
}

// probabilities is the softmax of the candidates' scores.
func (r ranker) probabilities(cs []candidate) []float64 {
	p := make([]float64, len(cs))
	top := math.Inf(-1)
	for i, c := range cs {
		p[i] = r.score(c)
		top = max(top, p[i])
	}
	sum := 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// best adds up the probabilities of each entity's mentions and returns the likeliest mention of the likeliest entity.
// The confidence counts a mention for as much as its own link is trusted.
func (r ranker) best(cs []candidate, entityOf func(noun int) int, trust func(noun int) float32) link {
	p := r.probabilities(cs)
	total, trusted := map[int]float64{-1: p[0]}, map[int]float64{}
	for i, c := range cs[1:] {
		e := entityOf(c.noun)
		total[e] += p[i+1]
		trusted[e] += p[i+1] * float64(trust(c.noun))
	}
	best, top := 0, -1
	for i, c := range cs[1:] {
		e := entityOf(c.noun)
		if total[e] > total[top] || e == top && p[i+1] > p[best] {
			best, top = i+1, e
		}
	}
	return link{cs[best].noun, float32(trusted[top])}
}
