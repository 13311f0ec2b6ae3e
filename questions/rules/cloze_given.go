package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
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
var eras = lexis.Set("BC AD BCE CE")

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

// adjectival reports whether a word that was read as a noun is one by no list and ends like an adjective.
func adjectival(token analysis.Token) bool {
	if token.UPOS != "NOUN" || analysis.Facts().NounClass(token.Lemma) != "" {
		return false
	}
	return slices.ContainsFunc([]string{"cient", "tient", "ous", "ful", "able", "ible", "less", "ical"}, func(end string) bool {
		return strings.HasSuffix(strings.ToLower(token.Form), end)
	})
}

// everyday reports whether a noun phrase is one that anybody would guess: an adjective, a noun for people without any
// word that tells which, or a single noun that the text neither explains nor comes back to.
func everyday(d *clause.Doc, sentence int, g gap) bool {
	const term, often = 1, 2
	token := d.Token(sentence, g.head)
	if adjectival(token) {
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

// disagrees reports whether a verb of the main clause is singular and its subject is a plural noun, or a comma behind
// brackets stands between them.
func disagrees(d *clause.Doc, sentence int) bool {
	t := d.Trees[sentence]
	root := slices.IndexFunc(t.Tokens, func(token analysis.Token) bool { return token.Head < 0 })
	subject := t.Child(root, "nsubj", "nsubj:pass")
	if subject < 0 || subject > root {
		return false
	}
	verb := root
	if aux := t.Child(root, "aux", "aux:pass", "cop"); aux > subject {
		verb = aux
	}
	if verb > 1 && t.Tokens[verb-1].Form == "," && t.Tokens[verb-2].Form == ")" {
		return true
	}
	form := strings.ToLower(t.Tokens[verb].Form)
	singular := form == "was" || form == "is" || form == "has" || t.Tokens[verb].XPOS == "VBZ"
	return t.Tokens[subject].XPOS == "NNS" && singular && t.Child(subject, "nummod") < 0
}
