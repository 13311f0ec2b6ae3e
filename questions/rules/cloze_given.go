package rules

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

// given reports whether the words around a gap leave only one thing to write there.
func given(d *clause.Doc, sentence int, g gap) bool {
	tokens := d.Sentences[sentence].Tokens
	if eras[strings.ToUpper(strings.ReplaceAll(tokens[g.end-1].Form, ".", ""))] {
		return true
	}
	if g.named && g.kind == clause.Country {
		return nationTold(d, sentence, g)
	}
	return !g.named && g.kind != clause.Number && g.kind != clause.Year && everyday(d, sentence, g)
}

// eras are the marks behind a year.
var eras = wordSet("BC AD BCE CE")

// nationTold reports whether a sentence names the people or the language of the country that is the gap.
func nationTold(d *clause.Doc, sentence int, g gap) bool {
	facts := analysis.Facts()
	country, _ := facts.Country(d.NameText(sentence, g.head))
	for _, token := range d.Sentences[sentence].Tokens {
		if of, ok := facts.CountryOf(token.Form); ok && of == country {
			return true
		}
	}
	return false
}

// everyday reports whether a noun phrase is one that anybody would guess: an adjective, a noun for people without any
// word that tells which, or a single noun that the text neither explains nor comes back to.
func everyday(d *clause.Doc, sentence int, g gap) bool {
	const term, often = 1, 2
	token := d.Token(sentence, g.head)
	if token.UPOS == "NOUN" && strings.HasSuffix(token.Lemma, "ient") && g.end == g.start+1 && g.start > 0 && d.Token(sentence, g.start-1).UPOS == "NOUN" {
		return true
	}
	if g.weight >= term {
		return false
	}
	words := 0
	for k := g.start; k < g.end; k++ {
		if d.Token(sentence, k).UPOS != "DET" {
			words++
		}
	}
	lemma := strings.ToLower(token.Lemma)
	return words == 1 && (g.kind == clause.Person || rule.Shell(lemma) || d.Spread(lemma) <= often)
}
