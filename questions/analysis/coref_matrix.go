package analysis

// matrixSubject returns the subject of the clause that an adverbial clause with the subject pronoun i belongs to, as in
// "The club has closed, though it denies owing money", where it is among the rivals.
func (r *resolver) matrixSubject(i int, of []rival) (int, bool) {
	n := r.nouns[i]
	t := r.trees[n.Sentence]
	if n.Form != Pronoun || n.role != "subject" || n.clause < 0 || t.tokens[n.clause].Deprel != "advcl" {
		return 0, false
	}
	matrix := t.head(n.clause)
	for matrix >= 0 && t.tokens[matrix].Deprel == "xcomp" {
		matrix = t.head(matrix)
	}
	for _, c := range of[1:] {
		m := r.nouns[c.noun]
		if m.Sentence == n.Sentence && m.role == "subject" && m.clause == matrix && (m.Form == Proper || m.definite) {
			return c.noun, true
		}
	}
	return 0, false
}
