package questions

import (
	"cmp"
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
)

const (
	mostOthers = 24
	mostAround = 4
	neighbours = 2 // how far from the evidence a sentence may be whose common nouns are given too
)

// others gives what else the article speaks of than the right answers of a question: names, and near the evidence other
// noun phrases; and the sentences that they are from, but for the evidence. The nearest come first.
func others(d *clause.Doc, q quiz.Question, near []int) (names []string, around []quiz.Proof) {
	right := lexis.Set("a an the")
	for _, text := range slices.Concat(q.Key, q.Accept) {
		for w := range strings.FieldsSeq(lexis.Plain(text)) {
			right[w] = true
		}
	}
	var found []analysis.Mention
	for _, m := range d.Mentions {
		far := distance(m.Sentence, near)
		if m.Form == analysis.Proper || m.Form != analysis.Pronoun && 0 < far && far <= neighbours {
			found = append(found, m)
		}
	}
	slices.SortStableFunc(found, func(a, b analysis.Mention) int {
		return cmp.Compare(distance(a.Sentence, near), distance(b.Sentence, near))
	})
	seen := map[string]bool{}
	for _, m := range found {
		s := d.Sentences[m.Sentence]
		text := d.Article.Text[s.Tokens[m.Start].Span.Start:s.Tokens[m.End-1].Span.End]
		key := lexis.Plain(text)
		if seen[key] || within(key, right) || len(names) == mostOthers {
			continue
		}
		seen[key] = true
		names = append(names, text)
		proof := quiz.Proof{Span: s.Span, Text: s.Span.In(d.Article.Text)}
		if len(around) < mostAround && !slices.Contains(around, proof) && !slices.Contains(q.Evidence, proof) {
			around = append(around, proof)
		}
	}
	return names, around
}

// distance is how many sentences lie between one and the nearest of some; 0 for one of them, and where there are none.
func distance(sentence int, near []int) int {
	best := -1
	for _, n := range near {
		if d := max(sentence-n, n-sentence); best < 0 || d < best {
			best = d
		}
	}
	return max(best, 0)
}

// within reports whether a text has no word but those of a set.
func within(text string, words map[string]bool) bool {
	for w := range strings.FieldsSeq(text) {
		if !words[w] {
			return false
		}
	}
	return true
}
