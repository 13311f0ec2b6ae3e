package grade

// known tells whether the question, its evidence or the sentences near that have a word.
func (s setting) known(w word) bool {
	return has(s.prompt, w) || has(s.evidence, w) || has(s.around, w)
}

// elsewhere tells whether only a sentence beside the evidence has a word.
func (s setting) elsewhere(w word) bool {
	return has(s.around, w) && !has(s.prompt, w) && !has(s.evidence, w)
}
