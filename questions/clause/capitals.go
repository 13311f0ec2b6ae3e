package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

// capitals notes the words that stand with a capital letter inside a sentence of a paragraph, and counts how
// often they do so without another one beside them: a word of a longer name may be an everyday word by itself.
func (d *Doc) capitals() {
	d.capital, d.lone = map[string]bool{}, map[string]int{}
	d.paired = map[string]bool{}
	raised := func(t analysis.Token) bool {
		return !function[t.UPOS] && Capital(t.Form) == t.Form && t.UPOS != "PUNCT"
	}
	for _, s := range d.Sentences {
		if d.Article.Blocks[s.Block].Kind != article.Paragraph {
			continue
		}
		for i := 1; i < len(s.Tokens); i++ {
			t := s.Tokens[i]
			if s.Tokens[i-1].UPOS == "PUNCT" || !raised(t) {
				continue
			}
			d.capital[t.Form] = true
			if i+1 < len(s.Tokens) && raised(s.Tokens[i+1]) {
				d.paired[pairAt(d.Article.Text, t.Span)] = true
			}
			if (i == 1 || !raised(s.Tokens[i-1])) && (i+1 == len(s.Tokens) || !raised(s.Tokens[i+1])) {
				d.lone[t.Form]++
			}
		}
	}
}

// pairAt gives a word of the text with the letters and digits of the next one.
func pairAt(text string, word article.Span) string {
	rest := strings.TrimLeft(text[word.End:], " ")
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if end < 0 {
		end = len(rest)
	}
	return word.In(text) + " " + rest[:end]
}

// region reports whether an adjective such as "Western" stands for countries: the text writes "the West" with a capital.
func (d *Doc) region(form string) bool {
	side, ok := strings.CutSuffix(form, "ern")
	return ok && d.capital[side]
}

// titleStart reports whether an adjective at the head of a sentence begins a title, as in "Safe Harbours was a plan": the
// word that it describes has a capital too and is nobody's.
func (d *Doc) titleStart(sentence, k int) bool {
	tokens := d.Sentences[sentence].Tokens
	if k+1 >= len(tokens) || tokens[k].Head != k+1 || tokens[k].UPOS != "ADJ" || Capital(tokens[k+1].Form) != tokens[k+1].Form {
		return false
	}
	kind := d.TypeOf(sentence, k+1)
	return kind == Thing || kind == Organization
}

// nameStart reports whether token k begins a name of several words with capitals that is nobody's, as "Lake Harlow" is.
func (d *Doc) nameStart(sentence, k int) bool {
	n, ok := d.Name(sentence, k)
	if !ok || n.Kind == "PER" || n.Start != k || n.End == k+1 {
		return false
	}
	next := d.Token(sentence, k+1).Form
	return Capital(next) == next && d.Token(sentence, k).UPOS != "DET"
}

// sentenceInner reports whether token k begins a sentence inside quotation marks or behind a colon.
func sentenceInner(t Tree, k int) bool {
	return k > 0 && t.Tokens[k-1].UPOS == "PUNCT" && strings.Contains("\"“‘''``:", t.Tokens[k-1].Form)
}

// lowerFirst lowers the first letter of a word that is not a name and that the text does not write with a capital
// elsewhere.
func (d *Doc) lowerFirst(text string, token analysis.Token) string {
	if token.UPOS == "ADJ" && d.paired[pairAt(d.Article.Text, token.Span)] {
		return text
	}
	if low := strings.ToLower(token.Form); function[token.UPOS] && token.UPOS != "PRON" || d.small[low] > d.lone[token.Form] {
		return strings.ToLower(text)
	}
	if d.capital[token.Form] || d.region(token.Form) || token.UPOS == "PROPN" || token.XPOS == "NNP" || token.XPOS == "NNPS" || token.Form == "I" {
		return text
	}
	r, n := utf8.DecodeRuneInString(text)
	rest := text[n:]
	if rest != "" && strings.ToLower(rest) != rest || proper(token) {
		return text
	}
	return string(unicode.ToLower(r)) + rest
}

// proper reports whether an adjective or noun is written with a capital everywhere, as "Russian" is.
func proper(token analysis.Token) bool {
	if _, ok := analysis.Facts().CountryOf(token.Form); ok {
		return true
	}
	r, _ := utf8.DecodeRuneInString(token.Lemma)
	return token.UPOS == "ADJ" && token.XPOS == "JJ" && unicode.IsUpper(r)
}
