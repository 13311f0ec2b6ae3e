package analysis

import "strings"

// Realms gives the names of places that a document treats as countries although no list knows them: what has a
// border, a coast of its own or an army, or has an adjective for its people in the same document.
func Realms(sentences []Sentence, names []Name) map[string]bool {
	adjectives := map[string]bool{}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			if t.UPOS == "ADJ" && len(t.Form) > 4 && capitalised(t.Form) {
				adjectives[t.Form] = true
			}
		}
	}
	realms := map[string]bool{}
	for _, n := range names {
		t := sentences[n.Sentence].Tokens[n.Start]
		if n.End == n.Start+1 && (rules(sentences[n.Sentence].Tokens, n.Start) || n.Kind != "PER" && hasAdjective(adjectives, t.Form)) {
			realms[t.Form] = true
		}
	}
	return realms
}

// rules reports whether the name at i owns what only a country has.
func rules(tokens []Token, i int) bool {
	t := tokens[i]
	if t.Deprel != "nmod:poss" || t.Head < 0 || t.Head >= len(tokens) {
		return false
	}
	return Facts().is("sovereign", tokens[t.Head].Lemma)
}

// hasAdjective reports whether one of the adjectives is made of the name, as "Ruritanian" is of "Ruritania".
func hasAdjective(adjectives map[string]bool, name string) bool {
	stem := strings.TrimRight(name, "aeioy")
	if len(stem) < 4 {
		return false
	}
	for _, end := range [...]string{"ian", "an", "ean", "ese", "ish", "i"} {
		if adjectives[stem+end] || adjectives[name+end] {
			return true
		}
	}
	return false
}
