package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// leaves reports whether the branch of token c is left out of the text. A lean text may leave out only what does not
// tell which of several is meant.
func (w *writer) leaves(t Tree, c int) bool {
	if t.loose(c) {
		return true
	}
	noun := t.Tokens[c].Head
	if !w.lean || noun < 0 || analysis.Relation(t.Tokens[c].Deprel) != "acl" {
		return false
	}
	w.fail = w.fail || w.depth == 0 && (t.bare(noun) || t.content(c)) // "a means of crossing", "the plan to leave"
	return true
}

// content reports whether a clause says what its noun is about, and nothing else does: "the plan to leave", but not "the
// ministry's claims that it was leaving".
func (t Tree) content(c int) bool {
	mark := t.Child(c, "mark")
	return mark >= 0 && (t.lemma(mark) != "that" || t.Child(t.Tokens[c].Head, "nmod:poss") < 0)
}

// bare reports whether a common noun would have nothing left that tells which is meant without the clauses behind it.
func (t Tree) bare(noun int) bool {
	det := t.Child(noun, "det")
	if det >= 0 && (t.Child(noun, "det:predet") >= 0 || occasions[t.lemma(noun)]) {
		return true
	}
	if only := t.Child(noun, "amod"); only >= 0 && t.lemma(only) == "only" {
		return true
	}
	if t.Tokens[noun].UPOS == "PROPN" || t.Child(noun, "nmod", "nmod:poss", "amod", "compound", "nummod") >= 0 {
		return false
	}
	return det < 0 || t.lemma(det) != "a" && t.lemma(det) != "an"
}

// loose reports whether a token hangs on its head as an aside that can be left out.
func (t Tree) loose(c int) bool {
	token := t.Tokens[c]
	switch relation := analysis.Relation(token.Deprel); relation {
	case "parataxis", "discourse", "vocative", "dislocated", "reparandum", "dep", "list", "orphan":
		return true
	case "appos":
		if m := t.Child(c, "case", "mark"); m >= 0 && concessions[t.lemma(m)] {
			return false // "a fierce, though just judge"
		}
		return t.comma(t.edge(c), token.Head) && !t.inList(c)
	case "acl", "advcl":
		return t.comma(t.edge(c), token.Head)
	case "nmod", "obl":
		if form := strings.ToLower(token.Form); relation == "nmod" && c > token.Head && t.Child(c, "case") >= 0 && (strings.HasSuffix(form, "self") || strings.HasSuffix(form, "selves")) {
			return true // "said the girl to herself"
		}
		return c > token.Head && !yearLike(token.Form) && t.comma(t.edge(c), t.behindGloss(token.Head)) && !t.listed(c)
	case "conj":
		return t.predicative(c) || t.Child(c, "mark") >= 0
	}
	return false
}

// inList reports whether a further member of a list follows, so that an apparent apposition is one of its members.
func (t Tree) inList(c int) bool {
	if t.Child(c, "conj") >= 0 && !t.closed(c) {
		return true // "Harlow, Linden and Moor lie on the coast"
	}
	for _, k := range t.Children[t.Tokens[c].Head] {
		if k > c && t.Tokens[k].Deprel == "conj" {
			return true
		}
	}
	return false
}

// behindGloss gives the token after a gloss in brackets right behind a noun, the noun where there is none.
func (t Tree) behindGloss(noun int) int {
	if noun+1 >= len(t.Tokens) || t.Tokens[noun+1].Form != "(" {
		return noun
	}
	for k := noun + 2; k+1 < len(t.Tokens); k++ {
		if t.Tokens[k].Form == ")" {
			return k + 1
		}
	}
	return noun
}

// closed reports whether punctuation or the end of the sentence follows what token c heads.
func (t Tree) closed(c int) bool {
	sub := t.Subtree(c, nil)
	next := sub[len(sub)-1] + 1
	return next >= len(t.Tokens) || t.Tokens[next].UPOS == "PUNCT"
}

// listed reports whether the comma before c belongs to a list that c is in.
func (t Tree) listed(c int) bool { return t.Child(c, "conj") >= 0 }

// edge gives the token of c's subtree that is nearest to c's head.
func (t Tree) edge(c int) int {
	sub := t.Subtree(c, nil)
	if t.Tokens[c].Head < c {
		return sub[0]
	}
	return sub[len(sub)-1]
}

func (t Tree) predicative(i int) bool { return t.Child(i, "nsubj", "cop") >= 0 }

// holds reports whether inner is in the subtree of c.
func (t Tree) holds(c, inner int) bool {
	for i := inner; i >= 0; i = t.Tokens[i].Head {
		if i == c {
			return true
		}
	}
	return false
}

// alone reports whether a pronoun such as "himself" at the end of a predicate says that nobody else did it.
func (t Tree) alone(k int) bool {
	h := t.Tokens[k].Head
	return h >= 0 && h < k && (analysis.Relation(t.Tokens[h].Deprel) == "obj" || t.Tokens[h].UPOS == "VERB") && t.Child(k, "case") < 0
}

// occasions are nouns for times and places of which only a clause tells which are meant.
var occasions = lexis.Set("time day moment place year way case occasion period area")

// severed reports whether the words end with a noun whose clause the analyser took for an aside: "the rare times" of "the
// rare times they met".
func (t Tree) severed(tokens []int) bool {
	if len(tokens) == 0 {
		return false
	}
	last := tokens[len(tokens)-1]
	if last+1 >= len(t.Tokens) || t.Tokens[last].UPOS != "NOUN" {
		return false
	}
	next := t.Tokens[last+1]
	verb := next.Head
	return next.XPOS == "PRP" && next.Deprel == "nsubj" && verb > last &&
		(occasions[t.lemma(last)] || analysis.Relation(t.Tokens[verb].Deprel) == "parataxis")
}

var concessions = lexis.Set("though although albeit yet")
