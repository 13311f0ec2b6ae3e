package distract

import (
	"cmp"
	"slices"

	"lectern/questions/clause"
)

// Order puts options that have a natural order into it: numbers and times. Others stay as they are.
func Order(options []Option) {
	var texts []string
	for _, o := range options {
		texts = append(texts, o.Text)
	}
	places, ok := Places(texts)
	if !ok {
		return
	}
	at := make(map[string]float64, len(options))
	for i, text := range texts {
		at[text] = places[i]
	}
	slices.SortStableFunc(options, func(a, b Option) int { return cmp.Compare(at[a.Text], at[b.Text]) })
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
