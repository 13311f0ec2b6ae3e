package verify

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

// echoed reports whether the sentence of a clause says of another subject than the key that it did the same to the same:
// "she brought a cake, and I brought a cake".
func (k *Checker) echoed(asked clause.Clause, key rule.Key) bool {
	if key.Sentence != asked.Sentence || key.Token != asked.Subject {
		if s, h, ok := k.doc.Nominal(asked.Sentence, asked.Subject); !ok || s != key.Sentence || h != key.Token {
			return false
		}
	}
	t := k.doc.Trees[asked.Sentence]
	lemma := func(i int) string { return strings.ToLower(t.Tokens[i].Lemma) }
	for i, token := range t.Tokens {
		if i == asked.Head || token.UPOS != "VERB" || lemma(i) != lemma(asked.Head) {
			continue
		}
		subject := t.Child(i, "nsubj")
		if subject < 0 || lemma(subject) == lemma(asked.Subject) {
			continue
		}
		if slices.ContainsFunc(asked.Slots, func(s clause.Slot) bool {
			return (s.Role == clause.Object || s.Role == clause.Oblique) && holds(t, i, lemma(s.Head))
		}) {
			return true
		}
	}
	return false
}

// holds reports whether a verb has an object or an adverbial with a lemma.
func holds(t clause.Tree, verb int, lemma string) bool {
	return slices.ContainsFunc(t.Children[verb], func(c int) bool {
		r := analysis.Relation(t.Tokens[c].Deprel)
		return (r == "obj" || r == "obl") && strings.EqualFold(t.Tokens[c].Lemma, lemma)
	})
}
