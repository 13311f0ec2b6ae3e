package store

// Settle writes what waits and tells whether everything is kept.
func (s Store) Settle() error { return s.room.write() }
