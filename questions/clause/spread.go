package clause

import (
	"strings"

	"lectern/questions/article"
)

// Spread gives the number of sentences that hold a word, by its lemma in lower case.
func (d *Doc) Spread(lemma string) int { return d.spread[lemma] }

func (d *Doc) spreads() map[string]int {
	spread := map[string]int{}
	for _, s := range d.Sentences {
		seen := map[string]bool{}
		for _, t := range s.Tokens {
			if l := strings.ToLower(t.Lemma); !seen[l] {
				seen[l] = true
				spread[l]++
			}
		}
	}
	return spread
}

// InParagraph reports whether a sentence belongs to a paragraph, not to a title, a caption or the like.
func (d *Doc) InParagraph(sentence int) bool {
	return d.Article.Blocks[d.Sentences[sentence].Block].Kind == article.Paragraph
}
