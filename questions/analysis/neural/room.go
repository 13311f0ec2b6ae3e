package neural

// room is memory that the sentences of a text are computed in, one after the other.
type room struct {
	floats slab[float32]
	whole  slab[int16]
}

// matrix is valid until the room is used for the next sentence, or emptied.
func (r *room) matrix(rows, cols int) matrix { return matrix{rows, cols, r.floats.take(rows * cols)} }

func (r *room) vectors(rows, cols int) vectors {
	return vectors{rows, cols, r.whole.take(rows * cols), r.floats.take(rows)}
}

func (r *room) empty() { r.floats.used, r.whole.used = 0, 0 }

// slab hands out pieces of a slice.
type slab[T any] struct {
	all  []T
	used int
}

// take gives n zeros. Where too little is left a larger slice begins; what was taken before keeps the old one.
func (s *slab[T]) take(n int) []T {
	if s.used+n > len(s.all) {
		s.all, s.used = make([]T, max(n, 2*len(s.all))), 0
	}
	out := s.all[s.used : s.used+n : s.used+n]
	s.used += n
	clear(out)
	return out
}
