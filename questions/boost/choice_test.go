package boost

import (
	"math"
	"math/rand/v2"
	"testing"
)

// races are choices among a few runners of different speed, the fastest of which is right; where all are slow, the first
// row is, which stands for none of them.
func races(n int, seed uint64) [][]Row {
	rng := rand.New(rand.NewPCG(seed, 5))
	choices := make([][]Row, n)
	for i := range choices {
		c := []Row{{Features: []float64{-1, 0, rng.Float64()}, Weight: 1}}
		best, right := 0.4, 0
		for k := 1; k < 2+rng.IntN(5); k++ {
			speed := rng.Float64()
			if speed > best {
				best, right = speed, k
			}
			c = append(c, Row{Features: []float64{speed, 1, rng.Float64()}, Weight: 1})
		}
		c[right].Class = true
		choices[i] = c
	}
	return choices
}

func TestTrainChoices(t *testing.T) {
	m := TrainChoices(races(1500, 1), 1)
	right := 0
	unseen := races(500, 2)
	for _, c := range unseen {
		scores := make([]float64, len(c))
		for k, r := range c {
			scores[k] = m.Score(r.Features)
		}
		p := Softmax(scores)
		best, sum := 0, 0.0
		for k := range p {
			sum += p[k]
			if p[k] > p[best] {
				best = k
			}
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Fatalf("probabilities sum up to %v", sum)
		}
		if c[best].Class {
			right++
		}
	}
	if right*100 < len(unseen)*90 {
		t.Errorf("%d of %d choices are right", right, len(unseen))
	}
	if again := TrainChoices(races(1500, 1), 1); again.Format(names) != m.Format(names) {
		t.Error("two trainings differ")
	}
}

func TestTrainChoicesOfNothing(t *testing.T) {
	if s := TrainChoices(nil, 1).Score(nil); s != 0 {
		t.Errorf("score %v of a model without trees", s)
	}
	if p := Softmax(nil); len(p) != 0 {
		t.Errorf("probabilities %v of no rivals", p)
	}
}
