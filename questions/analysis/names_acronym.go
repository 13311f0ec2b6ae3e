package analysis

import (
	"strings"
	"unicode"
)

// acronyms finds the abbreviations that a document introduces in brackets, as in "the Harbour Workers' Union (HWU)", with the
// kind of name that they stand for; "" where the words in front are no name, as in "sea surface salinity (SSS)".
func acronyms(sentences []Sentence, names []Name) map[string]string {
	found := map[string]string{}
	inside := make([][]Name, len(sentences))
	for _, n := range names {
		inside[n.Sentence] = append(inside[n.Sentence], n)
	}
	for number, s := range sentences {
		for i := 1; i+1 < len(s.Tokens); i++ {
			form := s.Tokens[i].Form
			if s.Tokens[i-1].Form != "(" || s.Tokens[i+1].Form != ")" || !abbreviation(form) {
				continue
			}
			start, ok := spelledOut(s.Tokens[:i-1], form)
			if !ok {
				continue
			}
			kind, named := kindWithin(inside[number], start, i-1)
			if named || small(s.Tokens, start, i-1) {
				found[strings.ToLower(form)] = kind
			}
		}
	}
	return found
}

func abbreviation(form string) bool {
	if len(form) < 2 || len(form) > 8 {
		return false
	}
	for _, r := range form {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// spelledOut gives where the words begin whose initials are the letters of an abbreviation. Small words such as "of" may
// be left out, and both halves of a hyphenated word count.
func spelledOut(tokens []Token, abbreviation string) (int, bool) {
	letters := strings.ToLower(abbreviation)
	at := len(letters) - 1
	for i := len(tokens) - 1; i >= 0; i-- {
		word := strings.ToLower(tokens[i].Form)
		switch {
		case word == "":
			return 0, false
		case word[0] == letters[at]:
			if at--; at < 0 {
				return i, true
			}
		case tokens[i].UPOS == "PUNCT" && word == "-", tokens[i].UPOS == "ADP", tokens[i].UPOS == "DET", tokens[i].UPOS == "CCONJ", tokens[i].UPOS == "PART":
		default:
			return 0, false
		}
	}
	return 0, false
}

// kindWithin gives the kind of the name that ends at end and begins not before start.
func kindWithin(names []Name, start, end int) (string, bool) {
	for _, n := range names {
		if n.End == end && n.Start <= start+1 {
			return n.Kind, true
		}
	}
	return "", false
}

// small reports whether the nouns among the words have no capitals but that of the sentence.
func small(tokens []Token, start, end int) bool {
	for i := max(start, 1); i < end; i++ {
		if t := tokens[i]; (t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "ADJ") && capitalised(t.Form) {
			return false
		}
	}
	return true
}

// abbreviate gives the abbreviations that the document introduces the kind of what they stand for, wherever they stand
// alone, and takes those out of the names that stand for none.
func (f *nameFinder) abbreviate(sentences []Sentence) {
	kinds := acronyms(sentences, f.names)
	if len(kinds) == 0 {
		return
	}
	var names []Name
	next := 0
	for i, s := range sentences {
		for j := 0; j < len(s.Tokens); j++ {
			n := Name{Sentence: i, Start: j, End: j + 1}
			named := next < len(f.names) && f.names[next].Sentence == i && f.names[next].Start == j
			if named {
				n = f.names[next]
				next++
			}
			j = n.End - 1
			kind, known := kinds[strings.ToLower(s.Tokens[n.Start].Form)]
			if known && n.End-n.Start == 1 && abbreviation(s.Tokens[n.Start].Form) {
				n.Kind = kind
			}
			if n.Kind != "" {
				names = append(names, n)
			}
		}
	}
	f.names = names
}
