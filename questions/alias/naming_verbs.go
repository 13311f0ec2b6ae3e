package alias

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// christening are verbs that give a name in the passive.
var christening = lexis.Set("call know nickname dub term")

// christened reads "X is known as Y".
func (f *Finder) christened(s, verb int) (pair, bool) {
	t := f.d.Trees[s]
	subject := t.Child(verb, "nsubj:pass")
	if subject < 0 || !christening[strings.ToLower(t.Tokens[verb].Lemma)] || !f.plainFact(s, verb) {
		return pair{}, false
	}
	object := t.Child(verb, "xcomp", "obj", "obl")
	if object < verb {
		return pair{}, false
	}
	mark := t.Child(object, "case", "mark")
	as := mark >= 0 && strings.EqualFold(t.Tokens[mark].Form, "as")
	if mark >= 0 && !as || t.Tokens[verb].Lemma == "know" && !as {
		return pair{}, false
	}
	return f.pairOf(s, subject, object)
}

// standsFor reads "Y stands for X".
func (f *Finder) standsFor(s, verb int) (pair, bool) {
	t := f.d.Trees[s]
	subject, object := t.Child(verb, "nsubj"), t.Child(verb, "obl")
	if t.Tokens[verb].Lemma != "stand" || subject < 0 || object < 0 || !acronym(t.Tokens[subject].Form) || !f.plainFact(s, verb) {
		return pair{}, false
	}
	if mark := t.Child(object, "case"); mark < 0 || !strings.EqualFold(t.Tokens[mark].Form, "for") {
		return pair{}, false
	}
	return f.pairOf(s, subject, object)
}

// plainFact reports whether a predicate is stated as it is: without "not", "may", "if", "who" or somebody who says it.
func (f *Finder) plainFact(s, verb int) bool {
	t := f.d.Trees[s]
	for _, c := range t.Children[verb] {
		token := t.Tokens[c]
		if token.XPOS == "MD" || token.Form == "?" || token.Lemma == "not" || token.Lemma == "never" || analysis.Relation(token.Deprel) == "mark" || token.XPOS == "WRB" {
			return false
		}
	}
	return !reported(t, verb)
}

func (f *Finder) pairOf(s, a, b int) (pair, bool) {
	x, ok := f.headed(s, a)
	y, found := f.headed(s, b)
	return pair{x, y}, ok && found && x.presentableSide() && y.presentableSide()
}

// headed gives the noun phrase that a token heads.
func (f *Finder) headed(s, head int) (side, bool) {
	return f.phraseAt(s, func(m analysis.Mention) bool { return m.Head == head })
}

func (f *Finder) headOf(n naming) int { return f.d.Trees[n.sentence].Head(n.start, n.end) }

// defines reports whether "X, or Y," explains X rather than choosing between two: X has an article that Y lacks, Y are
// the initials of X, or Y begins with "the" and says of what; a comma or the sentence ends behind Y.
func (f *Finder) defines(a, b side, s, from, sep int) bool {
	tokens := f.d.Sentences[s].Tokens
	if a.start > 0 && tokens[a.start-1].Form == "," || b.end >= len(tokens) {
		return false
	}
	switch tokens[b.end].Form {
	case ",", ")", "]", "–", "—":
	default:
		return false
	}
	if acronym(b.text) {
		_, ok := f.spelled(s, sep, b.text)
		return ok
	}
	if f.plural(a) != f.plural(b) {
		return false
	}
	det := func(x side) bool { return tokens[x.start].UPOS == "DET" }
	return det(a) && !det(b) && !b.name || !det(a) && strings.HasPrefix(b.text, "the ") && strings.Contains(b.text, " of ")
}

func (f *Finder) plural(x side) bool {
	head := f.headOf(x.naming)
	return head >= 0 && strings.HasSuffix(f.d.Token(x.sentence, head).XPOS, "S")
}
