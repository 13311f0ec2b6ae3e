// Package rule says what a question rule is: a function from one clause of an article, or from all of it, to questions,
// with its documentation and its examples in the same value.
package rule

import (
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/quiz"
)

// Key is one right answer with its place in the article.
type Key struct {
	Text     string
	Sentence int
	Token    int // the head of the answer
}

// Candidate is a question before it gets its options, its place in the quiz and its id.
type Candidate struct {
	Rule   string
	Kind   quiz.Kind // Choice may become Short where the article offers no good wrong options
	Prompt string
	Items  []string // what the keys of a Match belong to
	Keys   []Key
	Type   clause.Type
	// Prefix stands before the key and every option, for example "in ".
	Prefix string
	// Options are given by rules whose wrong options are fixed or made by the rule; nil leaves them to be found.
	Options []string
	// Origins are the sentences that Options are from; empty spans for those from none.
	Origins []article.Span
	Accept  []string
	// Closed says that the question cannot be answered without options.
	Closed bool
	// Whole says that the prompt shows what a whole sentence says, so that it would answer other questions about it.
	Whole bool
	// Evidence are the sentences that show the key, by index, the main one first.
	Evidence []int
	// Used are further parts of the article that the prompt relies on, such as what a pronoun refers to.
	Used        []article.Span
	Clause      int   // index of the clause asked about, -1 for a question about the text as a whole
	Clauses     []int // of a question about the text as a whole: the clauses that it tells of
	Confidence  float32
	Weight      float32 // how much the rule thinks of the question, around 1
	Difficulty  int
	Explanation string
}

// Example is a text and what a rule must make of it.
type Example struct {
	Text   string
	Prompt string // one of the prompts that come; "" where the rule must stay silent
	Key    string // joined by "; " where there are several
}

// Rule asks one sort of question. One of Ask and AskText is nil.
type Rule struct {
	ID       string
	Title    string
	Doc      string
	Ask      func(d *clause.Doc, number int) []Candidate // about one clause
	AskText  func(d *clause.Doc) []Candidate             // about the text as a whole
	Positive []Example
	Silent   []Example
}

// Questions gives all that the rule asks about a text.
func (r Rule) Questions(d *clause.Doc) []Candidate {
	if r.AskText != nil {
		return r.AskText(d)
	}
	var out []Candidate
	for number := range d.Clauses {
		out = append(out, r.Ask(d, number)...)
	}
	return out
}
