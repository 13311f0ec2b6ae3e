package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// markedNames derives the names of a sentence from its mentions: those of people, organizations and places that a proper
// noun heads, without determiners, titles and what people are called after their nation. The longer name wins.
func markedNames(sentence int, tokens []Token, mentions []bracket) []Name {
	var names []Name
	for _, m := range mentions {
		kind := map[string]string{"person": "PER", "organization": "ORG", "place": "LOC"}[m.kind]
		head := rangeHead(tokens, m.start, m.end)
		if kind == "" || tokens[head].UPOS != "PROPN" {
			continue
		}
		n := Name{Kind: kind, Sentence: sentence}
		n.Start, n.End = properRun(tokens, head, m, kind)
		if kind == "PER" {
			n.Start = withoutTitle(tokens, n.Start, n.End)
		}
		if _, demonym := Facts().CountryOf(tokens[head].Form); n.Start < n.End && !(demonym && n.End-n.Start == 1) {
			names = append(names, n)
		}
	}
	slices.SortStableFunc(names, func(a, b Name) int { return cmp.Compare(b.End-b.Start, a.End-a.Start) })
	var kept []Name
	for _, n := range names {
		if !slices.ContainsFunc(kept, func(o Name) bool { return n.Start < o.End && o.Start < n.End }) {
			kept = append(kept, n)
		}
	}
	slices.SortFunc(kept, func(a, b Name) int { return cmp.Compare(a.Start, b.Start) })
	return kept
}

// properRun gives the run of proper nouns around a head inside its mention; names that are no person's may have "of",
// "of the" and "&" inside.
func properRun(tokens []Token, head int, m bracket, kind string) (start, end int) {
	proper := func(i int) bool {
		return m.start <= i && i < m.end && (tokens[i].UPOS == "PROPN" || strings.HasPrefix(tokens[i].XPOS, "NNP"))
	}
	joins := func(from, to int) bool {
		if from < m.start || to > m.end || from >= to {
			return false
		}
		text := strings.ToLower(words(tokens[from:to]))
		text = strings.TrimSpace(text)
		return text == "-" || kind != "PER" && (text == "of" || text == "&" || text == "of the")
	}
	start, end = head, head+1
	for {
		switch {
		case proper(start - 1):
			start--
		case joins(start-1, start) && proper(start-2):
			start -= 2
		case joins(start-2, start) && proper(start-3):
			start -= 3
		case proper(end):
			end++
		case joins(end, end+1) && proper(end+1):
			end += 2
		case joins(end, end+2) && proper(end+2):
			end += 3
		default:
			return start, end
		}
	}
}

// withoutTitle gives the start of a person's name behind its titles; it is end where there is nothing else.
func withoutTitle(tokens []Token, start, end int) int {
	for start < end {
		switch {
		case end-start > 1 && Facts().Title(words(tokens[start:start+2])):
			start += 2
		case Facts().Title(tokens[start].Form):
			start++
		default:
			return start
		}
	}
	return end
}
