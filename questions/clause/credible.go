package clause

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// credible reports whether nothing in the words of a clause shows that it was read wrongly or is no claim.
func (t Tree) credible(c Clause) bool {
	return !t.absolute(c) && !t.abbreviated(c) && !t.indirect(c) && !t.habitual(c) && !t.objectless(c) && !t.gapped(c) && !t.wrongTense(c) &&
		!t.halfDenied(c) && !t.headline(c) && !t.emptySubject(c) &&
		!t.elliptic(c) && !t.unsureSharer(c) && !t.garbled(c)
}

// elliptic reports whether the verb is "do so", or has an adjective for an object.
func (t Tree) elliptic(c Clause) bool {
	for _, s := range c.Slots {
		token := t.Tokens[s.Head]
		if s.Role == Object && token.UPOS == "ADJ" && t.Child(s.Head, "det") < 0 {
			return true
		}
	}
	for _, k := range t.Children[c.Head] {
		if t.lemma(c.Head) == "do" && t.lemma(k) == "so" {
			return true
		}
	}
	return false
}

// unsureSharer reports whether the subject of a coordinated verb may be that of what is reported between the two verbs.
func (t Tree) unsureSharer(c Clause) bool {
	first := t.Tokens[c.Head].Head
	if !c.Inherited || first < 0 {
		return false
	}
	content := t.Child(first, "ccomp")
	return content > first && content < c.Head
}

// absolute reports whether the subject stands behind "with", so that the verb is a participle: "with two of them left".
func (t Tree) absolute(c Clause) bool {
	if c.Inherited || c.Relative {
		return false
	}
	before := t.first(c.Subject) - 1
	m := t.Child(c.Head, "mark", "case")
	return before >= 0 && (t.lemma(before) == "with" || t.lemma(before) == "without") || m >= 0 && (t.lemma(m) == "with" || t.lemma(m) == "without")
}

// indirect reports whether a clause that is no relative one begins with a question word, as in "how the heart works".
func (t Tree) indirect(c Clause) bool {
	if c.Kind == Relative || c.Kind == Adverbial {
		return false
	}
	for _, k := range t.Subtree(c.Head, func(k int) bool { return t.Tokens[k].Head == c.Head && k > c.Head }) {
		if k < c.Verbs[0] && strings.HasPrefix(t.Tokens[k].XPOS, "W") && !t.inRelative(k, c.Head) {
			return true
		}
	}
	return false
}

// inRelative reports whether token i stands in a clause that describes a noun below top.
func (t Tree) inRelative(i, top int) bool {
	for ; i != top && i >= 0; i = t.Tokens[i].Head {
		switch analysis.Relation(t.Tokens[i].Deprel) {
		case "acl", "advcl":
			return true
		}
	}
	return false
}

// habitual reports whether the clause tells when or where something holds again and again: it is a condition, no event.
func (t Tree) habitual(c Clause) bool {
	l := t.condition(t.conjRoot(c.Head))
	if m := t.Child(t.conjRoot(c.Head), "mark"); c.Kind == Adverbial && m >= 0 && t.lemma(m) == "that" {
		return true
	}
	return c.Kind == Adverbial && l != "" && l != "as" && l != "while" && l != "where"
}

// objectless reports whether a verb that must have an object has none: it is a participle, or its object was not seen.
func (t Tree) objectless(c Clause) bool {
	if c.Passive || c.Copula || !transitive[t.lemma(c.Head)] {
		return false
	}
	for _, s := range c.Slots {
		if s.Role == Object || s.Role == Complement {
			return false
		}
	}
	return t.Child(c.Head, "parataxis", "advcl") < 0
}

// transitive are verbs that say nothing without an object or a clause in its place.
var transitive = lexis.Set(`deny reject leave make call name give take describe publish use build see say find keep hold bring send buy
	tell get put lose produce provide include contain require offer create cause receive allow enable need want own
	involve single raise lay ask`)

// gapped reports whether a relative clause without a relative pronoun lacks its object, which is the noun before it.
func (t Tree) gapped(c Clause) bool {
	if c.Kind != Relative || c.Relative || c.Inherited || c.Copula {
		return false
	}
	for _, s := range c.Slots {
		if s.Role == Object || s.Phrase != s.Head {
			return false
		}
	}
	for _, k := range t.Children[c.Head] {
		if t.Tokens[k].XPOS == "WRB" {
			return false
		}
	}
	return true
}

