package class

import "math"

func mean(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(len(x))
}

// spread is the standard deviation with n - 1.
func spread(x []float64) float64 {
	if len(x) < 2 {
		return 0
	}
	return math.Sqrt(deviations(x, x) / float64(len(x)-1))
}

// deviations is the sum of the products of the deviations from the means.
func deviations(x, y []float64) float64 {
	mx, my, sum := mean(x), mean(y), 0.0
	for i := range x {
		sum += (x[i] - mx) * (y[i] - my)
	}
	return sum
}

// correlation is Pearson's. Of the points of one question and those of all others it is the corrected item-total
// correlation, for points of 0 and 1 the point-biserial one (S. Henrysson, "Correction of item-total correlations in item
// analysis", Psychometrika 28, 1963). It is not known where all values of a list are equal.
func correlation(x, y []float64) (r float64, known bool) {
	const noise = 1e-12
	xx, yy := deviations(x, x), deviations(y, y)
	if xx < noise || yy < noise {
		return 0, false
	}
	return max(-1, min(1, deviations(x, y)/math.Sqrt(xx*yy))), true
}
