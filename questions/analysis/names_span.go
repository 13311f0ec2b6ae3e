package analysis

import (
	"slices"
	"strings"
)

// longestKnown is how many tokens a place or institution may have that facts know.
const longestKnown = 4

// wholeNames puts a known place or institution in the stead of what was found of it, as "Gulf of Mexico" for "Mexico".
func (f *nameFinder) wholeNames(tokens []Token, found []namedRange) []namedRange {
	for i := 0; i < len(tokens); i++ {
		n, ok := f.wholeAt(tokens, i)
		if !ok || slices.ContainsFunc(found, func(o namedRange) bool {
			return o.start < n.end && n.start < o.end && (o.start < n.start || n.end < o.end)
		}) {
			continue
		}
		found = slices.DeleteFunc(found, func(o namedRange) bool { return n.start <= o.start && o.end <= n.end })
		found = append(found, n)
		i = n.end - 1
	}
	return found
}

// wholeAt gives the longest known place of two words or more, or institution, that begins at token i.
func (f *nameFinder) wholeAt(tokens []Token, i int) (namedRange, bool) {
	if !capitalised(tokens[i].Form) {
		return namedRange{}, false
	}
	for length := min(longestKnown, len(tokens)-i); length > 0; length-- {
		if !capitalised(tokens[i+length-1].Form) {
			continue
		}
		switch text := words(tokens[i : i+length]); {
		case f.facts.is("institution", text) && (length > 1 || tokens[i].UPOS == "PROPN"):
			return namedRange{"ORG", i, i + length}, true
		case length > 1 && f.facts.NameKind(text) == "LOC":
			return namedRange{"LOC", i, i + length}, true
		}
	}
	return namedRange{}, false
}

// joinOf makes one name of an institution and what follows its "of", as in "Bank of Ruritania" and "Department of
// Roads and Bridges".
func (f *nameFinder) joinOf(tokens []Token, found []namedRange) []namedRange {
	for i := 1; i+1 < len(tokens); i++ {
		if tokens[i].Form != "of" || !capitalised(tokens[i-1].Form) || f.facts.HeadKind(strings.ToLower(tokens[i-1].Form)) != "organization" {
			continue
		}
		end := properEnd(tokens, i+1)
		if more := properEnd(tokens, min(end+1, len(tokens))); more > end+1 && end > i+1 && (tokens[end].Form == "and" || tokens[end].Form == "&") &&
			tokens[more-1].Deprel == "conj" && inside(tokens, more-1, i) {
			end = more
		}
		if end == i+1 {
			continue
		}
		n := extend(tokens, namedRange{"ORG", i - 1, i})
		n.end = end
		for _, o := range found {
			if o.start < n.start && n.start < o.end {
				n.start = o.start
			}
		}
		found = slices.DeleteFunc(found, func(o namedRange) bool { return o.start < n.end && n.start < o.end })
		found = append(found, f.trim(tokens, n))
		i = end - 1
	}
	return found
}

// properEnd gives the end of the run of capitalised nouns and adjectives that begins at token i.
func properEnd(tokens []Token, i int) int {
	for i < len(tokens) && capitalised(tokens[i].Form) && (tokens[i].UPOS == "PROPN" || tokens[i].UPOS == "NOUN" || tokens[i].UPOS == "ADJ") {
		i++
	}
	return i
}

// inside reports whether token i hangs below the noun that stands behind the "of" at token of.
func inside(tokens []Token, i, of int) bool {
	for steps := 0; i >= 0 && steps < len(tokens); steps++ {
		if i > of && tokens[i].Head <= of {
			return tokens[i].Head == of-1 || tokens[i].Head == tokens[of].Head
		}
		i = tokens[i].Head
	}
	return false
}

// possessed makes one name of a person and the place or institution that it owns, as in "Queen Ada's College".
func (f *nameFinder) possessed(tokens []Token, found []namedRange) []namedRange {
	for i, n := range found {
		if n.kind != "PER" || n.end+1 >= len(tokens) || tokens[n.end].XPOS != "POS" || tokens[n.end+1].UPOS != "PROPN" {
			continue
		}
		end := extend(tokens, namedRange{"", n.end + 1, n.end + 2}).end
		kind := map[string]string{"place": "LOC", "organization": "ORG"}[f.facts.HeadKind(strings.ToLower(tokens[end-1].Form))]
		if kind != "" {
			found[i] = namedRange{kind, n.start, end}
		}
	}
	return found
}
