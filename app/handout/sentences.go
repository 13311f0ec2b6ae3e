package handout

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// gap is white space within a paragraph, where a sentence may end.
type gap struct {
	article.Span
	class int // what stands around it
	last  int // end of its paragraph
}

// tile writes the sentences. They usually fill the paragraphs, so that it is enough to write at which gaps they end.
func (s *script) tile(q *quiz.Quiz) {
	ends := make(map[int]bool, len(q.Sentences))
	for _, x := range q.Sentences {
		ends[x.End] = true
	}
	gaps := gapsOf(q)
	cut := func(i int) bool { return ends[gaps[i].Start] }
	if !s.Flag(fieldSentences, slices.Equal(tiles(q, gaps, cut), q.Sentences)) {
		count(s, sentences, maxSentences, &q.Sentences)
		at := 0
		for i := range q.Sentences {
			s.span(&q.Sentences[i], &at)
		}
		return
	}
	cuts := make([]bool, len(gaps))
	for i := range gaps {
		cuts[i] = s.Flag(fieldCut+gaps[i].class, cut(i))
	}
	q.Sentences = tiles(q, gaps, func(i int) bool { return cuts[i] })
}

func gapsOf(q *quiz.Quiz) []gap {
	var out []gap
	for _, b := range q.Blocks {
		if b.Kind != article.Paragraph || !inside(b.Span, q.Article) {
			continue
		}
		for i := b.Span.Start; i < b.Span.End; i++ {
			if !space(q.Article[i]) {
				continue
			}
			from := i
			for i < b.Span.End && space(q.Article[i]) {
				i++
			}
			if b.Span.Start < from && i < b.Span.End {
				out = append(out, gap{article.Span{Start: from, End: i}, class(q.Article, from, i), b.Span.End})
			}
		}
	}
	return out
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\t' }

// class tells what is before a gap (a letter, a full stop, another end of sentence, something else behind one) and whether
// a capital follows.
func class(text string, from, to int) int {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	out := 3
	switch {
	case unicode.IsLetter(before) || before == ',':
		out = 0
	case before == '.':
		out = 1
	case before == '!' || before == '?' || before == '”' || before == '"':
		out = 2
	}
	if unicode.IsLower(after) {
		out += 4
	}
	return out
}

// tiles gives the sentences that fill the paragraphs and end at the gaps that are cut.
func tiles(q *quiz.Quiz, gaps []gap, cut func(i int) bool) []article.Span {
	var out []article.Span
	i := 0
	for _, b := range q.Blocks {
		if b.Kind != article.Paragraph || b.Span.Start >= b.Span.End || !inside(b.Span, q.Article) {
			continue
		}
		start := b.Span.Start
		for ; i < len(gaps) && gaps[i].last == b.Span.End; i++ {
			if cut(i) {
				out = append(out, article.Span{Start: start, End: gaps[i].Start})
				start = gaps[i].End
			}
		}
		out = append(out, article.Span{Start: start, End: b.Span.End})
	}
	return out
}

// tokens are the words of a text, and each other character but white space.
func tokens(text string) []article.Span {
	var out []article.Span
	word := false
	for i, r := range text {
		size := utf8.RuneLen(r)
		switch inWord := unicode.IsLetter(r) || unicode.IsDigit(r); {
		case inWord && word:
			out[len(out)-1].End = i + size
		case r != ' ' && r != '\n' && r != '\t':
			out = append(out, article.Span{Start: i, End: i + size})
			word = inWord
		default:
			word = false
		}
	}
	return out
}
