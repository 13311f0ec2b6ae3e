package verify

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// Reread analyses the claim of a candidate anew and compares it with the clause it was made from: the same predicate,
// the same subject, the same object. What no longer reads like its source was cut or put together wrongly. A question
// for the subject is read as it stands; one that turns its words round is read as the statement it was made from, which
// the analyser knows better. It costs as much as analysing one more sentence.
func (k *Checker) Reread(c rule.Candidate) Reason {
	source, ok := k.clauseOf(c)
	if !ok || k.parse == nil {
		return ""
	}
	text, reads, ok := k.claim(c, source)
	if !ok || reads != question && strings.Contains(k.doc.Article.Text, strings.TrimSuffix(text, ".")) {
		return "" // what stands in the article word for word has been read already
	}
	r := reading{k.parse(text), -1}
	r.root = rootOf(r.tokens)
	if r.root < 0 || !k.samePredicate(source, r) || !source.Copula && !k.sameArguments(source, r, reads) {
		return Unlike
	}
	return ""
}

// reading is a sentence that was analysed anew.
type reading struct {
	tokens []analysis.Token
	root   int
}

// form says what is read anew.
type form int

const (
	statement form = iota // the clause, written by itself
	altered               // a statement whose subject may have been changed on purpose
	question              // a question for the subject
)

// claim gives the words to read again and what they are; false where the prompt is more than its clause.
func (k *Checker) claim(c rule.Candidate, source clause.Clause) (text string, reads form, ok bool) {
	if c.Kind == quiz.Truth {
		text, ok = strings.CutPrefix(c.Prompt, truthLead)
		return claimOf(text), altered, ok
	}
	wh, _ := asked(c.Prompt)
	if !asks(c) || c.Whole || wh == "" || strings.ContainsAny(c.Prompt, "“\"") || strings.HasPrefix(c.Prompt, "Who is the source ") {
		return "", 0, false
	}
	if k.same(source.Sentence, source.Subject, c.Keys[0].Sentence, c.Keys[0].Token) {
		return claimOf(c.Prompt), question, true
	}
	s, ok := k.doc.State(source, "")
	return claimOf(s.String), statement, ok
}

const truthLead = "True, false or not stated? "

// claimOf cuts off the source that stands before a claim.
func claimOf(text string) string {
	rest := text
	for strings.HasPrefix(text, "According to ") {
		i := strings.LastIndex(rest, ", ")
		if i < 0 {
			break
		}
		if word, _, _ := strings.Cut(rest[i+2:], " "); questionWords[word] || i == strings.Index(rest, ", ") {
			return clause.Capital(rest[i+2:])
		}
		rest = rest[:i]
	}
	return text
}

func rootOf(tokens []analysis.Token) int {
	for i, t := range tokens {
		if t.Head < 0 {
			return i
		}
	}
	return -1
}

// samePredicate reports whether the root of a reading is the predicate of the clause. Behind "what is" the question
// word itself may be the root.
func (k *Checker) samePredicate(source clause.Clause, r reading) bool {
	root := r.tokens[r.root]
	return sameWord(k.doc.Token(source.Sentence, source.Head), root) || source.Copula && (questionWords[strings.ToLower(root.Form)] || sameWord(k.doc.Token(source.Sentence, source.Subject), root))
}

func sameWord(a, b analysis.Token) bool {
	return strings.EqualFold(a.Lemma, b.Lemma) || strings.EqualFold(a.Form, b.Form)
}

// sameArguments reports whether the subject of a reading is the clause's, or the question word, and its object the
// clause's object.
func (k *Checker) sameArguments(source clause.Clause, r reading, reads form) bool {
	subject := r.child("nsubj")
	if subject < 0 || reads == question && !r.questionWord(subject) {
		return false
	}
	if reads == statement && k.plain(source, source.Subject) && !sameWord(k.doc.Token(source.Sentence, source.Subject), r.tokens[subject]) {
		return false
	}
	object := source.Object()
	if object == nil || object.Phrase != object.Head || object.Before || !k.plain(source, object.Head) {
		return true
	}
	want := k.doc.Token(source.Sentence, object.Head)
	return slices.ContainsFunc(r.tokens, func(t analysis.Token) bool {
		relation := analysis.Relation(t.Deprel)
		return t.Head == r.root && (relation == "obj" || relation == "iobj") && sameWord(want, t)
	})
}

// plain reports whether a token of the clause is written as it stands, not replaced by what it refers to.
func (k *Checker) plain(c clause.Clause, token int) bool {
	s, h, ok := k.doc.Nominal(c.Sentence, token)
	return ok && s == c.Sentence && h == token
}

// child gives the first dependent of the root with a relation, -1 if none.
func (r reading) child(relation string) int {
	for i, t := range r.tokens {
		if t.Head == r.root && analysis.Relation(t.Deprel) == relation {
			return i
		}
	}
	return -1
}

// questionWord reports whether a token is a question word or has one before it in its phrase.
func (r reading) questionWord(i int) bool {
	for j, t := range r.tokens[:i+1] {
		below := j == i || t.Head == i || t.Head >= 0 && r.tokens[t.Head].Head == i
		if below && questionWords[strings.ToLower(t.Form)] {
			return true
		}
	}
	return false
}
