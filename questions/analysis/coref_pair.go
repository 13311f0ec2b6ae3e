package analysis

import "strings"

// pairFeatures describes noun j as an antecedent of noun i. Every feature is named with the class of the pronoun, or
// "noun", and those that matter for all pronouns once more without it.
func (r *resolver) pairFeatures(class string, i, j int) []string {
	n, m := r.nouns[i], r.nouns[j]
	e := r.entities[r.entity[j]]
	distance := bucket(n.Sentence - m.Sentence)
	general := []string{
		"dist=" + distance,
		"role=" + m.role + ">" + n.role + ":" + yes(m.Sentence == n.Sentence),
		"form=" + m.formName() + ":" + yes(m.Sentence == n.Sentence),
		"kind=" + kindClass(m, e),
		"named=" + yes(e.name >= 0),
		"mentions=" + bucket(e.mentions),
		"quoted=" + yes(n.quoted) + yes(m.quoted),
		"block=" + yes(r.blocks[n.Sentence] == r.blocks[m.Sentence]),
		"group=" + yes(m.group) + ":member=" + yes(Relation(r.headToken(m).Deprel) == "conj"),
	}
	if n.Form == Pronoun {
		general = append(general, r.pronounFeatures(i, j)...)
	} else {
		general = append(general, r.nounFeatures(n, m, e)...)
	}
	out := make([]string, 0, 2*len(general))
	for _, f := range general {
		out = append(out, class+":"+f)
		if class != "noun" {
			out = append(out, "any:"+f)
		}
	}
	return out
}

func (r *resolver) headToken(n nounPhrase) Token { return r.trees[n.Sentence].tokens[n.Head] }

func (n nounPhrase) formName() string {
	switch {
	case n.Form == Pronoun:
		return "pronoun"
	case n.Form == Proper:
		return "name"
	case n.definite:
		return "definite"
	case n.bare:
		return "bare"
	}
	return "indefinite"
}

// kindClass keeps apart the kinds that decide about pronouns.
func kindClass(m nounPhrase, e entity) string {
	kind := m.kind
	if kind == "" {
		kind = e.kind
	}
	switch kind {
	case "person", "organization", "place", "", "abstract", "event", "object", "animal":
		return kind
	}
	return "other"
}

func (r *resolver) pronounFeatures(i, j int) []string {
	n, m := r.nouns[i], r.nouns[j]
	t := r.trees[m.Sentence]
	e := r.entities[r.entity[j]]
	f := []string{
		"gender=" + yes(e.gender != "" && n.gender != "" && e.gender == n.gender),
		"number=" + yes(m.number == n.number) + ":" + yes(m.number == unknownNumber),
		"latest=" + yes(e.last == j),
	}
	if n.role == "subject" && n.clause >= 0 {
		f = append(f, "agent="+yes(r.acts(n))+":"+kindClass(m, e))
	}
	if m.Form == Pronoun {
		f = append(f, "pronoun="+m.role+">"+n.role)
	}
	if m.role == "subject" && m.clause >= 0 {
		verb := t.tokens[m.clause]
		f = append(f, "subject:root="+yes(verb.Head < 0), "subject:says="+yes(r.facts.Reporting(verb.Lemma))+":"+bucket(n.Sentence-m.Sentence)+":"+n.role)
	}
	if n.Sentence > m.Sentence {
		central := n.Sentence == m.Sentence+1 && r.mainSubject(i) && r.mainSubject(j)
		return append(f, "first="+yes(r.firstOfSentence(j)), "central="+yes(central)+":"+m.formName())
	}
	return append(f, r.clauseFeatures(n, m)...)
}

// mainSubject tells whether a mention is the subject of its sentence's main clause.
func (r *resolver) mainSubject(i int) bool {
	n := r.nouns[i]
	return n.role == "subject" && n.clause >= 0 && r.trees[n.Sentence].tokens[n.clause].Head < 0
}

func (r *resolver) firstOfSentence(j int) bool {
	return j == 0 || r.nouns[j-1].Sentence != r.nouns[j].Sentence
}

// clauseFeatures says how the clauses of two mentions of one sentence stand to each other.
func (r *resolver) clauseFeatures(n, m nounPhrase) []string {
	t := r.trees[n.Sentence]
	if n.clause == m.clause {
		return []string{"clause=same:" + m.role + ">" + n.role}
	}
	for steps, at := 0, n.clause; steps < 6 && at >= 0; steps++ {
		via := Relation(t.tokens[at].Deprel)
		above := t.tokens[at].Head
		role := m.role
		if above >= 0 && t.subject(above, 0) == m.Head {
			role = "subject" // perhaps an understood one
		} else if above != m.clause || above < 0 {
			at = above
			continue
		}
		return []string{"clause=" + via + ":" + role + ">" + n.role, "above=" + bucket(steps) + ":" + role}
	}
	return []string{"clause=other:" + m.role + ">" + n.role}
}

func (r *resolver) nounFeatures(n, m nounPhrase, e entity) []string {
	t := r.trees[n.Sentence]
	bare := "bare=" + yes(n.End-n.Start <= 2)
	fit := r.fit(n, m)
	return []string{
		bare + ":" + fit, "fit=" + fit + ":" + determiner(t, n), "fit=" + fit + ":" + bucket(n.Sentence-m.Sentence),
		"same=" + yes(n.key == m.key) + ":" + bare, "latest=" + yes(e.last >= 0 && r.nouns[e.last].Sentence == m.Sentence),
		"lemma=" + yes(n.lemma == m.lemma) + ":modified=" + yes(n.End-n.Start > 2) + yes(m.End-m.Start > 2),
	}
}

// fit says in which way the noun can call the mention.
func (r *resolver) fit(n, m nounPhrase) string {
	country := r.isCountry(m)
	switch {
	case n.key == m.key:
		return "same"
	case n.lemma == m.lemma:
		return "head"
	case m.Form == Proper && strings.HasSuffix(m.key, " "+n.lemma):
		return "word"
	case r.facts.is("state", n.lemma):
		return "state:" + yes(country)
	case r.facts.is("town", n.lemma):
		return "town:" + yes(m.Form == Proper && !country)
	case r.facts.is("firm", n.lemma):
		return "firm:" + yes(m.name == "ORG")
	case r.facts.is("office", n.lemma):
		return "office:" + yes(m.name == "PER")
	case country:
		return "country"
	}
	return n.kind + ":" + m.formName()
}
