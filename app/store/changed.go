package store

// Changed is when the progress in a lesson was saved last, in milliseconds since 1970; 0 where there is none.
func (s Store) Changed(id string) int64 {
	name := "progress:" + id
	text, found := s.room.get(name)
	if !found {
		return 0
	}
	r, err := decode(name, text)
	if err != nil {
		return 0
	}
	return r.Changed
}
