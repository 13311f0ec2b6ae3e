package analysis

// describeAnaphor says what noun i itself tells of how likely it stands for anything.
func (r *resolver) describeAnaphor(w *row, i int) {
	n := r.nouns[i]
	t := r.trees[n.Sentence]
	w.oneOf("class", pronounClass(n.lemma), classNames)
	w.oneOf("role", n.role, roleNames)
	w.flag("reflexive", reflexive(n.lemma))
	w.flag("quoted", n.quoted)
	w.count("at", n.Head, 30)
	w.count("sentence", n.Sentence, 20)
	w.flag("opens-block", n.Sentence == 0 || r.blocks[n.Sentence-1] != r.blocks[n.Sentence])
	r.describeClause(w, n)
	owned := ""
	if above := r.headToken(n).Head; n.role == "possessive" && above >= 0 && above < len(t.tokens) {
		owned = r.facts.sense(t.tokens[above].Lemma)
	}
	w.oneOf("owned", owned, senseNames)
	w.count("words", n.End-n.Start, 8)
	w.flag("this", demonstrative(t, n))
	w.flag("its", n.Form != Pronoun && determiner(t, n) == "poss")
	w.oneOf("kind", n.kind, kindNames)
	w.oneOf("sense", r.facts.sense(n.lemma), senseNames)
}

// describeClause describes the clause that a noun is an argument in.
func (r *resolver) describeClause(w *row, n nounPhrase) {
	t := r.trees[n.Sentence]
	var head Token
	if n.clause >= 0 {
		head = t.tokens[n.clause]
	}
	w.oneOf("clause", Relation(head.Deprel), clauseNames)
	w.oneOf("verb", r.facts.VerbClass(head.Lemma), verbNames)
	w.flag("adjective", head.UPOS == "ADJ")
	w.flag("nominal", nominal(head))
	w.flag("verbal", head.UPOS == "VERB")
	for _, deprel := range []string{"cop", "csubj", "ccomp", "xcomp", "advcl", "acl", "aux:pass", "obj"} {
		w.flag("has-"+deprel, n.clause >= 0 && t.hasChild(n.clause, deprel))
	}
	w.flag("empty", emptySubject(r.facts, head.Lemma))
	w.flag("do", head.Lemma == "do")
	w.flag("make", head.Lemma == "make" || head.Lemma == "find")
	w.flag("agentive", r.facts.is("agentive", head.Lemma))
	w.flag("reporting", r.facts.Reporting(head.Lemma))
}

func demonstrative(t tree, n nounPhrase) bool {
	switch determiner(t, n) {
	case "this", "these", "that", "those":
		return true
	}
	return false
}
