package analysis

import "slices"

// addLower adds the countries, capitals and well-known places that a text without capitals names, as in "a week in peru". Words
// that mean something else as well, such as "turkey", are left alone.
func (f *nameFinder) addLower(tokens []Token, found []namedRange) []namedRange {
	for i := 0; i < len(tokens); i++ {
		n := f.lowerAt(tokens, i)
		if n.end == 0 || slices.ContainsFunc(found, func(o namedRange) bool { return o.start < n.end && n.start < o.end }) {
			continue
		}
		found = append(found, n)
		i = n.end - 1
	}
	return found
}

// lowerAt gives the longest known place in small letters that begins at token i; its end is 0 where there is none.
func (f *nameFinder) lowerAt(tokens []Token, i int) namedRange {
	for length := min(longestKnown, len(tokens)-i); length > 0; length-- {
		part := tokens[i : i+length]
		if slices.ContainsFunc(part, func(t Token) bool { return capitalised(t.Form) || t.UPOS == "PUNCT" }) || !f.knownPlace(words(part)) {
			continue
		}
		if length > 1 || f.aloneAt(tokens, i) {
			return namedRange{"LOC", i, i + length}
		}
	}
	return namedRange{}
}

// aloneAt reports whether a known place of one word stands as names of places do and means nothing else.
func (f *nameFinder) aloneAt(tokens []Token, i int) bool {
	t := tokens[i]
	if len(t.Form) < 4 || f.facts.NounClass(t.Form) != "" || f.facts.VerbClass(t.Form) != "" || f.facts.GivenName(t.Form) != "" {
		return false
	}
	if i > 0 && slices.Contains([]string{"DET", "ADJ", "NUM"}, tokens[i-1].UPOS) || i > 0 && tokens[i-1].XPOS == "PRP$" {
		return false
	}
	if i+1 < len(tokens) && tokens[i+1].UPOS == "NOUN" {
		return false
	}
	return t.UPOS == "PROPN" || t.XPOS == "NN"
}

func (f *nameFinder) knownPlace(text string) bool {
	_, country := f.facts.Country(text)
	_, capital := f.facts.CapitalOf(text)
	return country || capital || f.facts.NameKind(text) == "LOC"
}
