package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ballot counts the kinds that a name was given.
type ballot map[string]int

// winner returns the kind with the most votes; equal counts go to PER, LOC, ORG in this order.
func (b ballot) winner() string {
	best := ""
	for _, kind := range []string{"PER", "LOC", "ORG"} {
		if b[kind] > b[best] {
			best = kind
		}
	}
	return best
}

// spreadVotes is how often a word must have been named for its unlabelled repetitions to count as names.
const spreadVotes = 2

// agree gives equal names one kind, and surnames the kind of the full name, then adds the unlabelled repetitions.
func (f *nameFinder) agree(sentences []Sentence) {
	ballots, surnames := map[string]ballot{}, map[string]ballot{}
	vote := func(in map[string]ballot, key, kind string, votes int) {
		if in[key] == nil {
			in[key] = ballot{}
		}
		in[key][kind] += votes
	}
	for _, n := range f.names {
		tokens := sentences[n.Sentence].Tokens[n.Start:n.End]
		vote(ballots, nameKey(tokens), n.Kind, 1)
		if len(tokens) > 1 && n.Kind == "PER" {
			vote(surnames, nameKey(tokens[len(tokens)-1:]), n.Kind, 1)
		}
	}
	for i, n := range f.names {
		tokens := sentences[n.Sentence].Tokens[n.Start:n.End]
		key := nameKey(tokens)
		if len(tokens) == 1 && surnames[key] != nil {
			vote(ballots, key, "PER", surnames[key]["PER"])
		}
		f.names[i].Kind = ballots[key].winner()
	}
	f.addRepeated(sentences, ballots, surnames)
}

// addRepeated labels single proper nouns that were named elsewhere in the document.
func (f *nameFinder) addRepeated(sentences []Sentence, ballots, surnames map[string]ballot) {
	names := make([]Name, 0, len(f.names))
	next := 0
	for i, s := range sentences {
		for j := 0; j < len(s.Tokens); j++ {
			if next < len(f.names) && f.names[next].Sentence == i && f.names[next].Start == j {
				names = append(names, f.names[next])
				j = f.names[next].End - 1
				next++
				continue
			}
			t := s.Tokens[j]
			if t.UPOS != "PROPN" || !capitalised(t.Form) || f.facts.Month(t.Form) || extend(s.Tokens, namedRange{"", j, j + 1}) != (namedRange{"", j, j + 1}) {
				continue
			}
			key := nameKey(s.Tokens[j : j+1])
			kind := ballots[key].winner()
			if ballots[key][kind] < spreadVotes {
				kind = surnames[key].winner()
			}
			if kind != "" {
				names = append(names, Name{Kind: kind, Sentence: i, Start: j, End: j + 1})
			}
		}
	}
	f.names = names
}

// nameKey is what equal names have in common: their words without case and a full stop.
func nameKey(tokens []Token) string {
	var b strings.Builder
	for _, t := range tokens {
		b.WriteString(strings.ToLower(strings.TrimSuffix(t.Form, ".")))
		b.WriteByte(' ')
	}
	return b.String()
}

func capitalised(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}
