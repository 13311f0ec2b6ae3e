// Package quantity reads numbers and times as texts write them, puts them in order, and writes others in the same form.
package quantity

// Places gives the places of texts in the natural order of times or numbers, and whether they have one: all of them must
// be written alike.
func Places(texts []string) ([]float64, bool) {
	if places, ok := all(texts, func(text string) (float64, bool) {
		t := ReadTime(text)
		place, ok := t.Value()
		return place, ok && t.Shape() == ReadTime(texts[0]).Shape()
	}); ok {
		return places, true
	}
	return all(texts, FirstNumber)
}

func all(texts []string, place func(string) (float64, bool)) ([]float64, bool) {
	var out []float64
	for _, text := range texts {
		at, ok := place(text)
		if !ok {
			return nil, false
		}
		out = append(out, at)
	}
	return out, true
}
