// Package quiz holds the questions of one article and the answers to them: plain, versioned data.
package quiz

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"lectern/questions/article"
)

// Version is the version of the data format that this package writes. Older ones are read too: version 1 had neither
// Order nor Match nor items, version 2 no Near, Others and Around, version 3 no Glossary, version 4 no Words in it.
const Version = 5

// Kind is how a question is answered.
type Kind string

// The kinds of question.
const (
	Choice   Kind = "choice"   // one of Options is right
	Several  Kind = "several"  // all of Key among Options are right
	Truth    Kind = "truth"    // Options are True, False and Not stated
	Short    Kind = "short"    // typed; Key and Accept are right
	Evidence Kind = "evidence" // the reader marks the sentence that says it; Key is its text
	Order    Kind = "order"    // Options are events out of order; Key is all of them, the earliest first
	Match    Kind = "match"    // each of Items goes with the option at its place in Key
)

// The options of a Truth question.
const (
	True      = "True"
	False     = "False"
	NotStated = "Not stated"
)

// Proof is a part of the article that shows why the key is right: byte offsets into Quiz.Article and the text there.
type Proof struct {
	article.Span
	Text string `json:"text"`
}

// Question is one item. Key holds the right answer, or all of them for Several, Order and Match; each is one of
// Options where there are options. Accept holds further wordings that are right for Short. Only Match has Items; its
// options may be the key of several items or of none.
type Question struct {
	ID          string   `json:"id"`
	Rule        string   `json:"rule"`
	Kind        Kind     `json:"kind"`
	Prompt      string   `json:"prompt"`
	Items       []string `json:"items,omitempty"`
	Options     []string `json:"options"`
	Key         []string `json:"key"`
	Accept      []string `json:"accept"`
	Evidence    []Proof  `json:"evidence"`
	Difficulty  int      `json:"difficulty"` // 1 literal, 2 across clauses or sentences, 3 inferential
	Explanation string   `json:"explanation"`
	// Origins tells for each of Options where the article speaks of it; empty where it does not. None where the
	// options are not from the article. Options of Short, where it has any, are other things than the key.
	Origins []Proof `json:"origins,omitempty"`
	// What helps to mark typed answers. Near holds for words of Key and Accept the base forms of others that may stand for
	// them, in lower case. Others are things that the article speaks of besides, and Around sentences beside the evidence.
	Near   map[string][]string `json:"near,omitempty"`
	Others []string            `json:"others,omitempty"`
	Around []Proof             `json:"around,omitempty"`
	// Lint are the rules of item writing that the question breaks, by name.
	Lint []string `json:"lint,omitempty"`
}

// Quotation is the explanation that quotes the main evidence, "" where there is none.
func (x Question) Quotation() string {
	if len(x.Evidence) == 0 {
		return ""
	}
	return "The text says: “" + strings.TrimSpace(x.Evidence[0].Text) + "”"
}

// Quiz is an article with its questions.
type Quiz struct {
	Version   int               `json:"version"`
	Title     string            `json:"title"`
	Article   string            `json:"article"` // the cleaned text
	Blocks    []article.Block   `json:"blocks"`
	Sentences []article.Span    `json:"sentences"` // of the paragraphs, for marking evidence
	Removed   []article.Removal `json:"removed"`
	Questions []Question        `json:"questions"`
	Glossary  []Definition      `json:"glossary,omitempty"` // in the order of the article
}

// Definition is a term, a part of the article, with what it means: the words of the article that say so, or else the
// teacher's own.
type Definition struct {
	Term    article.Span `json:"term"`
	Meaning article.Span `json:"meaning"`         // empty where there are Words
	Words   string       `json:"words,omitempty"` // the teacher's; empty where there is a Meaning
}

// Says gives what the term means; text is the article.
func (d Definition) Says(text string) string {
	if d.Words != "" {
		return d.Words
	}
	return d.Meaning.In(text)
}

// ErrFormat is wrapped by every error of Decode.
var ErrFormat = errors.New("not a quiz")

// Decode reads a quiz strictly: unknown fields, a foreign version and contradictions are errors.
func Decode(data []byte) (Quiz, error) {
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.DisallowUnknownFields()
	var q Quiz
	if err := dec.Decode(&q); err != nil {
		return Quiz{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if err := q.Validate(); err != nil {
		return Quiz{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return q, nil
}
