package analysis

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Confidences of the links that no ranking makes: what is right in ten on the development part of GUM. onlyOfItsClass
// is set by judgement, for GUM has too few of them.
const (
	sameName       = 0.85
	partOfName     = 0.85
	apposition     = 0.8
	description    = 0.75
	onlyOfItsClass = 0.7
	// The subject of an adverbial clause is that of the clause above it.
	ofMatrixSubject = 0.8
)

// byTree links an apposition or a nominal predicate to what it describes.
func (r *resolver) byTree(i int) link {
	n := r.nouns[i]
	t := r.trees[n.Sentence]
	token := t.tokens[n.Head]
	if n.group {
		return noLink
	}
	if token.Deprel == "appos" {
		return r.describes(i, token.Head, apposition)
	}
	subject := t.child(n.Head, "nsubj")
	if subject < 0 || !t.hasChild(n.Head, "cop") || !asserted(t, n.Head) {
		return noLink
	}
	return r.describes(i, subject, description)
}

// asserted tells whether a clause is stated as a fact: not negated, not modal, not asked.
func asserted(t tree, head int) bool {
	for _, c := range t.children[head] {
		child := t.tokens[c]
		if child.XPOS == "MD" || child.Form == "?" || strings.Contains(child.Feats, "Polarity=Neg") || child.Lemma == "not" {
			return false
		}
	}
	return true
}

func (r *resolver) describes(i, head int, confidence float32) link {
	n := r.nouns[i]
	j, ok := r.heads[n.Sentence][head]
	if !ok || j >= i {
		return noLink
	}
	m := r.nouns[j]
	disagree := m.number != unknownNumber && n.number != unknownNumber && m.number != n.number
	if disagree || m.kind != "" && n.kind != "" && m.kind != n.kind {
		return noLink
	}
	return link{j, confidence}
}

// byAlias links a name to an earlier one of the same thing: equal words, a person's surname or given name,
// an acronym, a company without its suffix, or another name of the same country.
func (r *resolver) byAlias(i int) link {
	n := r.nouns[i]
	for _, e := range slices.Backward(r.byName[r.fullKey(n)]) {
		if r.compatible(i, e) {
			return link{r.entities[e].last(), sameName}
		}
	}
	found := -1
	for _, e := range r.byName["part "+n.key] {
		if !r.compatible(i, e) || e == found {
			continue
		}
		if found >= 0 {
			return noLink // two people of this name
		}
		found = e
	}
	if found >= 0 {
		return link{r.entities[found].last(), partOfName}
	}
	return noLink
}

func (r *resolver) compatible(i, e int) bool {
	n, name := r.nouns[i], r.nouns[r.entities[e].name]
	if n.name != "" && name.name != "" && n.name != name.name {
		return false
	}
	return !genderConflict(n.gender, r.entities[e].gender)
}

func genderConflict(a, b string) bool { return a == "m" && b == "f" || a == "f" && b == "m" }

func (r *resolver) fullKey(n nounPhrase) string {
	if country, ok := r.facts.Country(n.key); ok {
		return strings.ToLower(country)
	}
	return n.key
}

// remember files the names under which later mentions may call the entity of noun i.
func (r *resolver) remember(i int) {
	n, e := r.nouns[i], r.entity[i]
	r.file(r.fullKey(n), e)
	parts := strings.Fields(n.key)
	if len(parts) < 2 {
		return
	}
	switch n.name {
	case "PER":
		r.file("part "+parts[len(parts)-1], e)
		r.file("part "+parts[0], e)
		r.file("part "+hyphenedSurname(parts), e)
	case "ORG":
		if r.facts.HeadKind(parts[len(parts)-1]) == "organization" || companySuffix(parts[len(parts)-1]) {
			r.file("part "+strings.Join(parts[:len(parts)-1], " "), e)
		}
	}
	if acronym := r.acronym(n); len(acronym) > 1 {
		r.file("part "+acronym, e)
	}
}

// hyphenedSurname gives the last word of a name with what hyphens join to it.
func hyphenedSurname(parts []string) string {
	from := len(parts) - 1
	for from > 1 && parts[from-1] == "-" {
		from -= 2
	}
	return strings.Join(parts[from:], " ")
}

func (r *resolver) file(key string, e int) {
	if !slices.Contains(r.byName[key], e) {
		r.byName[key] = append(r.byName[key], e)
	}
}

func companySuffix(word string) bool {
	switch word {
	case "inc", "ltd", "corp", "co", "plc", "llc", "gmbh", "ag", "holdings", "industries":
		return true
	}
	return false
}

// acronym returns the initials, in lower case, of the capitalised words of a name.
func (r *resolver) acronym(n nounPhrase) string {
	var b strings.Builder
	for _, t := range r.trees[n.Sentence].tokens[n.Start:n.End] {
		if first, _ := utf8.DecodeRuneInString(t.Form); unicode.IsUpper(first) && t.UPOS != "DET" {
			b.WriteRune(unicode.ToLower(first))
		}
	}
	return b.String()
}
