// Package result is what one pupil did with a lesson, and the forms in which it goes to the teacher: a code to be read
// aloud, the text of a QR code, and a file.
//
// The file holds everything. The QR text cuts long typed answers. The code holds of each question the try that counts,
// and of typed answers only how right they were; what a question earned is the same in all three.
package result

import (
	"errors"

	"lectern/app/flow"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// MaxSeat is the highest number of a seat.
const MaxSeat = 255

// Sheet is one pupil's result. She is known by her seat, from 1, or else by a nickname.
type Sheet struct {
	Lesson string `json:"lesson"` // flow.Fingerprint of the quiz
	Seat   int    `json:"seat,omitempty"`
	Name   string `json:"name,omitempty"`
	Items  []Item `json:"items"` // one for each question, in the order of the quiz
}

// Item is what became of one question.
//
// Where a code tells of a second try, Response.First is there but has no answers: which try counts is known, not what
// the other one was.
type Item struct {
	Response quiz.Response `json:"response"`
	Points   float64       `json:"points"` // what it earned, 0 to 1
	Answered bool          `json:"answered"`
	Whole    bool          `json:"whole"` // Response has the answer; else only how right it was, in quarters, is known
}

// The errors of what comes in.
var (
	ErrForeign = errors.New("the result belongs to another lesson")
	ErrUnfit   = errors.New("the result does not fit the lesson")
	ErrName    = errors.New("no seat from 1 to 255 and no name that can be used")
	ErrVersion = errors.New("the result is of a later version")
)

// Of is the result of a quiz as it stands. Who it is of remains to be filled in.
func Of(s flow.State) Sheet { return From(s.Quiz, s.Responses()) }

// From is the result of those answers to a quiz that count, one at most for each question.
func From(qz quiz.Quiz, responses []quiz.Response) Sheet {
	given := make(map[string]quiz.Response)
	for _, r := range responses {
		given[r.Question] = r
	}
	out := Sheet{Lesson: flow.Fingerprint(qz), Items: make([]Item, len(qz.Questions))}
	for i, q := range qz.Questions {
		r, answered := given[q.ID]
		r.Question = q.ID
		out.Items[i] = Item{Response: r, Answered: answered, Whole: answered, Points: grade.MarkResponse(q, r).Points}
	}
	return out
}

// Points is what the whole sheet earned.
func (s Sheet) Points() float64 {
	sum := 0.0
	for _, it := range s.Items {
		sum += it.Points
	}
	return sum
}
