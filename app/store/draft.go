package store

// Draft is a text of one's own that no quiz was begun about yet. The zero value is none.
type Draft struct {
	Text  string `json:"text,omitempty"`
	Count int    `json:"count,omitempty"` // of questions wanted
}

// Draft gives the kept draft.
func (s Store) Draft() (Draft, error) {
	var out Draft
	_, err := s.read("draft", &out)
	return out, err
}

// SaveDraft keeps the draft instead of the one before it.
func (s Store) SaveDraft(d Draft) error { return s.write("draft", d) }

// KeepDraft is SaveDraft for a program that is opened next: it blocks until the draft is kept, and fails where it is in
// memory only.
func (s Store) KeepDraft(d Draft) error {
	if err := s.SaveDraft(d); err != nil {
		return err
	}
	return s.Keep()
}
