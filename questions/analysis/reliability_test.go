package analysis

import (
	"math"
	"math/rand/v2"
	"testing"
)

// overconfident makes sentences of two tokens whose scores have twice the log odds that hold.
func overconfident(n int) (gold, got []Sentence) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range n {
		tokens := []Token{{Head: -1, Deprel: "root"}, {Head: 0, Deprel: "obj"}}
		guess := append([]Token(nil), tokens...)
		for i := range guess {
			odds := 1 + 1.5*rng.NormFloat64()
			if rng.Float64() > 1/(1+math.Exp(-odds)) {
				tokens[i].Deprel = "nsubj"
			}
			guess[i].Score = float32(1 / (1 + math.Exp(-2*odds)))
		}
		gold = append(gold, Sentence{Tokens: tokens})
		got = append(got, Sentence{Tokens: guess, Score: float32(coreProduct(guess))})
	}
	return gold, got
}

func TestCalibrate(t *testing.T) {
	gold, got := overconfident(5000)
	before, _ := Reliability(gold, got)
	c := Calibrate(gold, got)
	present := calibration().Arc
	if got, want := c.Arc.Slope/present.Slope, 0.5; math.Abs(got-want) > 0.05 {
		t.Errorf("slope %.3f on top of the present one, want %.2f", got, want)
	}
	// Calibrate continues the present calibration: what it adds must make these scores hold.
	added := Sigmoid{c.Arc.Slope / present.Slope, c.Arc.Offset - c.Arc.Slope/present.Slope*present.Offset}
	for i := range got {
		got[i].Score = Calibration{added, c.Sentence}.calibrate(got[i].Tokens)
	}
	arcs, sentences := Reliability(gold, got)
	if before.Error() < 5 || arcs.Error() > 2 || sentences.Error() > 3 {
		t.Errorf("calibration error %.1f before, %.1f behind; sentences %.1f", before.Error(), arcs.Error(), sentences.Error())
	}
}

func TestCrossCalibrated(t *testing.T) {
	gold, got := overconfident(4000)
	crossed := CrossCalibrated(gold, got)
	arcs, sentences := Reliability(gold, crossed)
	if arcs.Error() > 2 || sentences.Error() > 3 {
		t.Errorf("calibration error %.1f, sentences %.1f", arcs.Error(), sentences.Error())
	}
	for i := range got {
		if got[i].Tokens[1].Deprel != crossed[i].Tokens[1].Deprel {
			t.Fatalf("sentence %d is another one", i)
		}
	}
}

func TestUncalibrated(t *testing.T) {
	tokens := []Token{{Head: -1, Deprel: "root", Score: 0.97}, {Head: 0, Deprel: "obj", Score: 0.6}}
	scored := calibration().rescore([]Sentence{{Tokens: tokens}})
	for k, back := range Uncalibrated(scored)[0].Tokens {
		if math.Abs(float64(back.Score-tokens[k].Score)) > 1e-4 {
			t.Errorf("%g became %g and then %g", tokens[k].Score, scored[0].Tokens[k].Score, back.Score)
		}
	}
}

func TestSigmoid(t *testing.T) {
	a, b := Sigmoid{0.5, 0.1}, Sigmoid{1.4, -0.3}
	for _, p := range []float64{0, 1e-3, 0.2, 0.5, 0.77, 0.999, 1} {
		if got, want := a.then(b).of(p), b.of(a.of(p)); math.Abs(got-want) > 1e-9 {
			t.Errorf("%g: %g in one step, %g in two", p, got, want)
		}
		if got := (Sigmoid{1, 0}).of(p); math.Abs(got-p) > 1e-5 {
			t.Errorf("%g became %g", p, got)
		}
	}
}

func TestCurve(t *testing.T) {
	var c Curve
	for range 3 {
		c.add(0.9, true)
	}
	c.add(1, false)
	c.add(0, false)
	if got, want := c.Error(), 100*0.7/5; math.Abs(got-want) > 1e-9 {
		t.Errorf("error %g, want %g", got, want)
	}
	if (Curve{}).Error() != 0 {
		t.Error("an empty curve has an error")
	}
}

func TestSentenceScore(t *testing.T) {
	certain := []Token{{Head: 1, Deprel: "nsubj", Score: 1}, {Head: -1, Deprel: "root", Score: 1}, {Head: 1, Deprel: "obl", Score: 0.1}}
	doubtful := []Token{{Head: 1, Deprel: "nsubj", Score: 0.6}, {Head: -1, Deprel: "root", Score: 0.9}, {Head: 1, Deprel: "obl", Score: 1}}
	c := Calibration{Sigmoid{1, 0}, Sigmoid{1, 0}}
	if s := c.calibrate(certain); s < 0.99 {
		t.Errorf("score %g although only an adverbial is doubtful", s)
	}
	if s := c.calibrate(doubtful); math.Abs(float64(s)-0.54) > 1e-3 {
		t.Errorf("score %g, want 0.54", s)
	}
}
