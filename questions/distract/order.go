package distract

import (
	"cmp"
	"slices"

	"lectern/questions/clause"
)

// Order puts options that have a natural order into it: numbers, years and days. Others stay as they are.
func Order(kind clause.Type, options []Option) {
	rank := make(map[string]float64, len(options))
	for _, o := range options {
		r, ok := rankOf(kind, o.Text)
		if !ok {
			return
		}
		rank[o.Text] = r
	}
	slices.SortStableFunc(options, func(a, b Option) int { return cmp.Compare(rank[a.Text], rank[b.Text]) })
}

// Places gives the places of options in the natural order of times or numbers, and whether they have one: all of them
// must be written alike.
func Places(options []string) ([]float64, bool) {
	var places []float64
	for _, kind := range [...]clause.Type{clause.Date, clause.Number} {
		places = places[:0]
		for _, o := range options {
			if place, ok := rankOf(kind, o); ok && (kind == clause.Number || readWhen(o).shape() == readWhen(options[0]).shape()) {
				places = append(places, place)
			}
		}
		if len(places) == len(options) {
			return places, true
		}
	}
	return nil, false
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
