package analysis

// ofMatrixSubject is the confidence that the subject pronoun of an adverbial clause means the subject of the clause
// above it, as measured on the development part of GUM where the two agree.
const ofMatrixSubject = 0.8

// matrixSubject returns the subject of the clause that an adverbial clause with the subject pronoun i belongs to, as in
// "The club has closed, though it denies owing money", where it is among the candidates.
func (r *resolver) matrixSubject(i int, cs []candidate) (int, bool) {
	n := r.nouns[i]
	tokens := r.trees[n.Sentence].tokens
	if n.Form != Pronoun || n.role != "subject" || n.clause < 0 || tokens[n.clause].Deprel != "advcl" {
		return 0, false
	}
	matrix := tokens[n.clause].Head
	for matrix >= 0 && tokens[matrix].Deprel == "xcomp" {
		matrix = tokens[matrix].Head
	}
	for _, c := range cs[1:] {
		m := r.nouns[c.noun]
		if m.Sentence == n.Sentence && m.role == "subject" && m.clause == matrix && (m.Form == Proper || m.definite) {
			return c.noun, true
		}
	}
	return 0, false
}
