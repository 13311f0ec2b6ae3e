// Package class is what a teacher has of the results of one lesson: who handed in what, and what that tells of the
// pupils and of the questions.
//
// Results may come in any order, any number of times and in several forms. Of two sheets of one pupil of which one tells
// no more than the other, the fuller one is kept. Two that contradict each other are both kept, and the pupil does not
// count in any figure until one of them is chosen.
package class

import (
	"encoding/json"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"lectern/app/flow"
	"lectern/app/result"
	"lectern/questions/quiz"
)

// Class is the pupils of one lesson.
type Class struct {
	Print  string  `json:"print"`  // flow.Fingerprint of the quiz
	Title  string  `json:"title"`  // of the quiz
	Pupils []Pupil `json:"pupils"` // by seats, then by names
}

// Pupil is what one pupil handed in.
type Pupil struct {
	Sheets []result.Sheet `json:"sheets"`           // one; or several that contradict each other, in the order of their marks
	Chosen string         `json:"chosen,omitempty"` // Mark of the sheet that the teacher has chosen of several
}

// Who is by what pupils are told apart: the seat, or the name in small letters.
type Who struct {
	Seat int
	Name string
}

// WhoOf is whose sheet it is.
func WhoOf(s result.Sheet) Who { return Who{s.Seat, strings.ToLower(s.Name)} }

// Outcome is what became of a sheet.
type Outcome int

// The outcomes.
const (
	New      Outcome = iota // the first of this pupil
	Same                    // all of it was there already
	Fuller                  // it tells more than the one that was there, and takes its place
	Conflict                // the pupil has handed in something else, too
)

// Empty is the class of a lesson before the first result.
func Empty(qz quiz.Quiz) Class { return Class{Print: flow.Fingerprint(qz), Title: qz.Title} }

// Add takes in a sheet. It fails as result.Sheet.Mark does, and with ErrFull.
func (c Class) Add(qz quiz.Quiz, s result.Sheet) (Class, Outcome, error) {
	s, err := s.Mark(qz)
	if err != nil {
		return c, Same, err
	}
	at, found := slices.BinarySearchFunc(c.Pupils, WhoOf(s), func(p Pupil, w Who) int { return compare(p.Who(), w) })
	if !found {
		if len(c.Pupils) >= maxPupils {
			return c, Same, ErrFull
		}
		c.Pupils = slices.Insert(slices.Clone(c.Pupils), at, Pupil{Sheets: []result.Sheet{s}})
		return c, New, nil
	}
	p, outcome, err := c.Pupils[at].add(qz, s)
	c.Pupils = slices.Clone(c.Pupils)
	c.Pupils[at] = p
	return c, outcome, err
}

// Corrected gives the class as it is by a quiz with the same questions and other keys. It fails as Add does.
func (c Class) Corrected(qz quiz.Quiz) (Class, error) {
	out := Empty(qz)
	for _, p := range c.Pupils {
		for _, s := range p.Sheets {
			next, _, err := out.Add(qz, s)
			if err != nil {
				return c, err
			}
			out = next
		}
		chosen, err := p.chosen(qz)
		if err != nil {
			return c, err
		}
		out = out.Choose(p.Who(), chosen)
	}
	return out, nil
}

// Choose says which of several sheets of a pupil counts; "" takes the choice back.
func (c Class) Choose(w Who, mark string) Class {
	c.Pupils = slices.Clone(c.Pupils)
	for i, p := range c.Pupils {
		if p.Who() == w && (mark == "" || slices.ContainsFunc(p.Sheets, func(s result.Sheet) bool { return Mark(s) == mark })) {
			c.Pupils[i].Chosen = mark
		}
	}
	return c
}

// Remove takes out a pupil with all that she handed in.
func (c Class) Remove(w Who) Class {
	c.Pupils = slices.DeleteFunc(slices.Clone(c.Pupils), func(p Pupil) bool { return p.Who() == w })
	return c
}

// Mark tells the sheets of a pupil apart.
func Mark(s result.Sheet) string {
	h := fnv.New64a()
	h.Write([]byte(text(s)))
	return strconv.FormatUint(h.Sum64(), 36)
}

func text(s result.Sheet) string {
	text, err := json.Marshal(s)
	if err != nil {
		panic("class: a sheet is no JSON: " + err.Error())
	}
	return string(text)
}
