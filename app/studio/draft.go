// Package studio is a lesson while a teacher makes it, as a pure state: every step takes a [State] and gives the next one,
// and every step can be undone. It knows no browser and changes nothing in place.
package studio

import (
	"errors"
	"fmt"
	"slices"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Item is a question of the lesson.
type Item struct {
	quiz.Question
	Kept bool `json:"kept,omitempty"` // it stays when the others are chosen anew
}

// Draft is a lesson that is being made. Its questions and spare ones have different IDs.
type Draft struct {
	Title    string            `json:"title"`
	Article  string            `json:"article"`
	Blocks   []article.Block   `json:"blocks"`
	Texts    []article.Span    `json:"sentences"` // as in quiz.Quiz
	Items    []Item            `json:"items"`
	Spare    []quiz.Question   `json:"spare"` // what else could be asked, the best first; what was dropped last
	Glossary []quiz.Definition `json:"glossary,omitempty"`
	Wish     quiz.Wish         `json:"wish,omitzero"` // what the questions were chosen by last
	// Library is the ID of the lesson of the library that this was made of; "" for none.
	Library string `json:"library,omitempty"`
}

// The reasons why a step is not taken. What was there stays.
var (
	ErrGone  = errors.New("there is no such question")
	ErrBlank = errors.New("it has no words")
	ErrTwice = errors.New("the same words stand there already")
	ErrFew   = errors.New("too few would be left")
	ErrMany  = errors.New("there are too many already")
	ErrKind  = errors.New("a question of this kind cannot be changed so")
	ErrTerm  = errors.New("the text does not have this term")
	ErrSpare = errors.New("nothing else can be asked")
	ErrText  = errors.New("these questions are about another text")
)

// Quiz gives the lesson as pupils get it.
func (d Draft) Quiz() quiz.Quiz {
	q := quiz.Quiz{
		Version: quiz.Version, Title: d.Title, Article: d.Article, Blocks: d.Blocks, Sentences: d.Texts,
		Removed: []article.Removal{}, Glossary: d.Glossary, Questions: make([]quiz.Question, len(d.Items)),
	}
	for i, it := range d.Items {
		q.Questions[i] = it.Question
	}
	return q
}

// Validate reports the first contradiction within the draft.
func (d Draft) Validate() error {
	all := d.Quiz()
	all.Questions = slices.Concat(all.Questions, d.Spare)
	if err := all.Validate(); err != nil {
		return fmt.Errorf("draft of a lesson: %w", err)
	}
	return nil
}

// Find gives the place of a question in the lesson, -1 where it is not there.
func (d Draft) Find(id string) int {
	return slices.IndexFunc(d.Items, func(it Item) bool { return it.ID == id })
}

// spared gives the place of a spare question, -1 where it is not there.
func (d Draft) spared(id string) int {
	return slices.IndexFunc(d.Spare, func(q quiz.Question) bool { return q.ID == id })
}

// Proofs gives sentences of the text, by index, as evidence; in their order, without those that are not there.
func (d Draft) Proofs(sentences []int) []quiz.Proof {
	var out []quiz.Proof
	for _, i := range slices.Compact(slices.Sorted(slices.Values(sentences))) {
		if i >= 0 && i < len(d.Texts) {
			out = append(out, quiz.Proof{Span: d.Texts[i], Text: d.Texts[i].In(d.Article)})
		}
	}
	return out
}

// Shown gives the sentences that the evidence of a question lies in, by index.
func (d Draft) Shown(q quiz.Question) []int {
	var out []int
	for i, s := range d.Texts {
		if slices.ContainsFunc(q.Evidence, func(p quiz.Proof) bool { return p.Start < s.End && s.Start < p.End }) {
			out = append(out, i)
		}
	}
	return out
}
