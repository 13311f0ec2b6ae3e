package clause

import (
	"strings"
	"unicode"

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
