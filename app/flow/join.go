package flow

// Join takes in what was answered to the same quiz elsewhere, for example in another tab. The reader stays where she is;
// what she has begun to answer is dropped where the question is answered now.
func (s State) Join(p Progress) (State, error) {
	other, err := Resume(s.Quiz, p)
	if err != nil {
		return s, err
	}
	s.Given, s.verdicts = other.Given, other.verdicts
	if s.Checked() {
		s.Draft = nil
	}
	return s, nil
}
