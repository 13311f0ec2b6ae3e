package measure

import (
	"hash/fnv"
	"slices"
	"strings"
)

// Confusion counts decisions between two classes.
type Confusion struct{ n [2][2]int }

// Add counts a decision about something whose class is known.
func (c *Confusion) Add(is, said bool) { c.n[index(is)][index(said)]++ }

// N is the number of decisions.
func (c *Confusion) N() int { return c.n[0][0] + c.n[0][1] + c.n[1][0] + c.n[1][1] }

// MacroF1 is the mean of the F1 scores of the two classes, in percent.
func (c *Confusion) MacroF1() float64 { return (c.f1(0) + c.f1(1)) / 2 }

func (c *Confusion) f1(class int) float64 {
	hits := 2 * c.n[class][class]
	all := hits + c.n[class][1-class] + c.n[1-class][class]
	return 100 * float64(hits) / float64(max(all, 1))
}

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TokenF1 is the greatest F1 score of the words of an answer and of a right wording, without case, articles and
// punctuation, between 0 and 1: the measure of SQuAD (Rajpurkar et al., EMNLP 2016).
func TokenF1(answer string, references []string) float64 {
	best := 0.0
	given := strings.Fields(bare(answer))
	for _, r := range references {
		wanted := strings.Fields(bare(r))
		left := slices.Clone(wanted)
		hits := 0
		for _, w := range given {
			if i := slices.Index(left, w); i >= 0 {
				left = slices.Delete(left, i, i+1)
				hits++
			}
		}
		if n := len(given) + len(wanted); n > 0 {
			best = max(best, 2*float64(hits)/float64(n))
		}
	}
	return best
}

// Quantiles gives up to n values that part a list evenly, ascending and each once.
func Quantiles(values []float64, n int) []float64 {
	sorted := slices.Sorted(slices.Values(values))
	var out []float64
	for k := range n {
		out = append(out, sorted[len(sorted)*k/n])
	}
	return slices.Compact(out)
}

// Fold assigns a group to one of n parts for cross-validation, always the same.
func Fold(group string, n int) int {
	h := fnv.New64a()
	h.Write([]byte(group))
	sum := h.Sum64()
	return int((sum ^ sum>>32) % uint64(n))
}
