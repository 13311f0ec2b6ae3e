package readings

import (
	"math/rand/v2"
	"slices"
)

const (
	resamples = 10_000
	seed      = 1
)

// Share is a part of a whole in percent with the interval that holds it in 95 of 100 draws of articles.
type Share struct{ Percent, Low, High float64 }

// Estimate gives the share of all articles together. Part and whole count in one article. The interval is the
// percentile bootstrap over articles (Efron & Tibshirani 1993, chapter 13), with a fixed seed. False where the whole is
// nothing.
func Estimate(articles []Group, part, whole func(Sums) int) (Share, bool) {
	percent := func(draw func(i int) int) (float64, bool) {
		a, b := 0, 0
		for i := range articles {
			s := articles[draw(i)].Sums
			a, b = a+part(s), b+whole(s)
		}
		return 100 * float64(a) / float64(max(b, 1)), b > 0
	}
	all, ok := percent(func(i int) int { return i })
	if !ok {
		return Share{}, false
	}
	rng := rand.New(rand.NewPCG(seed, seed))
	var drawn []float64
	for range resamples {
		if p, ok := percent(func(int) int { return rng.IntN(len(articles)) }); ok {
			drawn = append(drawn, p)
		}
	}
	slices.Sort(drawn)
	return Share{all, drawn[len(drawn)*25/1000], drawn[(len(drawn)-1)*975/1000]}, true
}
