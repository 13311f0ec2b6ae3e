package main

import (
	"math"
	"slices"
)

// slowdown gives the factor by which a machine of that benchmark index is slowed down to be like a phone of the middle
// of the market. Lighthouse prescribes no other factor than 4, and asks for a calibrated one where the index is not that
// of a fast desktop: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md. The points between which
// the factor runs straight are those of the calculator that the page names,
// https://lighthouse-cpu-throttling-calculator.vercel.app/.
func slowdown(index float64) float64 {
	points := [...]struct{ index, factor float64 }{{150, 1}, {800, 2}, {1300, 3}, {2000, 6}}
	if index <= points[0].index {
		return points[0].factor
	}
	at := 1
	for at < len(points)-1 && index > points[at].index {
		at++
	}
	from, to := points[at-1], points[at]
	factor := from.factor + (index-from.index)/(to.index-from.index)*(to.factor-from.factor)
	return math.Round(factor*10) / 10
}

// median gives the middle of the values; of an even number the greater of the two.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
