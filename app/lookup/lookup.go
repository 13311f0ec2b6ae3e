// Package lookup finds a word of a text and where the text uses it again, in any form.
package lookup

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Word is a word of a text. Place is where it was chosen, Uses are its places in sentences of the text, in order; one of
// them is Place where that is in a sentence.
type Word struct {
	Text  string
	Place article.Span
	Uses  []Use
}

// Use is a word in its sentence; of a sentence that has it twice, the first.
type Use struct{ Word, Sentence article.Span }

// At gives the word at an offset into the article; false where there is none.
func At(q quiz.Quiz, offset int) (Word, bool) {
	if offset < 0 || offset > len(q.Article) {
		return Word{}, false
	}
	start, end := offset, offset
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(q.Article[:start])
		if !part(r) {
			break
		}
		start -= n
	}
	for end < len(q.Article) {
		r, n := utf8.DecodeRuneInString(q.Article[end:])
		if !part(r) {
			break
		}
		end += n
	}
	place := trimmed(q.Article, article.Span{Start: start, End: end})
	if place.Start == place.End {
		return Word{}, false
	}
	text := place.In(q.Article)
	return Word{text, place, uses(q, text, place)}, true
}

// Of gives a word that was typed, at its first use; false where no sentence of the text has it.
func Of(q quiz.Quiz, typed string) (Word, bool) {
	typed = strings.TrimFunc(typed, func(r rune) bool { return !letter(r) })
	if typed == "" {
		return Word{}, false
	}
	found := uses(q, typed, article.Span{})
	if len(found) == 0 {
		return Word{}, false
	}
	return Word{typed, found[0].Word, found}, true
}

// uses gives the sentences with a form of the word; in its own sentence the place that was chosen.
func uses(q quiz.Quiz, text string, place article.Span) []Use {
	want := forms(text)
	var out []Use
	for _, s := range q.Sentences {
		if place.Start < place.End && s.Contains(place) {
			out = append(out, Use{place, s})
			continue
		}
		for w := range words(q.Article, s) {
			if meet(want, w.In(q.Article)) {
				out = append(out, Use{w, s})
				break
			}
		}
	}
	return out
}

// words gives the words of a span.
func words(text string, within article.Span) func(yield func(article.Span) bool) {
	return func(yield func(article.Span) bool) {
		start := -1
		flush := func(end int) bool {
			w := trimmed(text, article.Span{Start: start, End: end})
			start = -1
			return w.Start == w.End || yield(w)
		}
		for i, r := range within.In(text) {
			at := within.Start + i
			switch {
			case part(r) && start < 0:
				start = at
			case !part(r) && start >= 0 && !flush(at):
				return
			}
		}
		if start >= 0 {
			flush(within.End)
		}
	}
}

// part reports whether a character can stand in a word; apostrophes at its ends are none of it.
func part(r rune) bool { return letter(r) || r == '\'' || r == '’' }

func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// trimmed is a word without apostrophes at its ends and without a possessive ending.
func trimmed(text string, s article.Span) article.Span {
	w := strings.TrimLeftFunc(s.In(text), func(r rune) bool { return !letter(r) })
	s.Start = s.End - len(w)
	w = strings.TrimRightFunc(w, func(r rune) bool { return !letter(r) })
	for _, owner := range [...]string{"'s", "’s", "'S", "’S"} {
		if cut, ok := strings.CutSuffix(w, owner); ok && cut != "" {
			w = cut
			break
		}
	}
	s.End = s.Start + len(w)
	return s
}
