package handout

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/app/handout/press"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// thing is a part of the text that is among the Others of questions. Its places are its first and last token wherever
// the text has it.
type thing struct {
	text   string
	places []article.Span
}

// shared writes the things, in the order of the text and the longer one first where two begin alike; questions then name
// them by their place in an order of likelihood. For each token it is written whether things begin there and where they
// end.
func (s *script) shared(q *quiz.Quiz) {
	spans := s.found(q)
	starts := make(map[int][]int) // last tokens, by the first one
	for _, t := range spans {
		starts[t.Start] = append(starts[t.Start], t.End)
	}
	if !s.Flag(fieldShared, len(spans) > 0) {
		return
	}
	classes := make([]int, len(s.tokens)+1)
	for i, t := range s.tokens {
		classes[i] = classOf(t.In(s.text))
	}
	before := 0
	for i := range s.tokens {
		ends := starts[i]
		if s.Flag(fieldBegins+classes[i]*tokenClasses+before, len(ends) > 0) {
			s.ends(i, ends, classes)
		}
		before = classes[i]
	}
}

// ends writes the last tokens of the things that begin at one, the nearest first.
func (s *script) ends(first int, ends, classes []int) {
	slices.Sort(ends)
	var things []thing
	more := true
	for last := first; more && last < len(s.tokens); last++ {
		here := len(ends) > 0 && ends[0] == last
		if !s.Flag(fieldEnds+classes[last]*tokenClasses+classes[last+1], here) {
			continue
		}
		if here {
			ends = ends[1:]
		}
		text := s.text[s.tokens[first].Start:s.tokens[last].End]
		things = append(things, thing{text, s.occurrences(text)})
		more = s.Flag(fieldMore, len(ends) > 0)
	}
	slices.Reverse(things)
	s.things = append(s.things, things...)
}

// found gives the Others that are in the text, by the first and last token where it has them first.
func (s *script) found(q *quiz.Quiz) []article.Span {
	var out []article.Span
	for _, x := range q.Questions {
		for _, other := range x.Others {
			if at := s.occurrences(other); len(at) > 0 && !slices.Contains(out, at[0]) {
				out = append(out, at[0])
			}
		}
	}
	return out
}

// occurrences gives the first and last token of a part of the text wherever it stands in whole tokens.
func (s *script) occurrences(part string) []article.Span {
	var out []article.Span
	for from := 0; part != ""; {
		i := strings.Index(s.text[from:], part)
		if i < 0 {
			break
		}
		start := from + i
		first, begins := slices.BinarySearchFunc(s.tokens, start, func(t article.Span, at int) int { return cmp.Compare(t.Start, at) })
		last, ends := slices.BinarySearchFunc(s.tokens, start+len(part), func(t article.Span, at int) int { return cmp.Compare(t.End, at) })
		if begins && ends {
			out = append(out, article.Span{Start: first, End: last})
		}
		from = start + 1
	}
	return out
}

// others writes a list of things: as the way from each to the next in the order in which the engine would give them.
func (s *script) others(others *[]string, evidence []quiz.Proof) {
	count(s, otherThings, maxThings, others)
	if len(*others) == 0 {
		return
	}
	likely := s.likely(evidence)
	at := 0
	for i := range *others {
		k := slices.Index(likely, (*others)[i])
		if !s.Flag(fieldKnown, k >= 0) {
			(*others)[i] = s.Text(press.Answer, (*others)[i])
			continue
		}
		k = at + unfold(s.Number(fieldThing, fold(k-at)))
		if k < 0 || k >= len(likely) {
			s.Fail(errPlace)
			return
		}
		(*others)[i] = likely[k]
		at = k + 1
	}
}

// likely sorts the things by how many sentences lie between them and the evidence.
func (s *script) likely(evidence []quiz.Proof) []string {
	type near struct {
		text             string
		far, first, last int
	}
	all := make([]near, len(s.things))
	for i, t := range s.things {
		all[i] = near{text: t.text, far: len(s.text)}
		for _, p := range t.places {
			if far := s.far(s.tokens[p.Start].Start, evidence); far < all[i].far {
				all[i] = near{t.text, far, p.Start, p.End}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b near) int {
		return cmp.Or(a.far-b.far, a.first-b.first, b.last-a.last)
	})
	out := make([]string, len(all))
	for i, n := range all {
		out[i] = n.text
	}
	return out
}

// far is how many sentences lie between a place and the nearest evidence that is a whole sentence.
func (s *script) far(at int, evidence []quiz.Proof) int {
	out := len(s.text)
	here := s.sentenceAt(at)
	for _, p := range evidence {
		if i := s.sentenceAt(p.Start); here >= 0 && i >= 0 && s.sentences[i] == p.Span {
			out = min(out, max(i-here, here-i))
		}
	}
	return out
}

func (s *script) sentenceAt(at int) int {
	i, _ := slices.BinarySearchFunc(s.sentences, at, func(x article.Span, at int) int { return cmp.Compare(x.End, at+1) })
	if i < len(s.sentences) && s.sentences[i].Start <= at {
		return i
	}
	return -1
}

// tokenClasses is how many results classOf has; 0 is that of what is no word.
const tokenClasses = 8

// classOf tells tokens apart by what they say of where noun phrases begin and end.
func classOf(token string) int {
	r, _ := utf8.DecodeRuneInString(token)
	switch {
	case unicode.IsDigit(r):
		return 1
	case !unicode.IsLetter(r):
		return 0
	case listed(determiners, token):
		return 2
	case token == "of":
		return 3
	case listed(links, token):
		return 4
	case listed(verbs, token):
		return 5
	case unicode.IsUpper(r):
		return 6
	}
	return 7
}

const (
	determiners = " a an the this that these those his her its their my our your some any no each every another many "
	links       = " in on at to for from by with and or but as than about into over after before when while where which who if because through between under during against without "
	verbs       = " is was are were be been has have had will would can could may might must should do does did said says not he she it they we you i there "
)

func listed(list, word string) bool {
	return strings.Contains(list, " "+strings.ToLower(word)+" ")
}
