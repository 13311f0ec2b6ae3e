// Package flow is the course of a quiz as a pure state machine. Every step takes a [State] and returns the next one
// with the [Effect]s that the screen has to carry out; it knows no browser and changes nothing in place.
package flow

import (
	"slices"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Phase is a stage of the course.
type Phase string

// The phases.
const (
	Reading Phase = "reading"
	Asking  Phase = "asking"
	Done    Phase = "done"
)

// Effect is something for the screen to do after a step.
type Effect int

// The effects.
const (
	Save          Effect = iota // keep the progress
	FocusPrompt                 // put the focus on the question
	FocusOutcome                // put the focus on what follows the verdict
	FocusScore                  // put the focus on the score
	SayVerdict                  // announce the verdict
	SayUnanswered               // announce that an answer is needed first
	ShowEvidence                // bring the lit evidence into view
	SayOrigin                   // announce where the wrong option that is shown is from
	ShowOrigin                  // bring that place into view
	SayHint                     // announce where the hint points
	ShowHint                    // bring that place into view
	SayUnsure                   // announce that the reader has to say first how sure she is
	KeepRating                  // remember whether the reader wants to say how sure she is
	VisitEvidence               // bring the lit evidence into view and put the focus on it
)

// Given is what the reader did with one question. Answers is empty while it is unanswered.
type Given struct {
	Answers []string       `json:"answers,omitempty"`
	Hints   int            `json:"hints,omitempty"`   // shown before Answers
	Sure    quiz.Certainty `json:"sure,omitempty"`    // of the first answer, where that is asked
	Retried bool           `json:"retried,omitempty"` // the second try after a nearly right answer is used up
	First   *quiz.Try      `json:"first,omitempty"`   // that nearly right answer
	Shown   string         `json:"shown,omitempty"`   // the wrong option whose origin is lit
	Left    bool           `json:"left,omitempty"`    // it was skipped, to be answered later
	Draft   []string       `json:"draft,omitempty"`   // what stood there when the reader turned to another question
	// Counts is what the score counts, where the question was asked again after its answer had been shown.
	Counts *quiz.Response `json:"counts,omitempty"`
}

// State is where a reader stands in a quiz. Use New or Resume to make one.
type State struct {
	Quiz  quiz.Quiz
	Phase Phase
	Round []int    // the questions of this round, as indices into Quiz.Questions
	At    int      // index into Round
	Draft []string // the answer before it is checked
	Given []Given  // one for each question
	Rated bool     // the reader is asked how sure she is
	Look  int      // the question whose evidence is looked at from the score, counted from 1; 0 for none

	verdicts []grade.Verdict // of Given
}

// New is the state of a reader who has not begun.
func New(q quiz.Quiz) State {
	n := len(q.Questions)
	return State{Quiz: q, Phase: Reading, Round: all(q), Given: make([]Given, n), verdicts: make([]grade.Verdict, n)}
}

// Index is the index of the current question into Quiz.Questions; use it only while there are questions.
func (s State) Index() int { return s.Round[s.At] }

// Question is the current question.
func (s State) Question() quiz.Question { return s.Quiz.Questions[s.Index()] }

// Answered reports whether question i has been answered.
func (s State) Answered(i int) bool { return len(s.Given[i].Answers) > 0 }

// Checked reports whether the current question has been answered.
func (s State) Checked() bool { return s.Phase == Asking && s.Answered(s.Index()) }

// Verdict is the mark of the answer to question i; use it only for answered questions.
func (s State) Verdict(i int) grade.Verdict { return s.verdicts[i] }

// Retryable reports whether the current answer was nearly right and may be tried once more.
func (s State) Retryable() bool {
	return s.Checked() && !s.Given[s.Index()].Retried && s.Verdict(s.Index()).Outcome == grade.Nearly
}

// Missed are the questions that were not answered right, as indices into Quiz.Questions.
func (s State) Missed() []int {
	return slices.DeleteFunc(all(s.Quiz), func(i int) bool {
		return s.Answered(i) && s.Verdict(i).Outcome == grade.Right
	})
}

func all(q quiz.Quiz) []int {
	out := make([]int, len(q.Questions))
	for i := range out {
		out[i] = i
	}
	return out
}
