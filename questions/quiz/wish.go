package quiz

import "slices"

// Wish narrows what may be asked. The zero value wants everything.
type Wish struct {
	Kinds  []Kind `json:"kinds,omitempty"`  // none for all
	Levels []int  `json:"levels,omitempty"` // of difficulty, 1 to 3; none for all
}

// Grants reports whether a question of a kind and a difficulty is wanted.
func (w Wish) Grants(kind Kind, difficulty int) bool {
	return (len(w.Kinds) == 0 || slices.Contains(w.Kinds, kind)) && (len(w.Levels) == 0 || slices.Contains(w.Levels, difficulty))
}
