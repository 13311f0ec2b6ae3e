package lookup

import (
	"slices"
	"strings"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Definition gives what the text itself says that a word means; of a term of several words, where the word stands in it.
func Definition(q quiz.Quiz, w Word) (quiz.Definition, bool) {
	for _, d := range q.Glossary {
		term := d.Term.In(q.Article)
		if Same(term, w.Text) || partOf(q.Article, term, w.Place) {
			return d, true
		}
	}
	return quiz.Definition{}, false
}

// partOf reports whether a place in a text is part of a phrase there.
func partOf(text, phrase string, place article.Span) bool {
	from, to := max(0, place.Start-len(phrase)+1), min(place.End-1, len(text)-len(phrase))
	for at := from; at <= to; at++ {
		if strings.EqualFold(text[at:at+len(phrase)], phrase) {
			return strings.Contains(phrase, " ")
		}
	}
	return false
}

// Asked reports whether a definition would help to answer a question: the question names the term, its answer does, or
// the answer is read off the definition.
func Asked(q quiz.Quiz, x quiz.Question, d quiz.Definition) bool {
	for _, p := range x.Evidence {
		if overlap(p.Span, d.Term) || overlap(p.Span, d.Meaning) {
			return true
		}
	}
	return slices.ContainsFunc(slices.Concat([]string{x.Prompt}, x.Options, x.Key, x.Items), func(said string) bool {
		return names(said, d.Term.In(q.Article))
	})
}

func overlap(a, b article.Span) bool { return a.Start < b.End && b.Start < a.End }

// names reports whether a text has every word of a term, in any form.
func names(said, term string) bool {
	for want := range words(term, article.Span{End: len(term)}) {
		found := false
		for w := range words(said, article.Span{End: len(said)}) {
			found = found || Same(want.In(term), w.In(said))
		}
		if !found {
			return false
		}
	}
	return true
}
