package analysis

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

// Sigmoid maps the probability p that the network gives to one that holds: its log odds are Slope times those of p plus
// Offset (Platt 1999). Networks are surer than they should be, so that the slope is below 1.
type Sigmoid struct{ Slope, Offset float64 }

// Calibration says how the network's probabilities become ones that hold.
type Calibration struct {
	Arc      Sigmoid // of a token's head and relation
	Sentence Sigmoid // of the product over the core of a tree
}

// The natural logarithm and exponential function by way of those that are computed alike on every processor.
func portableLog(x float64) float64 { return math.Log1p(x - 1) }
func portableExp(x float64) float64 { return math.Expm1(x) + 1 }

// logOdds of probabilities too near to 0 or 1 are those of the nearest that float32 still tells from it.
func logOdds(p float64) float64 {
	const least = 1e-6
	p = min(max(p, least), 1-least)
	return portableLog(p / (1 - p))
}

func (s Sigmoid) of(p float64) float64 {
	return 1 / (1 + portableExp(-(s.Slope*logOdds(p) + s.Offset)))
}

// then is s followed by t.
func (s Sigmoid) then(t Sigmoid) Sigmoid {
	return Sigmoid{t.Slope * s.Slope, t.Slope*s.Offset + t.Offset}
}

// inverse undoes s.
func (s Sigmoid) inverse() Sigmoid { return Sigmoid{1 / s.Slope, -s.Offset / s.Slope} }

// calibration is that of the weights in questions/model; lectern eval parse --calibrate writes it.
var calibration = sync.OnceValue(func() Calibration {
	var c Calibration
	for _, line := range factLines("confidence") {
		name, numbers, _ := strings.Cut(line, ": ")
		slope, offset, _ := strings.Cut(numbers, " ")
		var s Sigmoid
		s.Slope, _ = strconv.ParseFloat(slope, 64)
		s.Offset, _ = strconv.ParseFloat(offset, 64)
		switch name {
		case "arc":
			c.Arc = s
		case "sentence":
			c.Sentence = s
		}
	}
	return c
})

// String is the content of facts/confidence.txt.
func (c Calibration) String() string {
	return fmt.Sprintf("# How the network's probabilities become ones that hold: slope and offset of their log odds.\n"+
		"# Written by lectern eval parse --calibrate; new weights need new numbers.\narc: %.4f %.4f\nsentence: %.4f %.4f\n",
		c.Arc.Slope, c.Arc.Offset, c.Sentence.Slope, c.Sentence.Offset)
}

// calibrate turns the scores of a sentence's tokens into probabilities that hold, and gives that of its core.
func (c Calibration) calibrate(tokens []Token) float32 {
	for i := range tokens {
		tokens[i].Score = float32(c.Arc.of(float64(tokens[i].Score)))
	}
	return float32(c.Sentence.of(coreProduct(tokens)))
}

// coreProduct is the product of the scores of the relations that a sentence's core is made of.
func coreProduct(tokens []Token) float64 {
	p := 1.0
	for _, t := range tokens {
		if core(t.Deprel) {
			p *= float64(t.Score)
		}
	}
	return p
}

// core reports whether a relation tells who does what to whom.
func core(deprel string) bool {
	switch Relation(deprel) {
	case "root", "nsubj", "csubj", "obj", "iobj", "ccomp", "xcomp", "cop", "aux":
		return true
	}
	return false
}
