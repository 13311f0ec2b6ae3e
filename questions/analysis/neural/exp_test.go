package neural

import (
	"math"
	"testing"
)

func TestExp(t *testing.T) {
	for x := -87.0; x <= 87; x += 0.0173 {
		want := math.Exp(float64(float32(x)))
		if got := float64(exp(float32(x))); math.Abs(got-want) > 5e-6*want {
			t.Fatalf("exp(%v) = %v, want %v", x, got, want)
		}
	}
	for x, want := range map[float32]float32{-1000: 0, 0: 0.5, 1000: 1} {
		if got := sigmoid(x); math.Abs(float64(got-want)) > 1e-6 {
			t.Errorf("sigmoid(%v) = %v", x, got)
		}
	}
	for x, want := range map[float32]float32{-1000: -1, 0: 0, 1000: 1} {
		if got := tanh(x); math.Abs(float64(got-want)) > 1e-6 {
			t.Errorf("tanh(%v) = %v", x, got)
		}
	}
}
