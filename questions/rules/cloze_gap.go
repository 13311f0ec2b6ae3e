package rules

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// gap is a range of tokens that a sentence can be asked to be completed with.
type gap struct {
	start, end int
	head       int
	kind       clause.Type
	named      bool
	weight     float32
}

// gapAt gives the gap whose head is a token.
func gapAt(d *clause.Doc, sentence, k int) (gap, bool) {
	for _, find := range [...]func(*clause.Doc, int, int) (gap, bool){termGap, numberGap, timeGap, nameGap, nounGap} {
		if g, ok := find(d, sentence, k); ok {
			return g, !joined(d, sentence, g) && !given(d, sentence, g)
		}
	}
	return gap{}, false
}

// joined reports whether a gap is tied to its neighbours by a hyphen, a sign or quotation marks.
func joined(d *clause.Doc, sentence int, g gap) bool {
	tokens := d.Sentences[sentence].Tokens
	sign := func(i int) bool {
		return i >= 0 && i < len(tokens) && strings.Contains("-–/$£€#\"“”''‘’", tokens[i].Form)
	}
	if g.end < len(tokens) && (tokens[g.end].Form == "(" || tokens[g.end].XPOS == "POS") || bracketed(tokens, g.start) {
		return true
	}
	if g.start > 0 && sign(g.start-1) && !tokens[g.start-1].Spaced || g.end < len(tokens) && sign(g.end) && !tokens[g.end-1].Spaced {
		return true
	}
	if first := tokens[g.start].Form; strings.HasPrefix(first, "-") || strings.HasPrefix(first, "–") {
		return true // "-May-" of "9-May-2006"
	}
	name := func(i int) bool { return i > 0 && i < len(tokens) && tokens[i].UPOS == "PROPN" }
	return g.named && g.kind != clause.Date && (name(g.end) || name(g.start-1))
}

// bracketed reports whether a token stands in brackets.
func bracketed(tokens []analysis.Token, k int) bool {
	for i := k - 1; i >= 0 && tokens[i].Form != ")"; i-- {
		if tokens[i].Form == "(" {
			return true
		}
	}
	return false
}

// naming are verbs whose complement is a term for their object.
var naming = lexis.Set("call term name dub")

// termGap finds a term behind "is called", "is known as" or "is referred to as".
func termGap(d *clause.Doc, sentence, k int) (gap, bool) {
	t := d.Trees[sentence]
	token := t.Tokens[k]
	if token.UPOS != "NOUN" && token.UPOS != "PROPN" || token.Head < 0 {
		return gap{}, false
	}
	verb := t.Tokens[token.Head]
	lemma := strings.ToLower(verb.Lemma)
	switch {
	case naming[lemma] && verb.XPOS == "VBN" && token.Deprel == "xcomp":
	case (lemma == "know" || lemma == "refer") && verb.XPOS == "VBN" && caseOf(d, sentence, k) == "as":
	default:
		return gap{}, false
	}
	start, end, ok := run(t, k, "det", "amod", "compound", "flat", "nmod")
	if adverb := t.Child(token.Head, "advmod"); !ok || end-start > 5 || adverb == token.Head-1 {
		return gap{}, false
	}
	_, named := d.Name(sentence, k)
	return gap{start, end, k, d.TypeOf(sentence, k), named, 1}, true
}

func caseOf(d *clause.Doc, sentence, k int) string {
	t := d.Trees[sentence]
	if i := t.Child(k, "case"); i >= 0 && i < k {
		return strings.ToLower(t.Tokens[i].Form)
	}
	return ""
}

// run gives the unbroken range of a token and its dependents of the given relations; false where another one of its
// dependents before it breaks the range.
func run(t clause.Tree, k int, relations ...string) (start, end int, ok bool) {
	keep := t.Subtree(k, func(c int) bool {
		r := analysis.Relation(t.Tokens[c].Deprel)
		for _, want := range relations {
			if r == want {
				return false
			}
		}
		return t.Tokens[c].UPOS != "PUNCT" || t.Tokens[c].Form != "-"
	})
	start, end = keep[0], keep[len(keep)-1]+1
	return start, end, end-start == len(keep)
}

