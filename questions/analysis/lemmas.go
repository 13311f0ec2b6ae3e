package analysis

import (
	"strings"
	"sync"
	"unicode"

	"lectern/questions/inflect"
)

// writtenLemmas holds the base forms that facts/lemmas.txt lists, by tag and form in lower case.
var writtenLemmas = sync.OnceValue(func() map[string]map[string]string {
	lemmas := map[string]map[string]string{}
	for _, line := range factLines("lemmas") {
		tag, pairs, _ := strings.Cut(line, ": ")
		if lemmas[tag] == nil {
			lemmas[tag] = map[string]string{}
		}
		for pair := range strings.SplitSeq(pairs, ", ") {
			form, lemma, _ := strings.Cut(pair, "=")
			lemmas[tag][form] = lemma
		}
	}
	return lemmas
})

// repairLemma gives a word the base form that facts or the rules of inflection give, where the network's is none.
func (an *Analyser) repairLemma(t *Token) {
	if lemma := listedLemma(t); lemma != "" {
		t.Lemma = lemma
		return
	}
	if lemma, ok := an.inflected(t); ok && lemma != strings.ToLower(t.Lemma) && (an.net.Known(lemma) || !an.net.Known(strings.ToLower(t.Lemma))) {
		t.Lemma = lemma
	}
	t.Lemma = recased(t)
}

// listedLemma gives the base form of what is listed, of a number and of a decade; "" for other words.
func listedLemma(t *Token) string {
	form := strings.NewReplacer("’", "'", "‘", "'").Replace(strings.ToLower(t.Form))
	if lemma := writtenLemmas()[t.XPOS][form]; lemma != "" {
		return lemma
	}
	switch {
	case t.XPOS == "CD" && strings.Contains(form, ",") && digits(strings.ReplaceAll(form, ",", "")):
		return strings.ReplaceAll(form, ",", "")
	case t.XPOS == "NNS" && decade(form):
		return strings.TrimSuffix(strings.TrimSuffix(form, "s"), "'") + "s"
	case t.XPOS == "NNS" && len(form) > 3 && strings.HasSuffix(form, "'s"):
		return form[:len(form)-2]
	case t.XPOS == "NNP":
		return writtenLemmas()["NNP"][strings.TrimSuffix(form, ".")]
	}
	return ""
}

// decade reports whether a word means ten years, as "1920s", "20's" and "'20s" do.
func decade(form string) bool {
	number := strings.Trim(strings.TrimSuffix(form, "s"), "'")
	return strings.HasSuffix(form, "s") && strings.HasSuffix(number, "0") && digits(number)
}

func digits(s string) bool {
	return len(s) > 1 && strings.Trim(s, "0123456789") == ""
}

// inflected gives the base form by the rules of inflection and whether they give one.
func (an *Analyser) inflected(t *Token) (string, bool) {
	switch t.XPOS {
	case "VBD", "VBN", "VBG", "VBZ":
		if t.UPOS == "VERB" {
			return inflect.Verb(t.Form, t.XPOS, t.Lemma, an.net.Known)
		}
	case "NNS":
		if t.UPOS == "NOUN" && strings.ToLower(t.Lemma) != "people" {
			return inflect.Noun(t.Form, t.Lemma, an.net.Known)
		}
	case "JJR", "JJS", "RBR", "RBS":
		return inflect.Positive(t.Form, t.Lemma, an.net.Known)
	case "NN", "VB", "VBP", "JJ", "RB":
		return strings.ToLower(t.Form), t.UPOS == "NOUN" || t.UPOS == "VERB" || t.UPOS == "ADV"
	}
	return "", false
}

// recased gives a token's lemma the capitals that its tag asks for: names and what is called after a nation have them, other
// words have none unless all letters are large.
func recased(t *Token) string {
	switch t.XPOS {
	case "NNP", "NNPS":
		return recasedName(t)
	case "JJ":
		if _, demonym := Facts().CountryOf(t.Form); demonym && strings.EqualFold(t.Form, t.Lemma) {
			return firstLarge(t.Lemma)
		}
	case "FW", "GW", "ADD", "AFX", "NFP", "LS", "SYM", "CD":
	default:
		if common(t) {
			return strings.ToLower(t.Lemma)
		}
	}
	return t.Lemma
}

// common reports whether a word that is no name surely has no capital in itself.
func common(t *Token) bool {
	if _, demonym := Facts().CountryOf(t.Form); demonym || t.Lemma == "I" {
		return false
	}
	large, small := letters(t.Form)
	titled := large == 1 && small > 0 && capitalised(t.Form)
	return titled || large > 0 && (t.UPOS == "VERB" || t.UPOS == "AUX" || small > 0 && strings.Contains(t.Form, "."))
}

// shortestShouted is from how many letters on a word in large letters is rather a shouted name than an abbreviation.
const shortestShouted = 6

func recasedName(t *Token) string {
	large, small := letters(t.Form)
	switch {
	case capitalised(t.Form) && !capitalised(t.Lemma):
		return firstLarge(t.Lemma)
	case t.Lemma != t.Form:
	case small == 0 && large >= shortestShouted && large == len(t.Form):
		return firstLarge(strings.ToLower(t.Lemma))
	case large == 0 && small == len(t.Form) && knownName(t.Form):
		return firstLarge(t.Lemma)
	}
	return t.Lemma
}

// knownName reports whether facts know a word in lower case as a name.
func knownName(word string) bool {
	g := Facts()
	_, country := g.Country(word)
	_, capital := g.CapitalOf(word)
	_, demonym := g.CountryOf(word)
	return country || capital || demonym || g.NameKind(word) != "" || g.GivenName(word) != "" || g.Month(word) || g.Weekday(word)
}

func letters(form string) (large, small int) {
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			large++
		case unicode.IsLower(r):
			small++
		}
	}
	return large, small
}

func firstLarge(word string) string {
	r := []rune(word)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}
