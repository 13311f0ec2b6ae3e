package analysis

import (
	"slices"
	"strings"

	"lectern/questions/article"
	"lectern/questions/lexis"
)

// reported adds the statements that the frames of a sentence report without quotation marks.
func (f *speechFinder) reported(i int) {
	t := f.trees[i]
	for _, fr := range f.frames[i] {
		if in := f.content(t, fr); in != nil {
			f.addRuns(fr, in)
		}
	}
}

// content marks the words of the clauses that a frame reports; nil where it reports none.
func (f *speechFinder) content(t tree, fr frame) []bool {
	switch {
	case fr.noun >= 0:
		return t.below(t.thatClause(fr.noun), -1)
	case fr.verb < 0:
		clause := t.clause(fr.source)
		if clause < 0 {
			clause = t.head(fr.source)
		}
		if clause < 0 {
			return nil
		}
		return t.below(clause, t.outermost(fr.source, clause))
	case fr.quotes:
		return nil
	}
	if in := t.complement(fr.verb); in != nil {
		return in
	}
	if in := t.cleft(fr.verb); in != nil {
		return in
	}
	above, lemma := t.head(fr.verb), strings.ToLower(t.tokens[fr.verb].Lemma)
	aside := Relation(t.tokens[fr.verb].Deprel) == "parataxis" && !governing[lemma]
	as := t.child(fr.verb, "mark")
	aside = aside || t.tokens[fr.verb].Deprel == "advcl" && as >= 0 && likening[t.tokens[as].Lemma] && saying[lemma] && !t.hasChild(fr.verb, "obj")
	if above < 0 || !aside {
		return nil
	}
	return t.below(above, fr.verb)
}

// governing are reporting verbs that never stand beside what they report, as "he said" does.
var governing = lexis.Set("deny ask demand urge object agree doubt want assure inform promise")

// likening begin clauses that say whose statement the main clause is: "as Otto explained".
var likening = lexis.Set("as like")

var saying = lexis.Set("say note explain state put report write observe warn predict claim mention remark recall argue announce tell")

// complement marks the clauses that stand for the content of a verb: its clausal complement with what is coordinated with
// it, also where the coordination hangs on the verb itself; a gerund behind "deny"; or, where the tree knows of no
// clause, what follows "that".
func (t tree) complement(verb int) []bool {
	var in []bool
	add := func(head int) {
		below := t.below(head, -1)
		if in == nil {
			in = below
			return
		}
		for i, b := range below {
			in[i] = in[i] || b
		}
	}
	that := t.that(verb)
	for _, c := range t.children[verb] {
		token := t.tokens[c]
		switch {
		case token.Deprel == "ccomp", Relation(token.Deprel) == "csubj" && c > verb:
			add(c)
		case c > verb && token.Deprel == "xcomp" && token.XPOS == "VBG" && gerunds[strings.ToLower(t.tokens[verb].Lemma)]:
			add(c)
		case in != nil && token.Deprel == "conj" && t.continues(c):
			add(c)
		}
	}
	if in != nil || that < 0 {
		return in
	}
	for _, c := range t.children[verb] {
		if c > that {
			add(c)
		}
	}
	if in != nil {
		in[that] = false
	}
	return in
}

// gerunds are reporting verbs with a gerund: "denied planning it".
var gerunds = lexis.Set("deny admit acknowledge recall recommend suggest propose mention confess")

// that returns the word "that" behind a verb where only adverbials and an addressee may stand between them, or -1.
func (t tree) that(verb int) int {
	for i := verb + 1; i < len(t.tokens) && i < verb+6; i++ {
		switch token := t.tokens[i]; {
		case token.Form == "that" && i+2 < len(t.tokens) && !nominal(token) && i == verb+1:
			return i
		case token.Form == "that" && token.Deprel == "mark":
			return i
		case verbal(token), quoteMark(token) != noQuote:
			return -1
		}
	}
	return -1
}

// cleft marks what follows the verb and "was" in "what the mayor said was that the road flooded".
func (t tree) cleft(verb int) []bool {
	if t.tokens[verb].Deprel != "acl:relcl" || t.head(verb) < 0 || verb+2 >= len(t.tokens) {
		return nil
	}
	if !strings.EqualFold(t.tokens[t.tokens[verb].Head].Form, "what") || t.tokens[verb+1].Lemma != "be" {
		return nil
	}
	in := make([]bool, len(t.tokens))
	for i := verb + 2; i < len(t.tokens); i++ {
		in[i] = i > verb+2 || t.tokens[i].Form != "that"
	}
	return in
}

// thatBetween tells whether "that" stands between a verb and a noun behind it.
func (t tree) thatBetween(verb, noun int) bool {
	for i := verb + 1; i < noun; i++ {
		if t.tokens[i].Form == "that" {
			return true
		}
	}
	return false
}

// continues tells whether a verb coordinated with a reporting verb goes on with its content: "and that it froze", or with
// "will" and no subject of its own.
func (t tree) continues(c int) bool {
	if t.hasChild(c, "nsubj") {
		m := t.child(c, "mark")
		return m >= 0 && t.tokens[m].Lemma == "that"
	}
	a := t.child(c, "aux")
	return a >= 0 && t.tokens[a].XPOS == "MD"
}

// outermost returns the ancestor of token i that hangs on head.
func (t tree) outermost(i, head int) int {
	for steps := 0; steps < maxClimb && t.head(i) >= 0 && t.head(i) != head; steps++ {
		i = t.tokens[i].Head
	}
	return i
}

// below marks the tokens of a subtree without those below one of its members.
func (t tree) below(head, without int) []bool {
	in := make([]bool, len(t.tokens))
	var mark func(i int)
	mark = func(i int) {
		if i == without {
			return
		}
		in[i] = true
		for _, c := range t.children[i] {
			mark(c)
		}
	}
	mark(head)
	return in
}

// addRuns adds each unbroken run of marked tokens outside quotation marks, without "that" and punctuation around it.
// Runs of a word or two or without a verb are what a wrong tree leaves over.
func (f *speechFinder) addRuns(fr frame, in []bool) {
	tokens := f.sentences[fr.sentence].Tokens
	for i := 0; i < len(tokens); i++ {
		if !in[i] {
			continue
		}
		end := i
		for end < len(tokens) && (in[end] || tokens[end].UPOS == "PUNCT" && end+1 < len(tokens) && in[end+1]) {
			end++
		}
		start, stop := i, end
		for start < stop && (tokens[start].UPOS == "PUNCT" && quoteMark(tokens[start]) == noQuote || start == i && tokens[start].Deprel == "mark" && tokens[start].Lemma == "that") {
			start++
		}
		for stop > start && tokens[stop-1].UPOS == "PUNCT" && quoteMark(tokens[stop-1]) == noQuote {
			stop--
		}
		if stop-start > 2 && slices.ContainsFunc(tokens[start:stop], verbal) && !f.allQuoted(fr.sentence, start, stop) {
			f.add(fr, article.Span{Start: tokens[start].Span.Start, End: tokens[stop-1].Span.End}, false)
		}
		i = end - 1
	}
}

func (f *speechFinder) allQuoted(sentence, start, end int) bool {
	for i := start; i < end; i++ {
		if !f.inside[sentence][i] && f.sentences[sentence].Tokens[i].UPOS != "PUNCT" {
			return false
		}
	}
	return true
}

func verbal(t Token) bool { return t.UPOS == "VERB" || t.UPOS == "AUX" }