// numberGap finds a number that counts a noun.
func numberGap(d *clause.Doc, sentence, k int) (gap, bool) {
	t := d.Trees[sentence]
	token := t.Tokens[k]
	if token.UPOS != "NUM" || analysis.Relation(token.Deprel) != "nummod" || token.Head < k || vagueNumbers[strings.ToLower(token.Form)] {
		return gap{}, false
	}
	noun := t.Tokens[token.Head]
	start, end, ok := run(t, k, "compound", "flat", "nummod")
	if det := t.Child(token.Head, "det", "nmod:poss"); det >= 0 && det < k {
		return gap{}, false
	}
	if !ok || noun.XPOS != "NNS" || alternative(t, start-1) || alternative(t, end) || d.TypeOf(sentence, k) == clause.Year {
		return gap{}, false
	}
	if strings.EqualFold(token.Form, "two") {
		return gap{start, end, k, clause.Number, false, 0.6}, true
	}
	return gap{start, end, k, clause.Number, false, 0.9}, true
}

// alternative reports whether a token joins a number to another one.
func alternative(t clause.Tree, i int) bool {
	return i >= 0 && i < len(t.Tokens) && (t.Tokens[i].Form == "or" || t.Tokens[i].Form == "to" || t.Tokens[i].Form == "and")
}

// timeGap finds a year or a date.
func timeGap(d *clause.Doc, sentence, k int) (gap, bool) {
	t := d.Trees[sentence]
	switch kind := d.TypeOf(sentence, k); {
	case kind == clause.Year && t.Tokens[k].UPOS == "NUM":
		if prep := caseOf(d, sentence, k); prep != "in" && prep != "since" && prep != "by" && prep != "until" {
			return gap{}, false
		}
		return gap{k, k + 1, k, kind, false, 0.9}, true
	case kind == clause.Date && t.Tokens[k].UPOS == "PROPN":
		start, end, ok := run(t, k, "nummod", "compound", "flat")
		part := start > 0 && t.Tokens[start-1].UPOS == "PROPN"
		return gap{start, end, k, kind, true, 0.8}, ok && !part && (analysis.Facts().Month(t.Tokens[k].Form) || analysis.Facts().Weekday(t.Tokens[k].Form))
	}
	return gap{}, false
}

// nameGap finds a name.
func nameGap(d *clause.Doc, sentence, k int) (gap, bool) {
	n, ok := d.Name(sentence, k)
	if !ok || d.NameHead(n) != k || !argument(d.Token(sentence, k)) && d.Token(sentence, k).Deprel != "appos" {
		return gap{}, false
	}
	if n.Start > 0 && analysis.Facts().Title(d.Token(sentence, n.Start-1).Form) || analysis.Facts().Title(d.NameText(sentence, k)) {
		return gap{}, false
	}
	token := d.Token(sentence, k)
	letters := token.Deprel == "appos" && len(token.Form) < 4 && strings.ToUpper(token.Form) == token.Form
	if n.End == n.Start+1 && (commonNoun(d, sentence, k) || letters) {
		return gap{}, false
	}
	t := d.Trees[sentence]
	start, end, whole := run(t, k, "det", "compound", "flat")
	kind := d.TypeOf(sentence, k)
	if !whole || end != n.End || n.End-n.Start > 5 || kind == clause.Thing || len(d.Members(sentence, k)) > 1 {
		return gap{}, false
	}
	if start < n.Start && d.Token(sentence, start).UPOS != "DET" || t.Child(k, "nmod:poss", "amod") >= 0 {
		return gap{}, false
	}
	return gap{n.Start, n.End, k, kind, true, 0.85}, true
}

// commonNoun reports whether a name is a common noun, written with a capital behind an article.
func commonNoun(d *clause.Doc, sentence, k int) bool {
	token := d.Token(sentence, k)
	return token.XPOS == "NN" || strings.ToLower(token.Lemma) == token.Lemma
}

// lightVerbs are verbs that form one idea with their object.
var lightVerbs = lexis.Set("take make give have play do get pay hold keep set draw run bear lose find")

