package analysis

import (
	"slices"
	"strings"
)

// Names finds the named entities of a document. Ner holds the tagger's label of each token: O, or B- or I- before
// PER, ORG or LOC. Labels that break the scheme are repaired, and equal names get one kind throughout the document; a
// surname alone gets the kind of the full name. Determiners and titles are left out.
// The names do not overlap and are in textual order.
func Names(sentences []Sentence, ner [][]string) []Name {
	f := nameFinder{facts: Facts()}
	for i, s := range sentences {
		var labels []string
		if i < len(ner) {
			labels = ner[i]
		}
		f.sentence(i, s.Tokens, labels)
	}
	f.agree(sentences)
	f.abbreviate(sentences)
	return f.names
}

type nameFinder struct {
	facts *Gazetteer
	names []Name
}

// sentence adds the names of one sentence: what the tagger labelled, mended by what facts know.
func (f *nameFinder) sentence(index int, tokens []Token, labels []string) {
	found := hyphenated(tokens, f.labelled(tokens, labels))
	for i := range found {
		found[i] = f.trim(tokens, found[i])
	}
	found = f.joinOf(tokens, f.wholeNames(tokens, f.possessed(tokens, found)))
	found = f.addLower(tokens, found)
	slices.SortStableFunc(found, func(a, b namedRange) int { return a.start - b.start })
	end := 0
	for _, n := range found {
		if n.start < end || n.start >= n.end || !f.nameable(tokens, n) {
			continue
		}
		end = n.end
		f.names = append(f.names, Name{Kind: f.kind(tokens, n), Sentence: index, Start: n.start, End: n.end})
	}
}

type namedRange struct {
	kind       string
	start, end int
}

// labelled reads the tagger's labels. A label I- that follows a name of another kind continues it when the two
// words belong together in the tree, and starts a name otherwise.
func (f *nameFinder) labelled(tokens []Token, labels []string) []namedRange {
	var found []namedRange
	for i := range min(len(tokens), len(labels)) {
		prefix, kind, ok := strings.Cut(labels[i], "-")
		if !ok || (kind != "PER" && kind != "ORG" && kind != "LOC") {
			continue
		}
		if last := len(found) - 1; last >= 0 && found[last].end == i && prefix == "I" &&
			(found[last].kind == kind || joined(tokens, i-1, i)) {
			found[last].end = i + 1
			continue
		}
		found = append(found, namedRange{kind, i, i + 1})
	}
	return found
}

// hyphenated takes the second half of "Berg-Lund" into the name where the tagger left it out.
func hyphenated(tokens []Token, found []namedRange) []namedRange {
	for i, n := range found {
		for n.end+1 < len(tokens) && tokens[n.end].Form == "-" && !tokens[n.end-1].Spaced && !tokens[n.end].Spaced &&
			tokens[n.end+1].UPOS == "PROPN" && (i+1 == len(found) || found[i+1].start > n.end+1) {
			n.end += 2
		}
		found[i] = n
	}
	return found
}

// joined reports whether two neighbouring words are parts of one name in the tree.
func joined(tokens []Token, a, b int) bool {
	part := func(child, parent int) bool {
		d := tokens[child].Deprel
		return tokens[child].Head == parent && (d == "compound" || d == "flat" || strings.HasPrefix(d, "flat:"))
	}
	same := tokens[a].Head >= 0 && tokens[a].Head == tokens[b].Head && part(a, tokens[a].Head) && part(b, tokens[b].Head)
	return part(a, b) || part(b, a) || same
}

// extend takes in the proper nouns on either side that the tree joins to the name.
func extend(tokens []Token, n namedRange) namedRange {
	for n.start > 0 && tokens[n.start-1].UPOS == "PROPN" && joined(tokens, n.start-1, n.start) {
		n.start--
	}
	for n.end < len(tokens) && tokens[n.end].UPOS == "PROPN" && joined(tokens, n.end-1, n.end) {
		n.end++
	}
	return n
}

