package analysis

import (
	"testing"
	"time"
)

// repeated joins n copies of sentences, as sentences or as one.
func repeated(of []Sentence, n int, one bool) []Sentence {
	var out []Sentence
	for range n {
		for _, s := range of {
			out = append(out, Sentence{Tokens: append([]Token(nil), s.Tokens...)})
		}
	}
	if !one {
		return out
	}
	var joined []Token
	for _, s := range out {
		base := len(joined)
		for _, t := range s.Tokens {
			if t.Head >= 0 {
				t.Head += base
			} else if base > 0 {
				t.Head, t.Deprel = 0, "conj"
			}
			joined = append(joined, t)
		}
	}
	return []Sentence{{Tokens: joined}}
}

// TestLinksAreLinear compares the time for a text with that for eight of it.
func TestLinksAreLinear(t *testing.T) {
	for _, c := range []struct {
		name, text string
		one        bool
	}{
		{"the same thing again and again", "It/PRP/2/nsubj saw=see/VBD/0/root it/PRP/2/obj ././2/punct", false},
		{"people and things", `Otto/NNP/2/nsubj/person sold=sell/VBD/0/root the/DT/4/det boat/NN/2/obj/object ././2/punct
			He/PRP/2/nsubj missed=miss/VBD/0/root it/PRP/2/obj ././2/punct`, false},
		{"one endless sentence", "The/DT/2/det boat/NN/3/nsubj/object sank=sink/VBD/0/root it/PRP/3/obj ././3/punct", true},
	} {
		parsed := trees(t, joinLines(c.text))
		Links(parsed, nil)
		cost := func(n int) time.Duration {
			s := repeated(parsed, n, c.one)
			start := time.Now()
			Links(s, nil)
			return time.Since(start)
		}
		ratio := 64.0
		for range 8 { // a busy machine must be slow in all of them
			ratio = min(ratio, float64(cost(1200))/float64(cost(150)))
		}
		if ratio > 24 {
			t.Errorf("%s: eight times the text takes %.0f times as long", c.name, ratio)
		}
	}
}
