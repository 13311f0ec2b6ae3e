package analysis

import (
	"slices"
	"strings"
)

// describeMention describes mention j as something that noun i can stand for.
func (r *resolver) describeMention(w *row, i, j int) {
	n, m := r.nouns[i], r.nouns[j]
	t := r.trees[m.Sentence]
	e := r.entities[r.entity[j]]
	w.oneOf("of", m.role, roleNames)
	w.flag("same-role", m.role == n.role)
	w.oneOf("form", m.formName(), formNames)
	w.flag("same-word", m.Form == Pronoun && m.lemma == n.lemma)
	w.flag("other-pronoun", m.Form == Pronoun && pronounClass(m.lemma) == "")
	w.flag("pointing", m.lemma == "this" || m.lemma == "that" || m.lemma == "these" || m.lemma == "those")
	w.count("length", m.End-m.Start, 12)
	w.flag("group", m.group)
	relation := Relation(r.headToken(m).Deprel)
	w.flag("member", relation == "conj")
	w.flag("appos", relation == "appos")
	w.flag("predicate", t.hasChild(m.Head, "cop"))
	w.flag("clausal", t.hasChild(m.Head, "acl"))
	w.flag("each", quantified(t, m))
	w.flag("of-this", demonstrative(t, m))
	w.oneOf("of-kind", kindClass(m, e), kindNames)
	w.oneOf("of-sense", r.facts.sense(m.lemma), senseNames)
	number := 0.0
	if m.number != unknownNumber {
		number = 2*one(m.number == n.number) - 1
	}
	w.add("number", number)
}

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

// describeEntity says what all mentions of j's entity so far tell.
func (r *resolver) describeEntity(w *row, i, j int) {
	n := r.nouns[i]
	id := r.entity[j]
	e := r.entities[id]
	class := pronounClass(n.lemma)
	spelled, lemmas, opening, since := 0, 0, false, 30
	if e.name >= 0 {
		spelled = r.spelled[r.fullKey(r.nouns[e.name])]
	}
	if e.anchor >= 0 {
		anchor := r.nouns[e.anchor]
		lemmas, since = r.lemmas[anchor.lemma], n.Sentence-r.lastNoun(e).Sentence
		opening = r.nouns[e.members[0]].Sentence < 2
	}
	others := 0
	for c, k := range e.pronouns {
		if c != class {
			others += k
		}
	}
	w.flag("named", e.name >= 0)
	w.flag("anchored", e.anchor >= 0)
	w.add("gender", genderFit(n.gender, e.gender))
	w.add("ending", r.ending(e))
	w.count("mentions", len(e.members), 20)
	w.count("spelled", spelled, 20)
	w.count("lemmas", lemmas, 20)
	w.flag("opening", opening)
	w.count("recent", r.recent(i, id), 20)
	w.count("since", since, 30)
	w.count("subjects", r.subjects(e), 5)
	w.count("pronouns", e.pronouns[class], 10)
	w.count("others", others, 5)
	w.flag("latest", e.last() == j)
	trust := float32(1)
	if m := r.nouns[j]; m.Form == Pronoun {
		trust = m.Confidence
	}
	w.add("trust", float64(trust))
	w.add("doubt", float64(e.doubt))
}

// lastNoun gives the latest of the last mentions that is not a pronoun, the anchor where they all are.
func (r *resolver) lastNoun(e entity) nounPhrase {
	const near = 30
	for _, k := range slices.Backward(e.members[max(0, len(e.members)-near):]) {
		if r.nouns[k].Form != Pronoun {
			return r.nouns[k]
		}
	}
	return r.nouns[e.anchor]
}

// subjects counts how often the entity was the subject lately.
func (r *resolver) subjects(e entity) int {
	count := 0
	for _, k := range e.members[max(0, len(e.members)-5):] {
		count += int(one(r.nouns[k].role == "subject"))
	}
	return count
}

// genderFit compares a pronoun's gender with what is known of an entity's: 2 for the same, 1 where both are possible, -1
// for the other, 0 where nothing is known.
func genderFit(pronoun, entity string) float64 {
	switch {
	case pronoun == "" || entity == "":
		return 0
	case entity == pronoun:
		return 2
	case entity == "mf":
		return 1
	}
	return -1
}

// ending tells what the last letter of a given name says of its bearer: 2 for the one of most women's names, 1 for those
// of many, -1 for others, 0 where there is no name.
func (r *resolver) ending(e entity) float64 {
	if e.name < 0 {
		return 0
	}
	first, _, _ := strings.Cut(r.nouns[e.name].key, " ")
	switch {
	case strings.HasSuffix(first, "a"):
		return 2
	case strings.HasSuffix(first, "e"), strings.HasSuffix(first, "y"), strings.HasSuffix(first, "i"), strings.HasSuffix(first, "h"):
		return 1
	}
	return -1
}

// describeFit says in which way the words of noun i, which is no pronoun, can call mention j.
func (r *resolver) describeFit(w *row, i, j int) {
	n, m := r.nouns[i], r.nouns[j]
	fit, sure := "", false
	if n.Form != Pronoun {
		fit, sure = r.fit(n, m)
	}
	w.oneOf("fit", fit, fitNames)
	w.flag("fits", sure)
	w.flag("calls", n.Form != Pronoun && r.calls(n, m))
}
