package alias

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// naming is a wording with its place in the article.
type naming struct {
	text                 string // as it may be shown; "" for a phrase that cannot be understood away from its place
	words                []string
	head                 string // the word of its head
	kind                 string // PER, ORG or LOC for names
	sentence, start, end int
	name                 bool
	capital              bool // a name all of whose words are written with a capital
	group                bool // several things joined
	rank                 rank
}

// rank says how well a wording stands for what it means: the lower, the better.
type rank int

const (
	introduced rank = iota
	named
	described
	pointed
)

// naming reads a mention.
func (f *Finder) naming(m analysis.Mention) naming {
	n := naming{sentence: m.Sentence, start: m.Start, end: m.End, name: m.Form == analysis.Proper}
	t := f.d.Trees[m.Sentence]
	if m.Form == analysis.Pronoun || m.Start >= m.End {
		return n
	}
	if name, ok := f.d.Name(m.Sentence, m.Head); ok && n.name {
		n.kind = name.Kind
		if name.Kind == "PER" && name.Start >= m.Start && name.End <= m.End {
			n.start, n.end = name.Start, name.End
		}
	}
	for _, c := range t.Children[m.Head] {
		n.group = n.group || analysis.Relation(t.Tokens[c].Deprel) == "conj" && m.Start <= c && c < m.End
	}
	text := f.text(m.Sentence, n.start, n.end)
	n.capital = n.name && allCapital(text)
	n.words, n.head = words(text), nation(strings.ToLower(t.Tokens[m.Head].Form))
	switch m.Form {
	case analysis.Proper:
		n.rank = named
	case analysis.Description:
		n.rank = described
	default:
		n.rank = pointed
	}
	if f.presentable(n, m, t) {
		n.text = f.shown(n.sentence, n.start, n.end)
	}
	return n
}

// text gives the words of tokens as the article has them, without a possessive ending.
func (f *Finder) text(sentence, start, end int) string {
	tokens := f.d.Sentences[sentence].Tokens
	for end > start+1 && tokens[end-1].XPOS == "POS" {
		end--
	}
	span := tokens[start].Span
	span.End = max(span.End, tokens[end-1].Span.End)
	return strings.Join(strings.Fields(span.In(f.d.Article.Text)), " ")
}

// shown gives the words of tokens as they may stand inside a sentence: a first word that is no name begins small.
func (f *Finder) shown(sentence, start, end int) string {
	text := f.text(sentence, start, end)
	first := f.d.Token(sentence, start)
	if start > 0 || first.UPOS == "PROPN" || len(text) > 1 && strings.ToUpper(text[1:2]) == text[1:2] && first.UPOS != "DET" {
		return lowerThe(text)
	}
	if _, ok := analysis.Facts().CountryOf(first.Form); ok {
		return text
	}
	return strings.ToLower(text[:1]) + text[1:]
}

func lowerThe(text string) string {
	if rest, ok := strings.CutPrefix(text, "The "); ok {
		return "the " + rest
	}
	return text
}

// longest is how many words a wording has at most.
const longest = 8

// presentable reports whether a phrase names something by itself: a name, or a noun with "the" or an owner that says
// enough.
func (f *Finder) presentable(n naming, m analysis.Mention, t clause.Tree) bool {
	text := f.text(n.sentence, n.start, n.end)
	if n.group || len(n.words) == 0 || rule.Words(text) > longest || strings.ContainsAny(text, "\"“”()[]—;:,") {
		return false
	}
	for k := n.start; k < n.end; k++ {
		token := t.Tokens[k]
		if token.UPOS == "PRON" || pointers[strings.ToLower(token.Form)] || token.UPOS == "VERB" && token.XPOS != "VBN" && !n.name {
			return false
		}
	}
	switch f.d.TypeOf(m.Sentence, m.Head) {
	case clause.Year, clause.Date, clause.Number:
		return false
	}
	if n.start > 0 && t.Tokens[n.start-1].UPOS != "PUNCT" && !t.Tokens[n.start-1].Spaced || n.start > 0 && t.Tokens[n.start-1].Form == "-" {
		return false // a part of a word
	}
	if n.name {
		return n.capital && !(len(n.words) == 1 && f.small[strings.ToLower(text)])
	}
	return t.Tokens[m.Head].UPOS == "NOUN" && definite(t, m) && !vague[strings.ToLower(t.Tokens[m.Head].Lemma)] &&
		!(rule.Shell(strings.ToLower(t.Tokens[m.Head].Lemma)) && len(n.words) == 1) && t.Child(m.Head, "acl:relcl") < 0
}

// allCapital reports whether all words of a name but the small ones are written with a capital.
func allCapital(name string) bool {
	for i, w := range strings.Fields(name) {
		if w == "Us" || i == 0 && w != "the" && small[w] {
			return false
		}
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) && !unicode.IsDigit(first) && !small[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// pointers are words that make a phrase mean something only where it stands.
var pointers = lexis.Set(`this that these those some any no every each both all another other others same such next last following
	previous further latter former above below a an one two three first second third many few several more most`)

// vague are nouns that with "the" may be anybody or anything.
var vague = lexis.Set(`man woman person people boy girl child thing one other guy lady gentleman individual place area event time day
	way rest part half majority group side member number lot kind sort type end beginning result fact top bottom middle`)

// definite reports whether a phrase begins with "the" or has an owner that is no pronoun.
func definite(t clause.Tree, m analysis.Mention) bool {
	for _, c := range t.Children[m.Head] {
		switch token := t.Tokens[c]; {
		case token.Deprel == "det" && strings.EqualFold(token.Form, "the"), token.Deprel == "nmod:poss" && token.UPOS != "PRON":
			return true
		}
	}
	return false
}