func (f *nameFinder) trim(tokens []Token, n namedRange) namedRange {
	for n.start < n.end && trimmable(tokens[n.start]) {
		n.start++
	}
	for n.end > n.start && trimmable(tokens[n.end-1]) {
		n.end--
	}
	for n.kind == "PER" && n.end-n.start > 1 {
		if n.end-n.start > 2 && f.facts.Title(words(tokens[n.start:n.start+2])) {
			n.start += 2
		} else if f.facts.Title(tokens[n.start].Form) || f.calling(tokens, n) {
			n.start++
		} else {
			break
		}
	}
	return n
}

// calling reports whether a name begins with what the person is, as in "Leader Ann Oakes".
func (f *nameFinder) calling(tokens []Token, n namedRange) bool {
	return n.end-n.start > 2 && f.facts.HeadKind(strings.ToLower(tokens[n.start].Form)) == "person" &&
		f.facts.GivenName(tokens[n.start].Form) == "" && f.facts.GivenName(tokens[n.start+1].Form) != ""
}

func trimmable(t Token) bool {
	switch t.UPOS {
	case "DET", "PUNCT", "PART", "ADP", "CCONJ", "SCONJ", "AUX", "PRON", "VERB":
		return t.Form != "." && !(t.UPOS != "PUNCT" && len(t.Form) > 3 && capitalised(t.Form) && t.XPOS == "NNP")
	}
	return false
}

// nameable refuses what is no name: adjectives of countries, months and days, words without a capital or digit.
func (f *nameFinder) nameable(tokens []Token, n namedRange) bool {
	if n.end-n.start == 1 {
		t := tokens[n.start]
		if _, demonym := f.facts.CountryOf(t.Form); demonym && (t.UPOS == "ADJ" || t.Deprel == "amod" || strings.HasPrefix(t.Feats, "Number=Plur")) {
			return false
		}
		if f.facts.Weekday(t.Form) || (f.facts.Month(t.Form) || f.facts.Weekday(t.Lemma)) && n.kind != "PER" {
			return false
		}
	}
	large := slices.ContainsFunc(tokens[n.start:n.end], func(t Token) bool { return capitalised(t.Form) })
	return large || n.kind == "LOC" && f.knownPlace(words(tokens[n.start:n.end]))
}

// kind returns the kind of a name, where facts know better than the tagger.
func (f *nameFinder) kind(tokens []Token, n namedRange) string {
	text := words(tokens[n.start:n.end])
	if _, country := f.facts.Country(text); country && n.kind != "PER" {
		return "LOC"
	}
	if kind := f.described(tokens, n); kind != "" {
		return kind
	}
	if n.kind == "PER" && articled(tokens, n) {
		return "ORG"
	}
	return n.kind
}

// described gives the kind that a noun tells which the text uses of the name, as in "Harlow, a small town".
func (f *nameFinder) described(tokens []Token, n namedRange) string {
	head := rangeHead(tokens, n.start, n.end)
	for i, t := range tokens {
		appositive := t.Head == head && t.Deprel == "appos" || tokens[head].Deprel == "appos" && tokens[head].Head == i
		if t.UPOS != "NOUN" || !appositive {
			continue
		}
		switch f.facts.HeadKind(strings.ToLower(t.Lemma)) {
		case "person":
			return "PER"
		case "place":
			return "LOC"
		case "organization":
			return "ORG"
		}
	}
	return ""
}

// articled reports whether a name of one word in the singular stands directly behind "the", as people's names do not.
func articled(tokens []Token, n namedRange) bool {
	return n.end-n.start == 1 && n.start > 0 && tokens[n.start].XPOS != "NNPS" && strings.EqualFold(tokens[n.start-1].Form, "the") &&
		!strings.HasSuffix(tokens[n.start].Form, "s")
}

func words(tokens []Token) string {
	var b strings.Builder
	for i, t := range tokens {
		b.WriteString(t.Form)
		if t.Spaced && i+1 < len(tokens) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
