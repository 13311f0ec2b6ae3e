package handout

import (
	"errors"
	"slices"
	"strings"

	"lectern/app/handout/press"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

var (
	errCount = errors.New("too many of something")
	errPlace = errors.New("a place lies outside the text")
	errName  = errors.New("an unknown name")
)

// script is the order in which a quiz is written. Each method writes its value or reads it, as the pen does; what
// is worked out from the value before that counts only when writing.
type script struct {
	*press.Pen
	text      string
	sentences []article.Span
	tokens    []article.Span
	things    []string
	begin     map[int][]int // things, by the tokens that they begin at
	near      map[string][]string
	at        int // the sentence that the last evidence was in
}

func (s *script) quiz(q *quiz.Quiz) {
	q.Article = s.Text(press.Prose, q.Article)
	s.text, s.tokens = q.Article, tokens(q.Article)
	s.blocks(q)
	s.title(q)
	s.tile(q)
	s.sentences = q.Sentences
	s.glossary(q)
	s.shared(q)
	count(s, questions, maxQuestions, &q.Questions)
	for i := range q.Questions {
		s.question(&q.Questions[i])
	}
}

// count writes how many there are in a list, which it makes when reading.
func count[T any](s *script, field, most int, list *[]T) {
	n := s.Number(fieldCount+field, len(*list))
	if n > most {
		s.Fail(errCount)
		n = 0
	}
	if s.Reading() {
		*list = make([]T, n)
	}
}

// blocks are split by blank lines, so that only their kinds need be written; any others are written as they are.
func (s *script) blocks(q *quiz.Quiz) {
	usual := split(q.Article)
	if !s.Flag(fieldBlocks, slices.EqualFunc(q.Blocks, usual, func(b article.Block, u article.Span) bool { return b.Span == u })) {
		count(s, blocks, maxBlocks, &q.Blocks)
		at := 0
		for i := range q.Blocks {
			s.span(&q.Blocks[i].Span, &at)
		}
	} else if s.Reading() {
		q.Blocks = make([]article.Block, len(usual))
		for i, u := range usual {
			q.Blocks[i].Span = u
		}
	}
	for i := range q.Blocks {
		field := fieldKind
		if i == 0 {
			field = fieldFirstKind
		}
		q.Blocks[i].Kind = article.BlockKind(s.name(field, blockKinds, string(q.Blocks[i].Kind)))
	}
}

// split gives what stands between blank lines.
func split(text string) []article.Span {
	var out []article.Span
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		out = append(out, article.Span{Start: at, End: at + len(part)})
		at += len(part) + 2
	}
	return out
}

// name writes a name as its place in a table, or as it is.
func (s *script) name(field int, table []string, name string) string {
	i := s.Number(field, slices.Index(table, name)+1)
	switch {
	case i == 0:
		return s.Text(press.Note, name)
	case i > len(table):
		s.Fail(errName)
		return ""
	}
	return table[i-1]
}

func (s *script) title(q *quiz.Quiz) {
	usual := ""
	for _, b := range slices.Backward(q.Blocks) {
		if b.Kind == article.Title && inside(b.Span, q.Article) {
			usual = b.Span.In(q.Article)
		}
	}
	if s.Flag(fieldTitle, q.Title == usual) {
		q.Title = usual
	} else {
		q.Title = s.Text(press.Note, q.Title)
	}
}

// span writes any part of the text; at is the end of the one before.
func (s *script) span(p *article.Span, at *int) {
	gap := p.Start - *at
	p.Start = *at + unfold(s.Number(fieldGap, fold(gap)))
	p.End = p.Start + s.Number(fieldLength, p.End-p.Start)
	if !inside(*p, s.text) {
		s.Fail(errPlace)
		*p = article.Span{}
	}
	*at = p.End
}

// fold makes a number of both signs one that is not negative: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
func fold(n int) int {
	if n < 0 {
		return -2*n - 1
	}
	return 2 * n
}

func unfold(n int) int {
	if n&1 == 1 {
		return -(n + 1) / 2
	}
	return n / 2
}

func inside(s article.Span, text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text)
}

func (s *script) glossary(q *quiz.Quiz) {
	count(s, definitions, maxGlossary, &q.Glossary)
	for i := range q.Glossary {
		d := &q.Glossary[i]
		s.place(placeTerm, &d.Term, nil)
		s.place(placeMeaning, &d.Meaning, nil)
		if d.Meaning.Start == d.Meaning.End {
			d.Words = s.Text(press.Note, d.Words) // the teacher's own
		}
	}
}
