package analysis

// possible applies what the grammar and the meaning of the words rule out for mention j as antecedent of i.
func (r *resolver) possible(i, j int) bool {
	n, m := r.nouns[i], r.nouns[j]
	if m.Sentence == n.Sentence && (overlap(n, m) || !r.bindable(i, j)) {
		return false
	}
	if n.Form != Pronoun {
		return m.Form != Pronoun && r.sameSort(n, m) && (m.Form != Proper || !r.namedInSentence(i, r.entity[j]))
	}
	class := pronounClass(n.lemma)
	e := r.entities[r.entity[j]]
	return r.agrees(class, m, e) && (class != "it" || !r.acts(n) || agent(m, e))
}

// acts tells whether the mention is the subject of a verb whose subject must be able to decide.
func (r *resolver) acts(n nounPhrase) bool {
	return r.headToken(n).Deprel == "nsubj" && n.clause >= 0 && r.facts.is("agentive", r.trees[n.Sentence].tokens[n.clause].Lemma)
}

// agent tells whether a mention can decide anything.
func agent(m nounPhrase, e entity) bool {
	switch kindClass(m, e) {
	case "organization", "place", "person", "":
		return true
	}
	return m.Form == Proper
}

// agrees tells whether a pronoun of the class can stand for the mention.
func (r *resolver) agrees(class string, m nounPhrase, e entity) bool {
	kind := m.kind
	if kind == "" {
		kind = e.kind
	}
	if m.person != 3 || kind == "time" {
		return false
	}
	if m.Form == Pronoun && pronounClass(m.lemma) != "" {
		return pronounClass(m.lemma) == class
	}
	switch class {
	case "it":
		return m.number != plural && kind != "person"
	case "they":
		return m.number == plural || m.group || m.Form == Pronoun || kind == "organization" || kind == "" && m.number == unknownNumber ||
			kind == "person" && !m.definite && m.Form == Noun
	}
	gender := map[string]string{"he": "m", "she": "f"}[class]
	if m.number == plural || m.group || genderConflict(gender, m.gender) || genderConflict(gender, e.gender) {
		return false
	}
	return kind == "person" || kind == "animal" || m.Form == Proper && (kind == "" || r.headToken(m).Entity == "person")
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

// emptySubject tells whether the "it" before a verb often stands for nothing or for a clause, as with the weather.
func emptySubject(facts *Gazetteer, lemma string) bool {
	switch lemma {
	case "seem", "appear", "turn", "happen", "matter", "take", "follow", "mean":
		return true
	}
	return facts.is("weather", lemma)
}
