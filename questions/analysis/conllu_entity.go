package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// bracket is one mention of the Entity attribute: [start, end) of a sentence.
type bracket struct {
	entity     string
	kind       string
	start, end int
}

// entityStack collects the brackets of one sentence; see https://wiki.gucorpling.org/gum/conll_format.
type entityStack struct {
	open   []bracket
	closed []bracket
}

func (s *entityStack) read(attribute string, token int) {
	for attribute != "" {
		if attribute[0] == '(' {
			n := strings.IndexAny(attribute[1:], "()") + 1
			if n == 0 {
				n = len(attribute)
			}
			entity, rest, _ := strings.Cut(attribute[1:n], "-")
			kind, _, _ := strings.Cut(rest, "-")
			s.open = append(s.open, bracket{entity: entity, kind: kind, start: token})
			if attribute = attribute[n:]; strings.HasPrefix(attribute, ")") {
				s.close(entity, token)
				attribute = attribute[1:]
			}
			continue
		}
		entity, rest, _ := strings.Cut(attribute, ")")
		s.close(entity, token)
		attribute = rest
	}
}

func (s *entityStack) close(entity string, token int) {
	for i := len(s.open) - 1; i >= 0; i-- {
		if s.open[i].entity == entity {
			b := s.open[i]
			b.end = token + 1
			s.closed = append(s.closed, b)
			s.open = slices.Delete(s.open, i, i+1)
			return
		}
	}
}

// label gives the head of each mention its kind, the outermost mention first, and forgets the brackets.
func (s *entityStack) label(tokens []Token) {
	for _, b := range slices.Backward(s.closed) {
		if head := rangeHead(tokens, b.start, b.end); tokens[head].Entity == "" {
			tokens[head].Entity = b.kind
		}
	}
	s.open, s.closed = s.open[:0], s.closed[:0]
}

// rangeHead returns the first token of [start, end) whose head lies outside.
func rangeHead(tokens []Token, start, end int) int {
	for i := start; i < end; i++ {
		if h := tokens[i].Head; h < start || h >= end {
			return i
		}
	}
	return start
}

// entityColumn returns the values of the Entity attribute for one sentence's tokens.
func entityColumn(tokens []Token, mentions []Mention) []string {
	column := make([]string, len(tokens))
	// Closing brackets come first, inner mentions before outer ones.
	byEnd := slices.Clone(mentions)
	slices.SortStableFunc(byEnd, func(a, b Mention) int { return cmp.Compare(b.Start, a.Start) })
	for _, m := range byEnd {
		if m.End-m.Start > 1 {
			column[m.End-1] += "e" + itoa(m.Entity) + ")"
		}
	}
	for _, m := range mentions {
		open := "(e" + itoa(m.Entity)
		if kind := tokens[m.Head].Entity; kind != "" {
			open += "-" + kind
		}
		if m.End-m.Start == 1 {
			open += ")"
		}
		column[m.Start] += open
	}
	return column
}
