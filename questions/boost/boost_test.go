package boost

import (
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

var names = []string{"x", "y", "noise"}

// rings are points of the plane, true where they lie between two circles: no line parts them.
func rings(n int, seed uint64) []Row {
	rng := rand.New(rand.NewPCG(seed, 2))
	rows := make([]Row, n)
	for i := range rows {
		x, y := 2*rng.Float64()-1, 2*rng.Float64()-1
		r := math.Hypot(x, y)
		rows[i] = Row{[]float64{x, y, rng.Float64()}, 0.4 < r && r < 0.9, 1}
	}
	return rows
}

func accuracy(m Model, rows []Row) float64 {
	n := 0
	for _, r := range rows {
		if m.Probability(r.Features) > 0.5 == r.Class {
			n++
		}
	}
	return float64(n) / float64(len(rows))
}

func TestTrain(t *testing.T) {
	m := Train(rings(2000, 1), 1)
	if got := accuracy(m, rings(1000, 2)); got < 0.75 {
		t.Errorf("accuracy on unseen points %.3f, want 0.75", got)
	}
	again := Train(rings(2000, 1), 1)
	if m.Format(names) != again.Format(names) {
		t.Error("two trainings differ")
	}
}

func TestTrainWithOneClassOrNothing(t *testing.T) {
	rows := rings(100, 3)
	for i := range rows {
		rows[i].Class = true
	}
	if p := Train(rows, 1).Probability(rows[0].Features); p < 0.99 {
		t.Errorf("probability %v where all are true", p)
	}
	if p := Train(nil, 1).Probability(nil); p != 0.5 {
		t.Errorf("probability %v of a model without trees", p)
	}
}

func TestWeightsCount(t *testing.T) {
	var rows []Row
	for i := range 400 {
		rows = append(rows, Row{[]float64{0, 0, 0}, i%2 == 0, 1 + 8*float64(i%2)})
	}
	if p := Train(rows, 1).Probability([]float64{0, 0, 0}); math.Abs(p-0.1) > 0.02 {
		t.Errorf("probability %.3f, want 0.1", p)
	}
}

func TestFormat(t *testing.T) {
	m := Train(rings(500, 4), 1)
	text := m.Format(names)
	read, err := Parse(text, names)
	if err != nil {
		t.Fatal(err)
	}
	if read.Format(names) != text {
		t.Error("a model changes when it is written and read")
	}
	for _, bad := range []string{"x", "0.5\nx 1", strings.Replace(text, "noise", "else", 1), strings.Replace(text, " ", " 1_", 1), "1\n2\n"} {
		if _, err := Parse(bad, names); !errors.Is(err, ErrFormat) {
			t.Errorf("%.20q: %v", bad, err)
		}
	}
}
