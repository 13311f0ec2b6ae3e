package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
)

// predicate writes the noun or adjective after a form of "be".
func (w *writer) predicate(c Clause) {
	if !c.Copula {
		return
	}
	t := w.d.Trees[c.Sentence]
	own := map[int]bool{}
	for _, s := range c.Slots {
		own[s.Head] = true
	}
	w.tokens(c.Sentence, t.Subtree(c.Head, func(k int) bool {
		if t.Tokens[k].Head != c.Head {
			return w.leaves(t, k)
		}
		if c.Infinitive && k > c.Verbs[len(c.Verbs)-1] {
			return w.leaves(t, k)
		}
		switch analysis.Relation(t.Tokens[k].Deprel) {
		case "nsubj", "cop", "aux", "mark", "expl", "csubj":
			return true
		case "cc":
			return k < c.Head
		case "conj":
			return t.clausal(k) || t.finite(k)
		case "advmod":
			return k < c.Verbs[len(c.Verbs)-1] || k > c.Head || slices.Contains(c.Verbs, k)
		}
		return own[k] && k > c.Head || w.leaves(t, k) || k < c.Verbs[0]
	}))
}

// Predicate writes the noun phrase after a form of "be" as a key.
func (d *Doc) Predicate(c Clause) (Text, bool) {
	return d.compose(-1, "", func(w *writer) {
		w.predicate(c)
		for _, s := range c.Slots {
			if s.Role == Oblique && !s.Before && d.keeps(c, s) {
				w.constituent(c.Sentence, s.Head)
			}
		}
	})
}

// AskPredicate asks what or who the subject of a clause with "be" is.
func (d *Doc) AskPredicate(c Clause, wh string) (Text, bool) {
	verb := d.Token(c.Sentence, c.Verbs[0])
	return d.compose(-1, "?", func(w *writer) {
		w.add(w.attribute(c, wh), spellOut(verb.Form, verb.Lemma))
		w.subject(c)
		for _, k := range c.Verbs[1:] {
			w.add(strings.ToLower(d.Token(c.Sentence, k).Form))
		}
		for _, s := range c.Slots {
			if s.Before && s.Phrase == s.Head && d.keeps(c, s) {
				w.constituent(c.Sentence, s.Head)
			}
		}
	})
}
