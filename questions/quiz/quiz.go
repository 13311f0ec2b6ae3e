// Package quiz holds the questions of one article and the answers to them: plain, versioned data.
package quiz

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"lectern/questions/article"
)

// Version is the version of the data format that this package writes.
const Version = 1

// Kind is how a question is answered.
type Kind string

// The kinds of question.
const (
	Choice   Kind = "choice"   // one of Options is right
	Several  Kind = "several"  // all of Key among Options are right
	Truth    Kind = "truth"    // Options are True, False and Not stated
	Short    Kind = "short"    // typed; Key and Accept are right
	Evidence Kind = "evidence" // the reader marks the sentence that says it; Key is its text
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

// Question is one item. Key holds the right answer, or all of them for Several; each is one of Options where there
// are options. Accept holds further wordings that are right for Short.
type Question struct {
	ID          string   `json:"id"`
	Rule        string   `json:"rule"`
	Kind        Kind     `json:"kind"`
	Prompt      string   `json:"prompt"`
	Options     []string `json:"options"`
	Key         []string `json:"key"`
	Accept      []string `json:"accept"`
	Evidence    []Proof  `json:"evidence"`
	Difficulty  int      `json:"difficulty"` // 1 literal, 2 across clauses or sentences, 3 inferential
	Explanation string   `json:"explanation"`
	// Origins tells for each of Options where the article speaks of it; empty where it does not. None where the
	// options are not from the article.
	Origins []Proof `json:"origins,omitempty"`
	// Lint are the rules of item writing that the question breaks, by name.
	Lint []string `json:"lint,omitempty"`
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
}

// Response is what a reader answered to one question: the chosen options, the typed text or the marked sentences.
type Response struct {
	Question string   `json:"question"`
	Answers  []string `json:"answers"`
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

// Validate reports the first contradiction within the quiz.
func (q Quiz) Validate() error {
	if q.Version != Version {
		return fmt.Errorf("version %d, this program reads %d", q.Version, Version)
	}
	seen := make(map[string]bool)
	for _, x := range q.Questions {
		if x.ID == "" || seen[x.ID] {
			return fmt.Errorf("question id %q is empty or used twice", x.ID)
		}
		seen[x.ID] = true
		if err := x.validate(q.Article); err != nil {
			return fmt.Errorf("question %s: %w", x.ID, err)
		}
	}
	for _, b := range q.Blocks {
		if !inside(b.Span, q.Article) {
			return fmt.Errorf("block %d-%d lies outside the article", b.Span.Start, b.Span.End)
		}
	}
	for _, s := range q.Sentences {
		if !inside(s, q.Article) {
			return fmt.Errorf("sentence %d-%d lies outside the article", s.Start, s.End)
		}
	}
	return nil
}

func (x Question) validate(text string) error {
	switch {
	case x.Prompt == "":
		return errors.New("no prompt")
	case len(x.Key) == 0:
		return errors.New("no key")
	}
	if len(x.Origins) > 0 && len(x.Origins) != len(x.Options) {
		return fmt.Errorf("%d origins of %d options", len(x.Origins), len(x.Options))
	}
	for _, p := range slices.Concat(x.Evidence, x.Origins) {
		if !inside(p.Span, text) || p.Span.In(text) != p.Text {
			return fmt.Errorf("quoted text %d-%d is not in the article", p.Start, p.End)
		}
	}
	switch x.Kind {
	case Choice, Several, Truth:
		for _, k := range x.Key {
			if count(x.Options, k) != 1 {
				return fmt.Errorf("key %q stands %d times among the options", k, count(x.Options, k))
			}
		}
	case Short, Evidence:
	default:
		return fmt.Errorf("unknown kind %q", x.Kind)
	}
	return nil
}

func inside(s article.Span, text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text)
}

func count(list []string, s string) int {
	n := 0
	for _, x := range list {
		if x == s {
			n++
		}
	}
	return n
}
