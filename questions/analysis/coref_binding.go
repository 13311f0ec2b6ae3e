package analysis

func overlap(a, b nounPhrase) bool { return a.Start < b.End && b.Start < a.End }

// bindable applies the binding principles: a reflexive refers to the subject of its clause, another pronoun to
// nothing that its own verb or preposition stands with.
func (r *resolver) bindable(i, j int) bool {
	n, m := r.nouns[i], r.nouns[j]
	t := r.trees[n.Sentence]
	subject := t.subject(n.clause, 0)
	if n.Form != Pronoun {
		return n.clause < 0 || n.clause != m.clause
	}
	isSubject := subject >= 0 && (subject == m.Head || m.role == "subject" && m.clause == n.clause)
	switch {
	case reflexive(n.lemma):
		return isSubject
	case n.role == "possessive":
		return true
	case n.role == "object" || n.role == "subject":
		return !isSubject && (m.clause != n.clause || n.clause < 0 || m.role != "object" && m.role != "subject")
	}
	return true
}

// subject returns the token that is or is understood as the subject of the clause that head heads, or -1.
func (t tree) subject(head, depth int) int {
	if head < 0 || head >= len(t.tokens) || depth > maxClimb {
		return -1
	}
	if s := t.child(head, "nsubj"); s >= 0 {
		return s
	}
	above := t.tokens[head].Head
	if above < 0 {
		return -1
	}
	switch Relation(t.tokens[head].Deprel) {
	case "xcomp":
		if object := t.child(above, "obj"); object >= 0 && object != head {
			return object
		}
		return t.subject(above, depth+1)
	case "conj", "advcl":
		return t.subject(above, depth+1)
	case "acl":
		return above
	}
	return -1
}
