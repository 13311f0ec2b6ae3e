package alias

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// empty are words that tell nothing about what is meant.
var empty = lexis.Set("a an the of to in on at by for with from and or s this that these those its his her their")

// words gives the words of a phrase that tell what is meant, in lower case; adjectives of countries and their other
// names give way to the country.
func words(text string) []string {
	var out []string
	for w := range strings.FieldsSeq(lexis.Plain(strings.ReplaceAll(text, ".", ""))) {
		if !empty[w] {
			out = append(out, nation(w))
		}
	}
	return out
}

// nation gives the country that a word names or belongs to, the word itself where there is none.
func nation(word string) string {
	facts := analysis.Facts()
	if country, ok := facts.CountryOf(word); ok {
		return strings.ToLower(country)
	}
	if country, ok := facts.Country(word); ok && len(word) > 2 {
		return strings.ToLower(country)
	}
	return word
}

// stems gives the words without their endings.
func stems(words []string) map[string]bool {
	set := map[string]bool{}
	for _, w := range words {
		set[lexis.Stem(w)] = true
	}
	return set
}

// within reports whether all words are among those of a set of stems.
func within(words []string, set map[string]bool) bool {
	for _, w := range words {
		if !set[lexis.Stem(w)] {
			return false
		}
	}
	return true
}

func sameWords(a, b []string) bool {
	return len(a) == len(b) && within(a, stems(b)) && within(b, stems(a))
}

// joined reports whether a phrase joins two things, or sets something behind a comma.
func joined(phrase string) bool {
	return strings.Contains(phrase, " and ") || strings.Contains(phrase, " or ") || strings.ContainsAny(phrase, ",;:")
}

// asksForName reports whether a prompt asks what something is called, so that another name is no answer.
func asksForName(prompt string) bool {
	for w := range strings.FieldsSeq(lexis.Plain(prompt)) {
		switch w {
		case "called", "named", "nicknamed", "dubbed", "known", "termed", "name", "nickname", "title", "define", "mean", "term", "stand", "described":
			return true
		}
	}
	return false
}
