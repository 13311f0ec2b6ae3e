package distract

import (
	"slices"
	"strings"
	"unicode"

	"lectern/questions/lexis"
	"lectern/questions/quantity"
)

// determiner is how a noun phrase begins.
type determiner int

const (
	bare       determiner = iota // "rivers", "old mills"
	definite                     // "the river"
	indefinite                   // "a river"
	counted                      // "four rivers", "many rivers"
	possessed                    // "Anna's river"
)

// split tells the determiner of a noun phrase and gives the words behind an article or a number.
func split(text string) (determiner, string) {
	first, rest, more := strings.Cut(text, " ")
	low := strings.ToLower(first)
	switch {
	case !more:
		return bare, text
	case owned(text):
		return possessed, text
	case low == "the":
		return definite, rest
	case low == "a", low == "an":
		return indefinite, rest
	case counters[low], unicode.IsDigit(rune(low[0])), quantity.Spelled(low):
		return counted, rest
	}
	return bare, text
}

// owned reports whether a noun phrase has an owner in it.
func owned(text string) bool {
	return slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		return strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "s’") || strings.HasSuffix(w, "s'")
	})
}

var counters = lexis.Set("many several numerous few various countless more enough")

// countable are the classes of nouns that mostly take "a".
var countable = lexis.Set("person animal artifact structure organization group plant body object location shape communication")

// restyled writes a phrase with the determiner of the key; false where that would not be English.
func (a *ask) restyled(p phrase) (string, bool) {
	k := a.key
	switch {
	case p.named || k.named:
		return p.text, p.named == k.named
	case p.det == k.det && k.det != counted:
		return p.text, k.det != bare || k.plural == p.plural
	case p.det == possessed || p.det == counted && k.det != counted:
		return p.text, p.det == possessed && k.det == definite
	case k.det == definite, k.det == possessed:
		return "the " + p.core, p.det != bare || p.plural
	case k.det == counted:
		number, _, _ := strings.Cut(k.text, " ")
		return number + " " + p.core, p.plural && k.plural
	case k.det == indefinite:
		return indefiniteArticle(p.core) + " " + p.core, !p.plural && p.det == definite && countable[p.class] && !unique(p.core)
	}
	return p.core, p.det == definite && !unique(p.core) && (p.plural || a.massNouns[p.lemma])
}

// indefiniteArticle gives "a" or "an" for the words behind it.
func indefiniteArticle(text string) string {
	low := strings.ToLower(text)
	for _, start := range [...]string{"hour", "honest", "honor", "honour", "heir"} {
		if strings.HasPrefix(low, start) {
			return "an"
		}
	}
	for _, start := range [...]string{"uni", "use", "usu", "eu", "one", "once"} {
		if strings.HasPrefix(low, start) && !strings.HasPrefix(low, "unin") && !strings.HasPrefix(low, "unim") {
			return "a"
		}
	}
	if low != "" && strings.ContainsRune("aeiou", rune(low[0])) {
		return "an"
	}
	return "a"
}

// unique reports whether a phrase picks out one by its words, as "first bridge" and "largest lake" do.
func unique(core string) bool {
	first, _, _ := strings.Cut(strings.ToLower(core), " ")
	switch first {
	case "first", "second", "third", "last", "next", "only", "main", "same", "best", "worst", "whole", "entire", "sole", "very", "two", "three":
		return true
	}
	return strings.HasSuffix(first, "est") && len(first) > 5
}
