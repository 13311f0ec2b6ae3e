// Package recall decides on which later day a question comes back. It is plain data and pure functions: the day it is
// comes as an argument, and every change gives a new [Deck].
//
// The intervals are those of FSRS, the Free Spaced Repetition Scheduler, with its default weights, counted in whole
// days of the reader's calendar.
package recall

import (
	"cmp"
	"slices"
	"time"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Day is a day of the reader's calendar, counted from 1 January 1970. Because it is a date and no moment, a change of
// the clock by an hour or of the time zone moves no question by less than a day.
type Day int

// Night is the hour at which a day of reading ends: what is read after midnight belongs to the day before.
const Night = 4

// DayOf is the day of reading at a moment, in the time zone of that moment.
func DayOf(now time.Time) Day {
	year, month, day := now.Date()
	if now.Hour() < Night {
		day--
	}
	return Day(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// Place is where a question stands: in a quiz on a text. Quiz tells versions of the quiz apart.
type Place struct {
	Text     string `json:"text"`
	Quiz     string `json:"quiz"`
	Question string `json:"question"`
}

// Card is a question that comes back.
type Card struct {
	Place
	Due        Day     `json:"due"`
	Last       Day     `json:"last"`       // when it was answered last
	Stability  float64 `json:"stability"`  // days after which it is still known with a chance of nine in ten
	Difficulty float64 `json:"difficulty"` // 1 to 10
	Answered   int     `json:"answered"`   // how often
	Lapses     int     `json:"lapses"`     // how often it had been forgotten
}

// Deck is all cards of a reader, in the order in which they came.
type Deck []Card

// Rating is how well a question was known.
type Rating int

// The ratings.
const (
	Again Rating = iota + 1 // not right
	Hard                    // right with a hint, at the second try, or by guessing
	Good                    // right
	Easy                    // right, and the reader was sure
)

// Rate is the rating of a result. What is nearly right has not been known.
func Rate(r grade.Result) Rating {
	switch {
	case r.Verdict.Outcome != grade.Right:
		return Again
	case r.Hints > 0 || r.Second || r.Certainty == quiz.Guessing:
		return Hard
	case r.Certainty == quiz.Sure:
		return Easy
	}
	return Good
}

// Answer notes that a question was answered today. It has a card from the first time on that it was not answered
// easily; of several answers on one day the first counts.
func (d Deck) Answer(at Place, r Rating, today Day) Deck {
	d = d.Fitting(at.Text, at.Quiz)
	i := slices.IndexFunc(d, func(c Card) bool { return c.Place == at })
	switch {
	case i < 0 && r >= Good, i >= 0 && d[i].answeredOn(today):
		return d
	case i < 0:
		return append(d, next(Card{Place: at}, r, today))
	}
	d[i] = next(d[i], r, today)
	return d
}

// Due gives the cards to be answered on a day, those that have waited longest first.
func (d Deck) Due(today Day) []Card {
	due := d.Keep(func(c Card) bool { return c.dueOn(today) })
	slices.SortStableFunc(due, func(a, b Card) int { return cmp.Compare(a.Due, b.Due) })
	return due
}

// Next is the first day after today on which cards come back, and how many then; none where there is no such day.
func (d Deck) Next(today Day) (day Day, cards int) {
	for _, c := range d {
		switch {
		case c.dueOn(today):
		case cards == 0 || c.Due < day:
			day, cards = c.Due, 1
		case c.Due == day:
			cards++
		}
	}
	return day, cards
}

// ByText puts the cards of each text together, in the order of the first of each.
func ByText(cards []Card) [][]Card {
	var out [][]Card
	for _, c := range cards {
		i := slices.IndexFunc(out, func(same []Card) bool { return same[0].Text == c.Text })
		if i < 0 {
			i, out = len(out), append(out, nil)
		}
		out[i] = append(out[i], c)
	}
	return out
}

// Without is the deck without the cards of a text.
func (d Deck) Without(text string) Deck {
	return d.Keep(func(c Card) bool { return c.Text != text })
}

// Fitting is the deck without the cards of other versions of the quiz on a text.
func (d Deck) Fitting(text, quiz string) Deck {
	return d.Keep(func(c Card) bool { return c.Text != text || c.Quiz == quiz })
}

// Keep is the deck of the cards for which keep is true.
func (d Deck) Keep(keep func(Card) bool) Deck {
	return slices.DeleteFunc(slices.Clone(d), func(c Card) bool { return !keep(c) })
}

// answeredOn reports that the card was answered on a day. The day after counts, too, for readers who have flown west.
func (c Card) answeredOn(day Day) bool { return c.Last == day || c.Last == day+1 }

// dueOn reports that the card is to be answered on a day. So is one from a later day, which the clock had run ahead to.
func (c Card) dueOn(day Day) bool { return c.Due <= day || c.Last > day+1 }
