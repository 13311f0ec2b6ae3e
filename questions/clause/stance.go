package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// Whether the article stands by what a clause says.

// function are the tags of words that are written with a capital in titles only.
var function = lexis.Set("DET ADP SCONJ CCONJ PRON PART AUX")

// unsafe reports whether a clause cannot be asked about as it stands: what somebody only thinks, denies, asks or says
// of himself, and what would happen if something else did.
func (d *Doc) unsafe(c Clause) bool {
	t := d.Trees[c.Sentence]
	if d.selfSame(c) || t.pictured(c) || d.announced(c) || !t.credible(c) || t.unlimited(c) || d.unsureAntecedent(c) || t.hypothetical(c.Head) || t.compared(c) || d.generic(c) || t.hedged(c) || t.embedded(c, d.speechVerb(c)) {
		return true
	}
	if c.Source < 0 {
		return c.Kind == Content
	}
	s := d.Speeches[c.Source]
	if s.Verb >= 0 && s.Sentence < len(d.Trees) && !d.asserts(s) {
		return true
	}
	head := d.speakerHead(s)
	if head >= 0 && analysis.Relation(d.Token(s.Sentence, head).Deprel) == "nsubj" && quantities[d.Token(s.Sentence, head).UPOS] {
		return true // "many of them say" names nobody
	}
	return head >= 0 && d.Entity(s.Sentence, head) >= 0 && d.Entity(s.Sentence, head) == d.Entity(c.Sentence, c.Subject)
}

// selfSame reports whether "him", "her" or the like as the object was taken for the subject itself, which only "himself"
// can mean.
func (d *Doc) selfSame(c Clause) bool {
	o := c.Object()
	if o == nil || o.Phrase != o.Head {
		return false
	}
	t := d.Token(c.Sentence, o.Head)
	e := d.Entity(c.Sentence, o.Head)
	return t.XPOS == "PRP" && !strings.HasSuffix(t.Form, "self") && !strings.HasSuffix(t.Form, "selves") && e >= 0 && e == d.Entity(c.Sentence, c.Subject)
}

var quantities = lexis.Set("ADJ DET NUM")

// hypothetical reports whether a predicate stands under "if" or the like, or under a clause that is negated or under one
// of them.
func (t Tree) hypothetical(head int) bool {
	for i := head; i >= 0; i = t.Tokens[i].Head {
		for _, c := range t.Children[i] {
			mark := analysis.Relation(t.Tokens[c].Deprel) == "mark"
			if i != head && negation(t.Tokens[c]) || mark && (conditions[t.lemma(c)] || t.asThough(c)) {
				return true
			}
		}
	}
	return false
}

// asThough reports whether a conjunction begins "as though" or "as if".
func (t Tree) asThough(k int) bool {
	next := ""
	if k+1 < len(t.Tokens) {
		next = strings.ToLower(t.Tokens[k+1].Form)
	}
	return t.lemma(k) == "as" && (next == "though" || next == "if") || t.lemma(k) == "though" && k > 0 && t.lemma(k-1) == "as"
}

var conditions = lexis.Set("if whether unless lest until")

// generic reports whether a clause describes just any member of a class, as in "workers who sleep well": without a
// comma, and of a noun without a name or a definite article.
func (d *Doc) generic(c Clause) bool {
	t := d.Trees[c.Sentence]
	root := t.conjRoot(c.Head)
	noun := t.Tokens[root].Head
	if c.Kind != Relative || noun < 0 || t.comma(t.edge(root), noun) {
		return false
	}
	_, named := d.Name(c.Sentence, noun)
	det := t.Child(noun, "det")
	return !named && t.Tokens[noun].UPOS != "PROPN" && (det < 0 || t.lemma(det) != "the")
}

// hedged reports whether a word such as "allegedly" weakens the clause from a place where a question would lose it.
func (t Tree) hedged(c Clause) bool {
	for _, k := range t.Children[c.Head] {
		if l := t.lemma(k); (hedges[l] || (frequency[l] || quantity[l]) && k < c.Verbs[len(c.Verbs)-1]) && !slices.Contains(c.Verbs, k) {
			return true
		}
	}
	return false
}

// quantity are adverbs that belong to a number or a noun; hung on the verb they would be lost.
var quantity = lexis.Set("more less few about roughly approximately merely just even")

var hedges = lexis.Set("allegedly reportedly perhaps probably possibly maybe supposedly apparently presumably seemingly nearly almost hardly generally")

// embedded reports whether a clause is the content of another one than the reporting verb; -1 for no such verb.
func (t Tree) embedded(c Clause, verb int) bool {
	for i := c.Head; t.Tokens[i].Head >= 0; i = t.Tokens[i].Head {
		switch deprel := t.Tokens[i].Deprel; {
		case t.Tokens[i].Head == verb:
			return false
		case analysis.Relation(deprel) == "ccomp" || analysis.Relation(deprel) == "csubj":
			return c.Kind != Relative
		}
	}
	return false
}

// speechVerb gives the reporting verb of a clause's source where it stands in the same sentence, otherwise -1.
func (d *Doc) speechVerb(c Clause) int {
	if c.Source < 0 || d.Speeches[c.Source].Sentence != c.Sentence {
		return -1
	}
	return d.Speeches[c.Source].Verb
}

// asserts reports whether a speech claims its content as true, without "not" or "may".
func (d *Doc) asserts(s analysis.Speech) bool {
	t := d.Trees[s.Sentence]
	for _, c := range t.Children[s.Verb] {
		if negation(t.Tokens[c]) || t.Tokens[c].XPOS == "MD" {
			return false
		}
	}
	return assertive[t.lemma(s.Verb)]
}

var assertive = lexis.Set(`suggest show find believe think propose conclude indicate demonstrate predict contend discover say add announce report state explain write tell note warn claim declare argue insist confirm
	reveal point remark reply answer observe maintain assert stress emphasize recall admit acknowledge estimate`)

// compared reports whether a clause is what another one is compared with, whose object it goes without: "more than boats
// had carried in a year".
func (t Tree) compared(c Clause) bool {
	m := t.Child(c.Head, "mark")
	return m >= 0 && t.lemma(m) == "than"
}
