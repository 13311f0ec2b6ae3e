package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// garbled reports whether the words around a predicate show that a verb was taken for a noun, a relative clause for a
// clause of its own, or one of two alternatives for the whole.
func (t Tree) garbled(c Clause) bool {
	if t.Child(c.Head, "cc:preconj") >= 0 || t.contact(c) || t.inverted(c) || t.parted(c) {
		return true
	}
	return slices.ContainsFunc(t.Subtree(c.Head, nil), t.verbalNoun)
}

// verbalNoun reports whether a coordinated noun is rather a verb: behind "and" it stands before "that" with a clause, or
// has an adverb in -ly behind it.
func (t Tree) verbalNoun(k int) bool {
	token := t.Tokens[k]
	if token.UPOS != "NOUN" || token.Deprel != "conj" || k+1 == len(t.Tokens) {
		return false
	}
	next := t.Tokens[k+1]
	bare := t.Child(k, "det", "amod", "case", "nmod:poss") < 0
	return bare && t.lemma(k+1) == "that" && next.Deprel != "nsubj" || next.UPOS == "ADV" && next.Head == k && strings.HasSuffix(next.Form, "ly")
}

// inverted reports whether the subject stands at the head of a sentence behind a preposition, so that it is the place and
// the subject follows: "before the mill sat an old dog".
func (t Tree) inverted(c Clause) bool {
	first := t.first(c.Subject)
	if c.Kind != Main || c.Inherited || c.Relative {
		return false
	}
	at := first
	if !placing[strings.ToLower(t.Tokens[first].Form)] {
		at--
	}
	return at >= 0 && (at == 0 || t.Tokens[at-1].UPOS == "PUNCT" || t.Tokens[at-1].UPOS == "CCONJ") && placing[strings.ToLower(t.Tokens[at].Form)]
}

// parted reports whether a single comma stands between a subject and its verb, which is then rather a participle: "the
// herders, discussed above".
func (t Tree) parted(c Clause) bool {
	verb := c.Verbs[0]
	if c.Inherited || c.Relative || verb == 0 || t.Tokens[verb-1].Form != "," || t.Child(c.Head, "nsubj", "nsubj:pass") != c.Subject {
		return false
	}
	commas := 0
	for k := c.Subject + 1; k < verb; k++ {
		if t.Tokens[k].UPOS == "PUNCT" {
			commas++
		}
	}
	return commas == 1
}

var placing = lexis.Set("before behind under beneath beside above below in on over near")

// turned reports whether a sentence begins with words that deny what it says and turn its verb before its subject: "much
// less did she fear".
func (t Tree) turned() bool {
	switch strings.ToLower(t.words(0, 2)) {
	case "much less", "no sooner", "little did", "little does", "hardly had", "scarcely had", "nor did", "nor does":
		return true
	}
	return false
}

// contact reports whether a clause begins with an adverbial right before a pronoun, as in "and with the corn she had
// gathered": such words are rather a noun and its relative clause.
func (t Tree) contact(c Clause) bool {
	if t.Tokens[c.Subject].XPOS != "PRP" || t.Tokens[c.Head].Deprel != "conj" || c.Inherited || c.Subject == 0 {
		return false
	}
	before := t.Tokens[c.Subject-1]
	return before.UPOS == "NOUN" && before.Head == c.Head && t.Child(c.Subject-1, "case") >= 0 &&
		analysis.Relation(before.Deprel) != "nsubj"
}
