package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// nounPhrase is a mention with what its words tell about the thing that it stands for.
type nounPhrase struct {
	Mention
	number   number
	gender   string // m, f, mf where both are possible, "" unknown
	kind     string // as Token.Entity, with "" where nothing tells
	person   int    // 1, 2 or 3
	role     string // subject, object, possessive, oblique, modifier, other
	lemma    string // of the head, in lower case
	key      string // words without determiner and case, for comparison
	name     string // PER, ORG or LOC for names
	definite bool   // with "the", "this", "that" or a possessive
	bare     bool   // without a determiner
	group    bool   // a coordination as a whole
	quoted   bool   // inside quotation marks
	clause   int    // token index of the clause's head
}

type number byte

const (
	unknownNumber number = iota
	singular
	plural
)

// nouns finds the mentions of a document in textual order.
func nouns(sentences []Sentence, names []Name) []nounPhrase {
	f := mentionFinder{facts: Facts(), names: make([][]Name, len(sentences))}
	for _, n := range names {
		if n.Sentence >= 0 && n.Sentence < len(sentences) {
			f.names[n.Sentence] = append(f.names[n.Sentence], n)
		}
	}
	var all []nounPhrase
	for i, s := range sentences {
		all = append(all, f.sentence(i, s)...)
	}
	return all
}

type mentionFinder struct {
	facts     *Gazetteer
	names     [][]Name
	quotation quotation
}

