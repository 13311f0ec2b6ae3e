package measure

import (
	"math/rand/v2"
	"slices"
	"strings"

	"lectern/questions/analysis"
)

// Whole reports whether a sentence of a treebank is a statement that nobody would call broken: it begins with a capital and
// ends with a full stop, without quotation marks and brackets, and its root has a subject and is or has a finite verb.
func Whole(s analysis.Sentence) bool {
	if len(s.Tokens) < 3 || s.Tokens[len(s.Tokens)-1].Form != "." || !capital(s.Tokens[0].Form) {
		return false
	}
	subject, finite := false, false
	for _, t := range s.Tokens {
		if strings.Contains("\"“”''``()[]", t.Form) {
			return false
		}
		root := t.Head >= 0 && s.Tokens[t.Head].Head < 0
		switch r := analysis.Relation(t.Deprel); {
		case root && (r == "nsubj" || r == "csubj" || r == "expl"):
			subject = true
		case t.Head < 0 || root && (r == "aux" || r == "cop"):
			finite = finite || strings.Contains(t.Feats, "VerbForm=Fin")
		}
	}
	return subject && finite
}

func capital(form string) bool { return 'A' <= form[0] && form[0] <= 'Z' }

// Cut gives the beginning of a sentence up to a random word, with a full stop where closed says so, in a block of its own.
// Torn reports whether a word of it depends on one that was cut off, so that it cannot be whole by accident.
func Cut(s analysis.Sentence, rng *rand.Rand, closed bool) (cut analysis.Sentence, torn bool) {
	n := 1 + rng.IntN(len(s.Tokens)-2)
	cut = s
	cut.Multiword, cut.Tokens = nil, slices.Clone(s.Tokens[:n])
	for i := range cut.Tokens {
		t := &cut.Tokens[i]
		if t.Head >= n && t.UPOS != "PUNCT" {
			torn = true
		}
		t.Head, t.Deprel = i-1, "dep"
	}
	if closed {
		cut.Tokens[n-1].Spaced = false
		cut.Tokens = append(cut.Tokens, analysis.Token{Form: ".", Head: n - 1, Deprel: "punct"})
	}
	return cut, torn
}
