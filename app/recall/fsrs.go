package recall

import (
	"time"

	"github.com/open-spaced-repetition/go-fsrs/v3"
)

// longest is the longest interval, in days: a school year.
const longest = 300

// next is a card after an answer. What was missed comes back on the next day, whatever was known of it before.
func next(c Card, r Rating, today Day) Card {
	c.Last = min(c.Last, today)
	p := fsrs.DefaultParam()
	p.EnableShortTerm = false // a question comes back once a day at most
	p.MaximumInterval = longest
	after := fsrs.NewFSRS(p).Next(c.fsrs(), today.time(), fsrs.Rating(r)).Card
	wait := min(longest, Day(after.ScheduledDays))
	if r == Again {
		wait = 1
	}
	return Card{
		Place: c.Place,
		Due:   today + wait, Last: today,
		Stability: after.Stability, Difficulty: after.Difficulty,
		Answered: int(after.Reps), Lapses: int(after.Lapses),
	}
}

// fsrs is the card in the form of the scheduler.
func (c Card) fsrs() fsrs.Card {
	if c.Answered == 0 {
		return fsrs.NewCard()
	}
	return fsrs.Card{
		Due: c.Due.time(), LastReview: c.Last.time(),
		Stability: c.Stability, Difficulty: c.Difficulty,
		Reps: uint64(c.Answered), Lapses: uint64(c.Lapses), State: fsrs.Review,
	}
}

// time is a moment of the day, the same one of every day.
func (d Day) time() time.Time { return time.Unix(int64(d)*24*60*60, 0).UTC() }