func (f *mentionFinder) sentence(index int, s Sentence) []nounPhrase {
	t := newTree(s.Tokens)
	quoted := f.quotation.sentence(s)
	var found []nounPhrase
	for head := range s.Tokens {
		if !f.mentionHead(index, t, head) {
			continue
		}
		n := f.describe(index, t, head, f.names[index])
		n.quoted = quoted[head]
		if group, ok := f.group(t, n); ok {
			found = append(found, group)
		}
		found = append(found, n)
	}
	slices.SortStableFunc(found, func(a, b nounPhrase) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return found
}

// mentionHead reports whether a token heads a noun phrase that can be talked about.
func (f *mentionFinder) mentionHead(sentence int, t tree, i int) bool {
	token := t.tokens[i]
	if token.Deprel == "nmod:desc" { // a title before a name
		return false
	}
	switch Relation(token.Deprel) {
	case "flat", "fixed", "goeswith", "expl", "discourse", "vocative", "cc", "mark", "punct", "case":
		return false
	case "compound":
		return f.named(sentence, i)
	}
	switch token.UPOS {
	case "PROPN":
		return true
	case "NOUN":
		return Relation(token.Deprel) != "amod"
	case "PRON":
		return !strings.HasPrefix(token.XPOS, "W") && token.XPOS != "EX" && token.Deprel != "det"
	case "NUM", "DET":
		switch Relation(token.Deprel) {
		case "nsubj", "obj", "iobj", "obl":
			return true
		}
	case "ADJ":
		switch Relation(token.Deprel) { // "the wounded"
		case "nsubj", "obj", "obl", "nmod":
			return t.hasChild(i, "det")
		}
	}
	return false
}

func (f *mentionFinder) named(sentence, token int) bool {
	for _, n := range f.names[sentence] {
		if token == n.End-1 && n.Start <= token {
			return true
		}
	}
	return false
}

func (f *mentionFinder) describe(sentence int, t tree, head int, names []Name) nounPhrase {
	token := t.tokens[head]
	n := nounPhrase{Mention: Mention{Sentence: sentence, Head: head, Form: Noun, Antecedent: -1, Entity: -1}, person: 3}
	n.Start, n.End = t.phrase(head)
	n.lemma = strings.ToLower(token.Lemma)
	n.role, n.clause = t.role(head), t.clause(head)
	n.key = phraseKey(t.tokens[n.Start:n.End])
	switch {
	case token.UPOS == "PRON":
		n.Form = Pronoun
		f.describePronoun(&n, token)
		return n
	case token.UPOS == "PROPN" && f.facts.HeadKind(n.lemma) != "person" && !f.facts.Title(token.Form):
		n.Form = Proper
	}
	n.bare = token.XPOS != "NNS" && !t.determined(head)
	f.describeName(&n, t.tokens, names)
	n.definite = definite(t, head)
	n.number = phraseNumber(t, head)
	f.describeKind(&n, t)
	return n
}

// describeName sets what a named entity tells when it holds the head of the mention.
func (f *mentionFinder) describeName(n *nounPhrase, tokens []Token, names []Name) {
	for _, name := range names {
		if name.Start > n.Head || n.Head >= name.End || name.Start < 0 || name.End > len(tokens) {
			continue
		}
		if word := tokens[n.Head]; name.End-name.Start == 1 && (f.facts.HeadKind(n.lemma) == "person" || f.facts.Title(word.Form)) {
			return // "the Emperor" is an office
		}
		n.Form, n.name = Proper, name.Kind
		n.key = properKey(tokens, name.Start, name.End, n.Start, n.End)
		if tokens[n.Head].Deprel == "compound" {
			n.Start, n.End = name.Start, name.End
		}
		if name.Kind == "PER" {
			n.gender = f.facts.GivenName(tokens[name.Start].Form)
			if name.Start > n.Start {
				n.gender = cmp.Or(f.facts.TitleGender(tokens[name.Start-1].Form), n.gender)
			}
		}
		return
	}
	if n.Form == Proper {
		run := extend(tokens, namedRange{"", n.Head, n.Head + 1})
		n.key = properKey(tokens, run.start, run.end, n.Start, n.End)
		n.gender = f.facts.GivenName(tokens[n.Head].Form)
		if n.Head > n.Start {
			n.gender = cmp.Or(f.facts.TitleGender(tokens[n.Head-1].Form), n.gender)
		}
	}
}

// properKey returns the key of a name that may be longer than its proper nouns: "National Library of the Netherlands".
func properKey(tokens []Token, start, end, phraseStart, phraseEnd int) string {
	for start > phraseStart && tokens[start-1].UPOS == "ADJ" && capitalised(tokens[start-1].Form) {
		start--
	}
	for next := end; next < phraseEnd; next++ {
		if t := tokens[next]; t.UPOS != "DET" && t.Form != "of" && t.Form != "for" && t.Form != "and" && t.Form != "&" {
			if !capitalised(t.Form) || t.UPOS == "NUM" {
				break
			}
			end = next + 1
		}
	}
	return strings.TrimSpace(nameKey(tokens[start:end]))
}

// describeKind sets kind and gender. Facts come before names, names before the analyser's own guess.
func (f *mentionFinder) describeKind(n *nounPhrase, t tree) {
	token := t.tokens[n.Head]
	fact := f.facts.HeadKind(n.lemma)
	_, demonym := f.facts.CountryOf(token.Form)
	switch {
	case f.facts.Month(token.Form) || f.facts.Weekday(token.Form) || token.Entity == "time" || timeNoun(n.lemma):
		n.kind = "time"
	case n.name != "":
		n.kind = map[string]string{"PER": "person", "ORG": "organization", "LOC": "place"}[n.name]
	case fact == "person":
		n.kind = "person"
	case demonym && token.UPOS != "ADJ" && n.number == plural:
		n.kind = "person"
	case token.Entity != "":
		n.kind = token.Entity
	default:
		n.kind = fact
	}
	if gender := f.facts.HeadGender(n.lemma); gender != "" && n.name == "" {
		n.gender = gender
	}
}

func timeNoun(lemma string) bool {
	switch lemma {
	case "second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "today", "yesterday", "tomorrow",
		"morning", "afternoon", "evening", "night", "spring", "summer", "autumn", "winter", "weekend", "moment":
		return true
	}
	return false
}

// group returns the mention of a whole coordination whose first member is n.
func (f *mentionFinder) group(t tree, n nounPhrase) (nounPhrase, bool) {
	last, and := -1, false
	for _, c := range t.children[n.Head] {
		if Relation(t.tokens[c].Deprel) == "conj" && nominal(t.tokens[c]) {
			last = c
			and = and || slices.ContainsFunc(t.children[c], func(k int) bool {
				return t.tokens[k].Deprel == "cc" && strings.EqualFold(t.tokens[k].Lemma, "and")
			})
		}
	}
	if last < 0 {
		return n, false
	}
	g := n
	_, g.End = t.phrase(last)
	g.End = max(g.End, n.End)
	g.group, g.key, g.name, g.Form, g.gender = true, phraseKey(t.tokens[n.Start:g.End]), "", Noun, ""
	if and {
		g.number = plural
	}
	return g, true
}

func nominal(t Token) bool { return t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" }

// determined reports whether a noun has a determiner, a possessive or a number.
func (t tree) determined(head int) bool {
	return t.hasChild(head, "det") || t.hasChild(head, "nummod") || t.hasChild(head, "nmod:poss")
}

func definite(t tree, head int) bool {
	for _, c := range t.children[head] {
		switch child := t.tokens[c]; {
		case child.Deprel == "nmod:poss":
			return true
		case child.Deprel == "det":
			switch strings.ToLower(child.Form) {
			case "the", "this", "that", "these", "those":
				return true
			}
		}
	}
	return false
}

func phraseNumber(t tree, head int) number {
	token := t.tokens[head]
	switch {
	case strings.Contains(token.Feats, "Number=Plur"), strings.HasSuffix(token.XPOS, "S") && strings.HasPrefix(token.XPOS, "NN"):
		return plural
	case token.UPOS == "ADJ":
		return plural
	case strings.Contains(token.Feats, "Number=Sing"), token.XPOS == "NN", token.XPOS == "NNP":
		return singular
	}
	return unknownNumber
}

// phraseKey compares phrases: lower-case words without an article in front or a possessive behind.
func phraseKey(tokens []Token) string {
	for len(tokens) > 0 && (tokens[0].UPOS == "DET" || tokens[0].UPOS == "PUNCT") {
		tokens = tokens[1:]
	}
	for len(tokens) > 0 && (tokens[len(tokens)-1].UPOS == "PUNCT" || tokens[len(tokens)-1].XPOS == "POS") {
		tokens = tokens[:len(tokens)-1]
	}
	return strings.TrimSpace(nameKey(tokens))
}
