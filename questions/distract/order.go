package distract

import (
	"cmp"
	"slices"

	"lectern/questions/clause"
)

// Ordered puts options that have a natural order into it, and reports whether they have one: numbers, years and days.
func Ordered(kind clause.Type, options []string) bool {
	rank := make(map[string]float64, len(options))
	for _, o := range options {
		r, ok := rankOf(kind, o)
		if !ok {
			return false
		}
		rank[o] = r
	}
	slices.SortStableFunc(options, func(a, b string) int { return cmp.Compare(rank[a], rank[b]) })
	return true
}

// rankOf gives the place of a number or a time among others of its kind.
func rankOf(kind clause.Type, text string) (float64, bool) {
	switch kind {
	case clause.Number:
		return firstNumber(text)
	case clause.Year, clause.Date:
		return readWhen(text).value()
	}
	return 0, false
}