// nounGap finds a noun phrase about one of the things that the article comes back to, or one that ends its sentence.
func nounGap(d *clause.Doc, sentence, k int) (gap, bool) {
	const often, longest = 2, 5
	t := d.Trees[sentence]
	token := t.Tokens[k]
	if token.UPOS != "NOUN" || !argument(token) && token.Deprel != "root" {
		return gap{}, false
	}
	lemma := strings.ToLower(token.Lemma)
	kind := d.TypeOf(sentence, k)
	start, end, ok := run(t, k, "det", "amod", "compound")
	switch last := end == len(t.Tokens) || t.Tokens[end].UPOS == "PUNCT" && t.Tokens[end].Form != ","; {
	case !ok || end-start > longest || kind == clause.Date || kind == clause.Number || len(d.Members(sentence, k)) > 1:
		return gap{}, false
	case len(lemma) < 4 || rule.Bare(lemma) || vagueNumbers[strings.ToLower(token.Form)] || unspecific(t, start, end) || !fits(t, start, end) || t.Child(k, "acl") >= 0 || idiomatic(d, sentence, gap{start: start, end: end, head: k}):
		return gap{}, false
	case k > 3 && (token.Deprel == "obj" || token.Deprel == "obl" || token.Deprel == "nmod") && (d.Spread(lemma) > often || d.Spread(lemma) == often && end-start > 1):
		return gap{start, end, k, kind, false, 0.7}, true
	case last && k > 3:
		return gap{start, end, k, kind, false, 0.6}, true
	case token.Deprel == "obj" || token.Deprel == "obl" || token.Deprel == "root":
		return gap{start, end, k, kind, false, 0.5}, true
	}
	return gap{start, end, k, kind, false, 0.4}, true
}

// idiomatic reports whether a bare noun forms one idea with the verb before it or the phrase behind it.
func idiomatic(d *clause.Doc, sentence int, g gap) bool {
	if caseOf(d, sentence, g.head) == "on" && strings.EqualFold(d.Token(sentence, g.head).Lemma, "basis") {
		return true
	}
	t := d.Trees[sentence]
	token := t.Tokens[g.head]
	if token.Deprel == "obj" && lightVerbs[strings.ToLower(t.Tokens[token.Head].Lemma)] {
		return true
	}
	if caseOf(d, sentence, g.head) == "in" && g.start == 1 && token.XPOS == "NN" && t.Child(g.head, "det", "nmod") < 0 {
		return true // "in regular order"
	}
	if g.end-g.start > 1 {
		return false
	}
	if t.Child(g.head, "nmod") >= 0 || token.Head > 0 && t.Tokens[token.Head].UPOS == "NOUN" && rule.Bare(strings.ToLower(t.Tokens[token.Head].Lemma)) {
		return true
	}
	if g.start > 0 && t.Tokens[g.start-1].Lemma == "to" && token.XPOS == "NN" {
		return true
	}
	prep := caseOf(d, sentence, g.head)
	return token.XPOS == "NN" && (prep == "on" || prep == "at" || prep == "by")
}

// fits reports whether the words around a noun phrase show that it is whole.
func fits(t clause.Tree, start, end int) bool {
	if end < len(t.Tokens) && (t.Tokens[end].Form == "of" || t.Tokens[end].XPOS == "POS") {
		return false
	}
	if end < len(t.Tokens) && (t.Tokens[end].UPOS == "NOUN" || t.Tokens[end].UPOS == "PROPN" || t.Tokens[end].UPOS == "ADJ") {
		return false
	}
	if noun := strings.ToLower(t.Tokens[end-1].Lemma); end-start == 2 && strings.EqualFold(t.Tokens[start].Form, "the") && (rule.Shell(noun) || rule.Bare(noun)) {
		return false
	}
	if start == 0 {
		return true
	}
	switch before := t.Tokens[start-1]; before.UPOS {
	case "ADP", "VERB", "PART", "PUNCT", "AUX":
		return true
	default:
		return before.XPOS == "PRP$" || t.Tokens[start].UPOS == "DET"
	}
}

// unspecific reports whether a noun phrase has a word that counts or compares without saying how many or with what.
func unspecific(t clause.Tree, start, end int) bool {
	for _, token := range t.Tokens[start:end] {
		switch strings.ToLower(token.Form) {
		case "said", "thee", "thou", "thy", "ye":
			return true
		}
		switch strings.ToLower(token.Lemma) {
		case "many", "some", "enough", "fellow", "several", "few", "more", "most", "any", "no", "all", "every", "each", "certain", "various", "own",
			"this", "that", "these", "those", "such", "same", "other", "another", "else", "what", "which", "whose",
			"different", "great", "last", "next", "much", "little", "new", "good", "first", "second", "only", "particular":
			return true
		}
	}
	return false
}
