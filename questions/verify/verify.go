// Package verify holds every candidate against its source before it may be asked: the question word against the key,
// the claim against the clause, the prompt against the reader who sees nothing but the article.
//
// [Checker.Flaw] names the first fault it finds. The checks by themselves change nothing: a question is asked as its
// rule wrote it, or not at all.
package verify

import (
	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// Reason says in a few words why a candidate must not be asked; "" means that nothing speaks against it.
type Reason string

// The reasons.
const (
	Malformed    Reason = "malformed prompt"
	Length       Reason = "prompt too short or too long"
	WrongWord    Reason = "question word does not fit the key"
	KeyEmpty     Reason = "key says too little"
	KeyPart      Reason = "key is only a part of the answer"
	KeyLength    Reason = "key too long"
	KeyLoose     Reason = "key ends in an aside"
	Leak         Reason = "prompt gives the key away"
	Context      Reason = "prompt needs its context"
	Vague        Reason = "prompt names nothing"
	Foreign      Reason = "prompt names what the article does not"
	Island       Reason = "key taken out of an island"
	Scope        Reason = "restriction of the claim lost"
	Argument     Reason = "object or complement lost"
	Incomplete   Reason = "verb without what completes it"
	Polarity     Reason = "negation lost"
	Modality     Reason = "modality lost"
	Attribution  Reason = "attribution lost"
	SecondAnswer Reason = "article has a second answer"
	Unlike       Reason = "question reads unlike its source"
)

// Checker checks the candidates of one article.
type Checker struct {
	doc   *clause.Doc
	parse func(sentence string) []analysis.Token
	long  map[string]string // what the abbreviations of the article stand for
	whole map[string]bool   // the words of the article, those with hyphens unparted
}

// New gives a checker. Parse analyses one sentence; it is called by Reread only.
func New(d *clause.Doc, parse func(sentence string) []analysis.Token) *Checker {
	return &Checker{d, parse, abbreviations(d.Article.Text), wholeWords(d.Article.Text)}
}

// checks are in the order in which they are made: what is wrong with the words alone first.
var checks = []func(k *Checker, c rule.Candidate) Reason{
	(*Checker).form, (*Checker).word, (*Checker).key, (*Checker).leak, (*Checker).specific, (*Checker).context, (*Checker).island,
	(*Checker).complete, (*Checker).source, (*Checker).modifiers, (*Checker).second,
}

// Flaw gives the first reason that speaks against a candidate, "" for none.
func (k *Checker) Flaw(c rule.Candidate) Reason {
	for _, check := range checks {
		if r := check(k, c); r != "" {
			return r
		}
	}
	return ""
}

// asks reports whether a candidate is a question with a question word and a key out of the article.
func asks(c rule.Candidate) bool {
	return c.Kind == quiz.Choice || c.Kind == quiz.Several || c.Kind == quiz.Short
}

// clauseOf gives the clause that a candidate asks about, false for a question about the whole text.
func (k *Checker) clauseOf(c rule.Candidate) (clause.Clause, bool) {
	if c.Clause < 0 || c.Clause >= len(k.doc.Clauses) {
		return clause.Clause{}, false
	}
	return k.doc.Clauses[c.Clause], true
}

// keyToken gives the token that heads the first key, false where the key has no place in the article.
func (k *Checker) keyToken(c rule.Candidate) (analysis.Token, bool) {
	key := c.Keys[0]
	if !asks(c) || key.Sentence < 0 || key.Sentence >= len(k.doc.Sentences) || key.Token < 0 || key.Token >= len(k.doc.Sentences[key.Sentence].Tokens) {
		return analysis.Token{}, false
	}
	return k.doc.Token(key.Sentence, key.Token), true
}
