package handout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/app/handout/press"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// shared writes the things: the parts of the text that are among the Others of questions, in the order of the text and the
// longer one first where two begin alike. For each token it is written whether things begin there and where they end.
func (s *script) shared(q *quiz.Quiz) {
	ends := s.found(q)
	if !s.Flag(fieldShared, len(ends) > 0) {
		return
	}
	classes := make([]int, len(s.tokens)+1)
	for i, t := range s.tokens {
		classes[i] = classOf(t.In(s.text))
	}
	before := 0
	s.begin = make(map[int][]int)
	for i := range s.tokens {
		if s.Flag(fieldBegins+classes[i]*tokenClasses+before, len(ends[i]) > 0) {
			s.ends(i, ends[i], classes)
		}
		before = classes[i]
	}
}

// ends writes the last tokens of the things that begin at one, the nearest first.
func (s *script) ends(first int, ends, classes []int) {
	var things []string
	more := true
	for last := first; more && last < len(s.tokens); last++ {
		if !s.Flag(fieldEnds+classes[last]*tokenClasses+classes[last+1], slices.Contains(ends, last)) {
			continue
		}
		things = append(things, s.text[s.tokens[first].Start:s.tokens[last].End])
		more = s.Flag(fieldMore, len(things) < len(ends))
	}
	for _, text := range slices.Backward(things) {
		for _, at := range s.occurrences(text) {
			s.begin[at.Start] = append(s.begin[at.Start], len(s.things))
		}
		s.things = append(s.things, text)
	}
	if len(s.things) > maxThings {
		s.Fail(errCount)
		s.things = nil
	}
}

// found gives the Others that are in the text: their last tokens by the first one, where the text has them first.
func (s *script) found(q *quiz.Quiz) map[int][]int {
	out := make(map[int][]int)
	for _, x := range q.Questions {
		for _, other := range x.Others {
			at := s.occurrences(other)
			if len(at) > 0 && !slices.Contains(out[at[0].Start], at[0].End) {
				out[at[0].Start] = append(out[at[0].Start], at[0].End)
			}
		}
	}
	return out
}

// occurrences gives the first and last token of a part of the text where it stands in whole tokens, the first so many times.
func (s *script) occurrences(part string) []article.Span {
	var out []article.Span
	for from := 0; part != "" && len(out) < maxPlaces; {
		i := strings.Index(s.text[from:], part)
		if i < 0 {
			break
		}
		start := from + i
		first := s.tokenAt(start)
		last := s.tokenAt(start+len(part)) - 1
		if last >= first && s.tokens[first].Start == start && s.tokens[last].End == start+len(part) {
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

// likely gives the things in the order in which the engine would: first those of the sentences nearest to the evidence, in
// the order of the text; at last those of no sentence.
func (s *script) likely(evidence []quiz.Proof) []string {
	var out []string
	seen := make([]bool, len(s.things))
	take := func(thing int) {
		if !seen[thing] {
			seen[thing] = true
			out = append(out, s.things[thing])
		}
	}
	for _, sentences := range s.byDistance(evidence) {
		for _, i := range sentences {
			for t := s.tokenAt(s.sentences[i].Start); t < len(s.tokens) && s.tokens[t].Start < s.sentences[i].End; t++ {
				for _, thing := range s.begin[t] {
					take(thing)
				}
			}
		}
	}
	for thing := range s.things {
		take(thing)
	}
	return out
}

// byDistance gives the sentences by how many lie between them and the nearest evidence that is a whole sentence.
func (s *script) byDistance(evidence []quiz.Proof) [][]int {
	var near []int
	for _, p := range evidence {
		if i := slices.Index(s.sentences, p.Span); i >= 0 {
			near = append(near, i)
		}
	}
	out := make([][]int, len(s.sentences))
	for i := range s.sentences {
		far := len(out) - 1
		for _, n := range near {
			far = min(far, max(n-i, i-n))
		}
		out[far] = append(out[far], i)
	}
	return out
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
