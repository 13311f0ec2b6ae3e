package analysis

import (
	"unicode"
	"unicode/utf8"
)

// Flaw says why a sentence is not a whole one, "" where it is.
type Flaw string

// The flaws, in the order in which they are looked for.
const (
	Debris     Flaw = "debris"     // signs and torn words: "Home | News | Sport", "tbe rnan w3nt"
	Cut        Flaw = "cut"        // its last word needs another: "He went to the."
	Verbless   Flaw = "verbless"   // no verb that makes a statement: "A man of seventy."
	Dependent  Flaw = "dependent"  // a clause that needs another: "Because it rained."
	Headless   Flaw = "headless"   // it begins with a small letter: "and sold the mill."
	Unbalanced Flaw = "unbalanced" // a quotation mark or bracket has no partner in the paragraph
	Unended    Flaw = "unended"    // no mark closes it, as in a heading
)

// judgeFlaws sets the flaws of a document's sentences. Known reports whether a word in lower case is common.
func judgeFlaws(sentences []Sentence, known func(word string) bool) {
	unpaired := unpairedMarks(sentences)
	for i := range sentences {
		s := &sentences[i]
		s.Flaw = flawOf(newTree(s.Tokens), known)
		if s.Flaw == "" && unpaired[i] {
			s.Flaw = Unbalanced
		}
		if s.Flaw == "" && !ended(s.Tokens) {
			s.Flaw = Unended
		}
	}
}

func flawOf(t tree, known func(word string) bool) Flaw {
	if len(t.tokens) == 0 {
		return ""
	}
	switch root := t.root(); {
	case debris(t.tokens, known):
		return Debris
	case t.cut():
		return Cut
	case !t.states(root):
		return Verbless
	case t.dependent(root):
		return Dependent
	case headless(t.tokens):
		return Headless
	}
	return ""
}

func (t tree) root() int {
	for i, token := range t.tokens {
		if token.Head < 0 {
			return i
		}
	}
	return 0
}

// states reports whether token i or a predicate beside it is a verb with tense, or an order.
func (t tree) states(i int) bool {
	if t.tensed(i) || t.orders(i) {
		return true
	}
	for _, c := range t.children[i] {
		switch r := Relation(t.tokens[c].Deprel); r {
		case "conj", "parataxis", "ccomp":
			if t.tensed(c) || r == "parataxis" && t.orders(c) {
				return true
			}
		}
	}
	return false
}

// tensed reports whether token i has tense itself or by an auxiliary or copula.
func (t tree) tensed(i int) bool {
	if finiteTag(t.tokens[i].XPOS) {
		return true
	}
	for _, c := range t.children[i] {
		switch Relation(t.tokens[c].Deprel) {
		case "aux", "cop":
			if finiteTag(t.tokens[c].XPOS) {
				return true
			}
		}
	}
	return false
}

func finiteTag(xpos string) bool {
	switch xpos {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// orders reports whether token i is an imperative.
func (t tree) orders(i int) bool {
	if t.tokens[i].XPOS == "VB" {
		return !t.hasChild(i, "mark") && !t.hasChild(i, "nsubj")
	}
	cop := t.child(i, "cop")
	return cop >= 0 && t.tokens[cop].XPOS == "VB" && !t.hasChild(i, "mark")
}

// dependent reports whether a conjunction makes the whole sentence a clause of another one.
func (t tree) dependent(root int) bool {
	mark := t.child(root, "mark")
	return (mark == 0 || mark == 1 && root > 1 && t.tokens[0].UPOS != "CCONJ") && t.tokens[mark].XPOS == "IN" && !t.hasChild(root, "ccomp")
}

// headless reports whether a sentence begins with a small letter. Names such as "eBay" are not meant.
func headless(tokens []Token) bool {
	for _, t := range tokens {
		first, size := utf8.DecodeRuneInString(t.Form)
		switch {
		case unicode.IsLower(first):
			for _, r := range t.Form[size:] {
				if !unicode.IsLower(r) && r != '\'' && r != '’' && r != '-' {
					return false
				}
			}
			return t.UPOS != "PROPN"
		case unicode.IsLetter(first) || unicode.IsDigit(first):
			return false
		}
	}
	return false
}
