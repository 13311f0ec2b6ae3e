package analysis

import (
	"slices"
	"strings"
)

// onlyOne returns the nearest name that noun i can mean when it is a class alone, such as "the country", and the names of
// that class before it are all of one entity.
func (r *resolver) onlyOne(i int, of []rival) (int, bool) {
	n := r.nouns[i]
	if n.Form != Noun || n.End-n.Start > 2 {
		return 0, false
	}
	only := -1
	for _, c := range of[1:] {
		if r.calls(n, r.nouns[c.noun]) {
			if only >= 0 {
				return 0, false
			}
			only = c.noun
		}
	}
	return only, only >= 0 && r.nouns[only].Form == Proper
}

// calls tells whether the noun is the class that the name belongs to, as "country" for a country, or its head.
func (r *resolver) calls(n, m nounPhrase) bool {
	switch {
	case m.Form != Proper:
		return n.lemma == m.lemma
	case r.facts.is("state", n.lemma):
		return r.isCountry(m)
	case r.facts.is("firm", n.lemma):
		return m.name == "ORG" && r.facts.HeadKind(m.lemma) == ""
	case r.facts.is("office", n.lemma):
		return m.name == "PER" && r.titled(m, n.lemma)
	}
	return strings.HasSuffix(m.key, " "+n.lemma)
}

// titled tells whether a name has the word among those before it.
func (r *resolver) titled(m nounPhrase, word string) bool {
	for _, t := range r.trees[m.Sentence].tokens[m.Start:m.Head] {
		if strings.EqualFold(t.Lemma, word) {
			return true
		}
	}
	return false
}

// namedInSentence tells whether the entity is named again in the sentence of noun i: "the country" and "Chile" of one
// sentence are two countries.
func (r *resolver) namedInSentence(i, entity int) bool {
	n := r.nouns[i]
	const near = 60 // mentions
	for k := i + 1; k < min(i+near, len(r.nouns)) && r.nouns[k].Sentence == n.Sentence; k++ {
		if m := r.nouns[k]; m.Form == Proper && slices.Contains(r.byName[r.fullKey(m)], entity) {
			return true
		}
	}
	return false
}

// sameSort tells whether a definite noun phrase can call the mention so: with the same head, or a name of its kind.
func (r *resolver) sameSort(n, m nounPhrase) bool {
	if n.number != unknownNumber && m.number != unknownNumber && n.number != m.number || m.group || genderConflict(n.gender, m.gender) {
		return false
	}
	switch {
	case n.kind == "time" || quantified(r.trees[m.Sentence], m):
		return false
	case r.saysMore(n, m):
		return false
	case m.lemma == n.lemma:
		return r.modifiersIn(n, m)
	case m.Form != Proper || m.kind == "time":
		return false
	case strings.HasSuffix(m.key, " "+n.lemma):
		return true
	case r.facts.is("state", n.lemma):
		return r.isCountry(m)
	case r.facts.is("town", n.lemma) && r.isCountry(m):
		return false
	}
	switch n.kind {
	case "person", "organization", "place":
		return n.kind == m.kind
	}
	return false
}

// quantified tells whether a mention is about all or none of a class.
func quantified(t tree, m nounPhrase) bool {
	switch determiner(t, m) {
	case "every", "each", "any", "no":
		return true
	}
	return false
}

// saysMore tells whether n has behind its head what m does not have, as in "the port of Orlow" after "the port".
func (r *resolver) saysMore(n, m nounPhrase) bool {
	t := r.trees[n.Sentence]
	has := " " + m.key + " "
	for _, c := range t.children[n.Head] {
		switch Relation(t.tokens[c].Deprel) {
		case "nmod", "acl":
			if c > n.Head && !strings.Contains(has, " "+strings.ToLower(t.tokens[c].Form)+" ") {
				return true
			}
		}
	}
	return false
}

// modifiersIn tells whether m has all adjectives, nouns and possessors that n has before its head.
func (r *resolver) modifiersIn(n, m nounPhrase) bool {
	has := " " + m.key + " "
	for _, t := range r.trees[n.Sentence].tokens[n.Start:n.Head] {
		switch Relation(t.Deprel) {
		case "amod", "compound", "nummod", "nmod":
			if t.Lemma != "same" && !strings.Contains(has, " "+strings.ToLower(t.Form)+" ") {
				return false
			}
		}
	}
	return true
}

func (r *resolver) isCountry(m nounPhrase) bool {
	_, ok := r.facts.Country(m.key)
	return ok || m.Form == Proper && r.realms[r.trees[m.Sentence].tokens[m.Head].Form]
}

// fit says in which way noun n can call mention m: by the same words or head, by a word of the name, or by the class of
// things that it belongs to, and whether m is known to be of that class.
func (r *resolver) fit(n, m nounPhrase) (way string, sure bool) {
	country := r.isCountry(m)
	switch {
	case n.key == m.key:
		return "same", true
	case n.lemma == m.lemma:
		return "head", true
	case m.Form == Proper && strings.HasSuffix(m.key, " "+n.lemma):
		return "word", true
	case r.facts.is("state", n.lemma):
		return "state", country
	case r.facts.is("town", n.lemma):
		return "town", m.Form == Proper && !country
	case r.facts.is("firm", n.lemma):
		return "firm", m.name == "ORG"
	case r.facts.is("office", n.lemma):
		return "office", m.name == "PER"
	case country:
		return "country", true
	}
	return "kind", m.Form == Proper
}

// determiner gives the article or the like before a noun, "poss" where there is none.
func determiner(t tree, n nounPhrase) string {
	if d := t.child(n.Head, "det"); d >= 0 {
		return strings.ToLower(t.tokens[d].Form)
	}
	return "poss"
}
