package handout

import (
	"slices"
	"strings"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// How a place in the text is written.
const (
	formSentence = iota // as a sentence
	formPart            // as tokens within a sentence
	formNone            // as none
	formHolder          // as one of the sentences that have a certain text
	formAny             // as any part of the text
)

// What a place is for; each has its own numbers.
const (
	placeEvidence = iota * 5
	placeOrigin
	placeAround
	placeTerm
	placeMeaning
	places
)

// place writes a part of the text. holders are the sentences that it is expected to be.
func (s *script) place(use int, p *article.Span, holders []int) {
	sentence := slices.Index(s.sentences, *p)
	holder := slices.Index(holders, sentence)
	first, last, in := s.part(*p)
	form := formAny
	switch {
	case *p == article.Span{}:
		form = formNone
	case sentence >= 0 && holder >= 0:
		form = formHolder
	case sentence >= 0:
		form = formSentence
	case in >= 0:
		form, sentence = formPart, in
	}
	form = s.Number(fieldPlace+use, form)
	switch form {
	case formNone:
		*p = article.Span{}
	case formHolder:
		holder = s.Number(fieldPlace+use+1, holder)
		if holder >= len(holders) {
			s.Fail(errPlace)
			return
		}
		sentence = holders[holder]
		*p = s.sentences[sentence]
	case formSentence, formPart:
		sentence = s.at + unfold(s.Number(fieldPlace+use+2, fold(sentence-s.at)))
		if sentence < 0 || sentence >= len(s.sentences) {
			s.Fail(errPlace)
			return
		}
		*p = s.sentences[sentence]
		if form == formPart {
			s.partOf(use, p, first, last)
		}
	case formAny:
		at := 0
		s.span(p, &at)
	default:
		s.Fail(errPlace)
	}
	if use == placeEvidence && sentence >= 0 {
		s.at = sentence
	}
}

// part finds the sentence that a span lies in with whole tokens, -1 for none, and which of its tokens they are.
func (s *script) part(p article.Span) (first, last, sentence int) {
	for i, x := range s.sentences {
		if !x.Contains(p) || p.Start == p.End {
			continue
		}
		all := s.within(x)
		first = slices.IndexFunc(all, func(t article.Span) bool { return t.Start == p.Start })
		last = slices.IndexFunc(all, func(t article.Span) bool { return t.End == p.End })
		if first >= 0 && last >= 0 {
			return first, last, i
		}
	}
	return 0, 0, -1
}

func (s *script) within(x article.Span) []article.Span {
	from := s.tokenAt(x.Start)
	to := from
	for to < len(s.tokens) && s.tokens[to].End <= x.End {
		to++
	}
	return s.tokens[from:to]
}

// tokenAt gives the first token that begins at a place or behind it.
func (s *script) tokenAt(at int) int {
	low, high := 0, len(s.tokens)
	for low < high {
		if middle := (low + high) / 2; s.tokens[middle].Start < at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

func (s *script) partOf(use int, p *article.Span, first, last int) {
	all := s.within(*p)
	first = s.Number(fieldPlace+use+3, first)
	last = first + s.Number(fieldPlace+use+4, last-first)
	if last >= len(all) {
		s.Fail(errPlace)
		return
	}
	*p = article.Span{Start: all[first].Start, End: all[last].End}
}

func (s *script) proof(use int, p *quiz.Proof, holders []int) {
	s.place(use, &p.Span, holders)
	p.Text = p.Span.In(s.text)
}

// holders are the sentences that have a text.
func (s *script) holders(text string) []int {
	var out []int
	for i, x := range s.sentences {
		if text != "" && strings.Contains(x.In(s.text), text) {
			out = append(out, i)
		}
	}
	return out
}
