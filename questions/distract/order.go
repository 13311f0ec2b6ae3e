package distract

import (
	"cmp"
	"slices"

	"lectern/questions/quantity"
)

// Order puts options that have a natural order into it: numbers and times. Others stay as they are.
func Order(options []Option) {
	var texts []string
	for _, o := range options {
		texts = append(texts, o.Text)
	}
	places, ok := quantity.Places(texts)
	if !ok {
		return
	}
	at := make(map[string]float64, len(options))
	for i, text := range texts {
		at[text] = places[i]
	}
	slices.SortStableFunc(options, func(a, b Option) int { return cmp.Compare(at[a.Text], at[b.Text]) })
}
