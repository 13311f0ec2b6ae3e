//go:build unix

package analysis

import (
	"runtime"
	"syscall"
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

// worked is the time that processors have worked for this program. What else the machine does is not in it.
func worked(t *testing.T) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// TestLinksAreLinear compares the work for a text with that for eight of it.
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
			runtime.GC() // what is left of texts before is no work for this one
			start := worked(t)
			Links(s, nil)
			return worked(t) - start
		}
		ratio := 64.0
		for range 8 {
			ratio = min(ratio, float64(cost(1200))/float64(cost(150)))
		}
		if ratio > 24 {
			t.Errorf("%s: eight times the text takes %.0f times the work", c.name, ratio)
		}
	}
}
