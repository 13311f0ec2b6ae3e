package analysis

// describeRival says how well noun j and its entity suit as what noun i stands for.
func (r *resolver) describeRival(w *row, i, j int) {
	r.describePlace(w, i, j)
	r.describeClauses(w, i, j)
	r.describeMention(w, i, j)
	r.describeEntity(w, i, j)
	r.describeFit(w, i, j)
}

// describePlace says where the mention stands, seen from noun i.
func (r *resolver) describePlace(w *row, i, j int) {
	n, m := r.nouns[i], r.nouns[j]
	same := n.Sentence == m.Sentence
	w.add("distance", float64(n.Sentence-m.Sentence))
	w.flag("same-block", r.blocks[n.Sentence] == r.blocks[m.Sentence])
	w.count("between", i-j, 40)
	tokens := 60
	if same {
		tokens = min(tokens, n.Head-m.Head)
	}
	w.add("tokens", float64(tokens))
	w.flag("first", j == 0 || r.nouns[j-1].Sentence != m.Sentence)
	w.count("depth", r.trees[m.Sentence].depth(m.Head), 12)
	w.flag("both-quoted", n.quoted && m.quoted)
	w.flag("one-quoted", n.quoted != m.quoted)
}

// describeClauses says how the clauses of the two stand to each other.
func (r *resolver) describeClauses(w *row, i, j int) {
	n, m := r.nouns[i], r.nouns[j]
	t := r.trees[m.Sentence]
	next := n.Sentence == m.Sentence+1
	var verb, own Token
	if m.clause >= 0 {
		verb = t.tokens[m.clause]
	}
	if n.clause >= 0 {
		own = r.trees[n.Sentence].tokens[n.clause]
	}
	w.flag("main-subject", r.mainSubject(m))
	w.flag("central", next && r.mainSubject(n) && r.mainSubject(m))
	w.flag("parallel", next && m.role == n.role && n.clause >= 0 && m.clause >= 0)
	w.flag("same-verb", own.Lemma != "" && verb.Lemma == own.Lemma)
	says := m.role == "subject" && r.facts.Reporting(verb.Lemma)
	w.flag("says", says)
	w.flag("speaker", says && n.quoted && !m.quoted)
	w.flag("acts", r.acts(n) && agent(m, r.entities[r.entity[j]]))
	under, steps := r.under(n, m)
	w.oneOf("under", under, underNames)
	w.add("steps", float64(steps))
	w.flag("commands", n.Sentence == m.Sentence && t.commands(n.clause, m.Head))
	w.flag("owner", n.Sentence == m.Sentence && m.role == "subject" && m.clause == n.clause && n.role == "possessive")
}

// mainSubject tells whether a mention is the subject of its sentence's main clause.
func (r *resolver) mainSubject(n nounPhrase) bool {
	return n.role == "subject" && n.clause >= 0 && r.trees[n.Sentence].tokens[n.clause].Head < 0
}

// depth counts the heads above token i, up to twelve.
func (t tree) depth(i int) int {
	steps := 0
	for ; i >= 0 && steps < 12; steps++ {
		i = t.head(i)
	}
	return steps
}

// under tells by what relation the clause of n hangs, at some distance, in the clause of m.
func (r *resolver) under(n, m nounPhrase) (relation string, steps int) {
	const far = 8
	switch {
	case n.Sentence != m.Sentence:
		return "", far + 1
	case n.clause == m.clause:
		return "same", 0
	}
	t := r.trees[n.Sentence]
	for at := n.clause; at >= 0 && steps < far-2; at = t.head(at) {
		steps++
		if above := t.head(at); above >= 0 && (above == m.clause || t.subject(above, 0) == m.Head) {
			return Relation(t.tokens[at].Deprel), steps
		}
	}
	return "apart", far
}

// commands tells whether token i is the subject, perhaps an understood one, of a clause or of one that it hangs in.
func (t tree) commands(clause, i int) bool {
	for steps := 0; clause >= 0 && steps < 7; steps++ {
		if t.subject(clause, 0) == i {
			return true
		}
		clause = t.head(clause)
	}
	return false
}

func (r *resolver) headToken(n nounPhrase) Token { return r.trees[n.Sentence].tokens[n.Head] }