// wrongTense reports whether a present form without -s follows "he", "she" or "it".
func (t Tree) wrongTense(c Clause) bool {
	switch strings.ToLower(t.Tokens[c.Subject].Form) {
	case "he", "she", "it":
	default:
		return false
	}
	return t.Tokens[c.Verbs[0]].XPOS == "VBP"
}

// halfDenied reports whether "not" acts on "only" or the like, so that the claim itself holds.
func (t Tree) halfDenied(c Clause) bool {
	for i, k := range c.Verbs {
		if !negation(t.Tokens[k]) {
			continue
		}
		if slices.ContainsFunc(t.Subtree(c.Head, nil), func(w int) bool { return w > k && (t.lemma(w) == "only" || t.lemma(w) == "alone") }) {
			return true // "does not come from books only"
		}
		if i+1 < len(c.Verbs) && partial[t.lemma(c.Verbs[i+1])] || k+1 < len(t.Tokens) && partial[t.lemma(k+1)] {
			return true
		}
	}
	return false
}

var partial = lexis.Set("only just merely simply even necessarily always all every quite entirely both")

// headline reports whether the verb is written with a capital inside the sentence, as in titles.
func (t Tree) headline(c Clause) bool {
	verb := c.Verbs[len(c.Verbs)-1]
	r, _ := utf8.DecodeRuneInString(t.Tokens[verb].Form)
	return verb > 1 && t.Tokens[verb-1].UPOS != "PUNCT" && unicode.IsUpper(r)
}

// emptySubject reports whether the subject is "one" or belongs to a noun that only a relative pronoun names.
func (t Tree) emptySubject(c Clause) bool {
	for _, k := range t.Subtree(c.Subject, nil) {
		switch t.lemma(k) {
		case "neither", "nor", "none", "nobody":
			return true
		}
	}
	for _, k := range t.Children[c.Subject] {
		if t.Tokens[k].Deprel == "case" && t.Tokens[k].UPOS == "ADP" && !c.Relative {
			return true // "before the house stood an oak"
		}
	}
	owner := t.Child(c.Subject, "nmod:poss")
	return emptyNouns[t.lemma(c.Subject)] && t.Child(c.Subject, "nmod") < 0 || owner >= 0 && t.Tokens[owner].XPOS == "WP$" && !c.Relative
}

var emptyNouns = lexis.Set("one million thousand hundred dozen billion first second third fourth fifth sixth")

// unsureAntecedent reports whether a relative clause may describe another noun than the nearest one: "the owner of the
// mills, who" needs somebody, and what is not certain stays unasked.
func (d *Doc) unsureAntecedent(c Clause) bool {
	t := d.Trees[c.Sentence]
	noun := t.antecedent(c.Head)
	if c.Kind != Relative || noun < 0 {
		return false
	}
	w := -1
	for _, k := range t.Children[t.conjRoot(c.Head)] {
		if relativiser(t.Tokens[k]) {
			w = k
		}
	}
	if w < 0 {
		return false
	}
	nested := false
	switch analysis.Relation(t.Tokens[noun].Deprel) {
	case "nmod", "conj", "appos":
		nested = true
	}
	const certain = 0.75
	if nested && t.Tokens[t.conjRoot(c.Head)].Score < certain {
		return true
	}
	kind := d.TypeOf(c.Sentence, noun)
	return strings.EqualFold(t.Tokens[w].Form, "who") && t.Tokens[noun].UPOS == "NOUN" && kind == Thing && nested
}

// degree reports whether token k is "so" or "too" before an adjective or adverb, which asks for what follows from it.
func (t Tree) degree(k int) bool {
	h := t.Tokens[k].Head
	if t.lemma(k) != "so" || t.Tokens[k].UPOS != "ADV" || h < 0 {
		return false
	}
	if k+1 < len(t.Tokens) && (t.Tokens[k+1].UPOS == "ADP" || t.Tokens[k+1].UPOS == "PUNCT") {
		return true
	}
	return t.Tokens[h].UPOS == "ADJ" || t.Tokens[h].UPOS == "ADV"
}

// clausal reports whether a conjunct has a subject or an auxiliary of its own.
func (t Tree) clausal(i int) bool { return t.Child(i, "nsubj", "cop", "aux", "obj") >= 0 }

// abbreviated reports whether the verb is an abbreviation of a reference, as in "Brandt, Otto, eds. 1971".
func (t Tree) abbreviated(c Clause) bool {
	switch form := strings.ToLower(t.Tokens[c.Head].Form); form {
	case "ed", "eds", "trans", "vol", "vols", "pp", "cf", "repr":
		return true
	default:
		return strings.HasSuffix(form, ".")
	}
}
