package grade

// elsewhere tells whether only a sentence beside the evidence has a word.
func (s setting) elsewhere(w word) bool {
	return has(s.around, w) && !has(s.prompt, w) && !has(s.evidence, w)
}
