package analysis

import (
	"math"
	"slices"
)

// Curve compares probabilities with what came true, in bins of equal width.
type Curve [10]struct {
	Count               int
	Predicted, Observed float64 // sums over the bin; their means should be equal
}

func (c *Curve) add(p float64, right bool) {
	bin := &c[min(int(p*10), 9)]
	bin.Count++
	bin.Predicted += p
	bin.Observed += one(right)
}

// Error is the expected calibration error in percent: how far prediction and observation lie apart, on average over
// what was predicted.
func (c Curve) Error() float64 {
	total, apart := 0, 0.0
	for _, bin := range c {
		total += bin.Count
		apart += math.Abs(bin.Predicted - bin.Observed)
	}
	return 100 * apart / float64(max(1, total))
}

// Reliability gives the curves of Token.Score and Sentence.Score.
func Reliability(gold, got []Sentence) (arcs, sentences Curve) {
	for i, s := range got {
		for k, t := range s.Tokens {
			arcs.add(float64(t.Score), sameArc(t, gold[i].Tokens[k]))
		}
		sentences.add(float64(s.Score), sameCore(s.Tokens, gold[i].Tokens))
	}
	return arcs, sentences
}

func sameArc(a, b Token) bool {
	return a.Head == b.Head && Relation(a.Deprel) == Relation(b.Deprel)
}

// sameCore reports whether two trees over the same tokens have the same core.
func sameCore(a, b []Token) bool {
	for i := range a {
		if (core(a[i].Deprel) || core(b[i].Deprel)) && !sameArc(a[i], b[i]) {
			return false
		}
	}
	return true
}

// Calibrate fits the calibration with which the scores of got, which were made with the present one, hold best.
func Calibrate(gold, got []Sentence) Calibration {
	c := refine(gold, got)
	c.Arc = calibration().Arc.then(c.Arc)
	return c
}

// Uncalibrated gives sentences with the probabilities that the network itself gave, freed of the present calibration.
func Uncalibrated(got []Sentence) []Sentence {
	return Calibration{calibration().Arc.inverse(), Sigmoid{Slope: 1}}.rescore(got)
}

// CrossCalibrated gives sentences with the probabilities that a calibration fitted on the others of every second one
// gives them, so that none was fitted to itself. Gold is cut and ordered alike.
func CrossCalibrated(gold, got []Sentence) []Sentence {
	var golds, gots [2][]Sentence
	for i := range got {
		golds[i%2], gots[i%2] = append(golds[i%2], gold[i]), append(gots[i%2], got[i])
	}
	var halves [2][]Sentence
	for i := range halves {
		halves[i] = refine(golds[1-i], gots[1-i]).rescore(gots[i])
	}
	out := make([]Sentence, len(got))
	for i := range out {
		out[i] = halves[i%2][i/2]
	}
	return out
}

// refine fits what is to follow the present calibration of arcs, and the calibration of sentences behind that.
func refine(gold, got []Sentence) Calibration {
	var arcs, sentences []outcome
	for i, s := range got {
		for k, t := range s.Tokens {
			arcs = append(arcs, outcome{logOdds(float64(t.Score)), sameArc(t, gold[i].Tokens[k])})
		}
	}
	c := Calibration{fitSigmoid(arcs), Sigmoid{Slope: 1}}
	for i, s := range c.rescore(got) {
		sentences = append(sentences, outcome{logOdds(coreProduct(s.Tokens)), sameCore(s.Tokens, gold[i].Tokens)})
	}
	c.Sentence = fitSigmoid(sentences)
	return c
}

// rescore gives copies of sentences whose probabilities are calibrated by c.
func (c Calibration) rescore(sentences []Sentence) []Sentence {
	out := slices.Clone(sentences)
	for i := range out {
		out[i].Tokens = slices.Clone(out[i].Tokens)
		out[i].Score = c.calibrate(out[i].Tokens)
	}
	return out
}

// outcome is what was predicted and whether it was right.
type outcome struct {
	odds  float64 // log odds
	right bool
}

// fitSigmoid finds the most likely sigmoid by Newton's method, with steps halved while they lead uphill.
func fitSigmoid(outcomes []outcome) Sigmoid {
	var s Sigmoid
	for range 50 {
		step := newtonStep(outcomes, s)
		loss := logLoss(outcomes, s)
		for part := 1.0; ; part /= 2 {
			next := Sigmoid{s.Slope - part*step.Slope, s.Offset - part*step.Offset}
			if logLoss(outcomes, next) < loss {
				s = next
				break
			}
			if part < 1e-6 {
				return s
			}
		}
	}
	return s
}

func newtonStep(outcomes []outcome, s Sigmoid) Sigmoid {
	var g, h Sigmoid // gradient, and diagonal of its derivative
	cross := 0.0
	for _, o := range outcomes {
		p := 1 / (1 + math.Exp(-(s.Slope*o.odds + s.Offset)))
		d, w := p-one(o.right), p*(1-p)
		g.Slope, g.Offset = g.Slope+d*o.odds, g.Offset+d
		h.Slope, h.Offset, cross = h.Slope+w*o.odds*o.odds, h.Offset+w, cross+w*o.odds
	}
	det := h.Slope*h.Offset - cross*cross + 1e-9
	return Sigmoid{(h.Offset*g.Slope - cross*g.Offset) / det, (h.Slope*g.Offset - cross*g.Slope) / det}
}

func logLoss(outcomes []outcome, s Sigmoid) float64 {
	sum := 0.0
	for _, o := range outcomes {
		z := s.Slope*o.odds + s.Offset
		if o.right {
			z = -z
		}
		sum += max(z, 0) + math.Log1p(math.Exp(-math.Abs(z)))
	}
	return sum
}
