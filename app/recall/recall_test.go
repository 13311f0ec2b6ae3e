package recall_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"
	_ "time/tzdata" // a browser has no time zones to load

	"lectern/app/recall"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

const today recall.Day = 20000

func at(text, question string) recall.Place {
	return recall.Place{Text: text, Quiz: "v1", Question: question}
}

func names(cards []recall.Card) []string {
	var out []string
	for _, c := range cards {
		out = append(out, c.Text+"/"+c.Question)
	}
	return out
}

func TestRatings(t *testing.T) {
	right := grade.Result{Verdict: grade.Verdict{Outcome: grade.Right}}
	with := func(change func(*grade.Result)) grade.Result {
		r := right
		change(&r)
		return r
	}
	for _, c := range []struct {
		name   string
		result grade.Result
		want   recall.Rating
	}{
		{"right", right, recall.Good},
		{"fairly sure", with(func(r *grade.Result) { r.Certainty = quiz.Fairly }), recall.Good},
		{"sure", with(func(r *grade.Result) { r.Certainty = quiz.Sure }), recall.Easy},
		{"guessed", with(func(r *grade.Result) { r.Certainty = quiz.Guessing }), recall.Hard},
		{"with a hint", with(func(r *grade.Result) { r.Hints, r.Certainty = 1, quiz.Sure }), recall.Hard},
		{"at the second try", with(func(r *grade.Result) { r.Second = true }), recall.Hard},
		{"nearly", with(func(r *grade.Result) { r.Verdict.Outcome = grade.Nearly }), recall.Again},
		{"wrong and sure", with(func(r *grade.Result) { r.Verdict.Outcome, r.Certainty = grade.Wrong, quiz.Sure }), recall.Again},
	} {
		if got := recall.Rate(c.result); got != c.want {
			t.Errorf("%s: rating %d, want %d", c.name, got, c.want)
		}
	}
}

func TestOnlyWhatWasNotKnownComesBack(t *testing.T) {
	var d recall.Deck
	for q, r := range map[string]recall.Rating{"easy": recall.Easy, "good": recall.Good} {
		if d = d.Answer(at("a", q), r, today); len(d) > 0 {
			t.Errorf("%s has a card", q)
		}
	}
	d = d.Answer(at("a", "missed"), recall.Again, today).Answer(at("a", "helped"), recall.Hard, today)
	if len(d.Due(today)) > 0 {
		t.Error("a question comes back on the day it was answered")
	}
	if got := names(d.Due(today + 1)); !slices.Equal(got, []string{"a/missed"}) {
		t.Errorf("tomorrow %q", got)
	}
	if day, n := d.Next(today); day != today+1 || n != 1 {
		t.Errorf("%d cards on day %d", n, day-today)
	}
	if got := names(d.Due(today + 2)); !slices.Equal(got, []string{"a/missed", "a/helped"}) {
		t.Errorf("in two days %q", got)
	}
}

func TestTheLongestWaitingComeFirst(t *testing.T) {
	d := recall.Deck{}.
		Answer(at("a", "late"), recall.Hard, today).
		Answer(at("b", "early"), recall.Again, today).
		Answer(at("a", "early"), recall.Again, today)
	if got := names(d.Due(today + 9)); !slices.Equal(got, []string{"b/early", "a/early", "a/late"}) {
		t.Errorf("due %q", got)
	}
}

func TestCardsOfATextStandTogether(t *testing.T) {
	d := recall.Deck{}.
		Answer(at("b", "1"), recall.Again, today).
		Answer(at("a", "2"), recall.Again, today).
		Answer(at("b", "3"), recall.Again, today)
	texts := recall.ByText(d.Due(today + 1))
	if len(texts) != 2 || !slices.Equal(names(texts[0]), []string{"b/1", "b/3"}) || !slices.Equal(names(texts[1]), []string{"a/2"}) {
		t.Errorf("texts %+v", texts)
	}
}

func TestTheFirstAnswerOfADayCounts(t *testing.T) {
	d := recall.Deck{}.Answer(at("a", "q"), recall.Again, today)
	if again := d.Answer(at("a", "q"), recall.Easy, today); !reflect.DeepEqual(again, d) {
		t.Error("a second answer on the same day changed the card")
	}
}

func TestIntervalsGrowUntilSomethingIsForgotten(t *testing.T) {
	d := recall.Deck{}.Answer(at("a", "q"), recall.Again, today)
	waited := recall.Day(0)
	for range 4 {
		c := d[0]
		if c.Due-c.Last <= waited {
			t.Fatalf("%d days after %d", c.Due-c.Last, waited)
		}
		waited = c.Due - c.Last
		d = d.Answer(c.Place, recall.Good, c.Due)
	}
	for range 30 {
		d = d.Answer(d[0].Place, recall.Easy, d[0].Due)
	}
	if longest := d[0].Due - d[0].Last; longest > 300 {
		t.Errorf("an interval of %d days", longest)
	}
	known := d[0].Stability
	d = d.Answer(d[0].Place, recall.Again, d[0].Due)
	if c := d[0]; c.Due != c.Last+1 || c.Lapses != 1 || c.Stability > known/2 {
		t.Errorf("after it was forgotten: %+v", c)
	}
}

func TestADeckChangesNothingInPlace(t *testing.T) {
	d := recall.Deck{}.Answer(at("a", "q"), recall.Again, today).Answer(at("b", "q"), recall.Again, today)
	before := slices.Clone(d)
	d.Answer(at("a", "q"), recall.Good, today+1)
	d.Without("a")
	d.Due(today - 3)
	if !reflect.DeepEqual(d, before) {
		t.Error("an older deck changed")
	}
}

func TestCardsGoWithTheirTextAndQuiz(t *testing.T) {
	d := recall.Deck{}.Answer(at("a", "q"), recall.Again, today).Answer(at("b", "q"), recall.Again, today)
	if got := names(d.Without("a")); !slices.Equal(got, []string{"b/q"}) {
		t.Errorf("without the text %q", got)
	}
	if got := names(d.Fitting("a", "v2")); !slices.Equal(got, []string{"b/q"}) {
		t.Errorf("with another quiz %q", got)
	}
	newer := recall.Place{Text: "a", Quiz: "v2", Question: "q"}
	d = d.Answer(newer, recall.Again, today)
	if len(d) != 2 || !slices.ContainsFunc(d, func(c recall.Card) bool { return c.Place == newer }) {
		t.Errorf("cards %q", names(d))
	}
}

func TestADayThatBeginsTwice(t *testing.T) {
	d := recall.Deck{}.Answer(at("a", "q"), recall.Again, today)
	if west := today - 1; len(d.Due(west)) > 0 || !reflect.DeepEqual(d.Answer(at("a", "q"), recall.Good, west), d) {
		t.Error("a question answered before the date line is asked again behind it")
	}
}

// A clock that was ahead and is set right must not keep a question away.
func TestAClockSetBack(t *testing.T) {
	ahead := today + 1000
	d := recall.Deck{}.Answer(at("a", "q"), recall.Again, ahead)
	if len(d.Due(today)) != 1 {
		t.Error("the card stays away until the day that the clock had shown")
	}
	d = d.Answer(at("a", "q"), recall.Good, today)
	if c := d[0]; c.Last != today || c.Due <= today || c.Due > today+30 || len(d.Due(today)) > 0 {
		t.Errorf("after an answer: last %d, due %d", c.Last-today, c.Due-today)
	}
}

func TestADayEndsAtNight(t *testing.T) {
	kyiv, err := time.LoadLocation("Europe/Kyiv")
	if err != nil {
		t.Fatal(err)
	}
	day := func(month time.Month, date, hour, minute int) recall.Day {
		return recall.DayOf(time.Date(2026, month, date, hour, minute, 0, 0, kyiv))
	}
	if day(time.May, 2, 3, 59) != day(time.May, 1, 12, 0) || day(time.May, 2, 4, 0) != day(time.May, 1, 12, 0)+1 {
		t.Error("the day does not end at four in the morning")
	}
	// Clocks go forward on 29 March and back on 25 October.
	for _, change := range []struct {
		month time.Month
		date  int
	}{{time.March, 29}, {time.October, 25}} {
		for d := -1; d <= 1; d++ {
			here := day(change.month, change.date+d, 4, 0)
			if here != day(change.month, change.date+d, 23, 59) || here != day(change.month, change.date+d+1, 2, 59) ||
				here+1 != day(change.month, change.date+d+1, 4, 0) {
				t.Errorf("around %v %d the days are not whole", change.month, change.date)
			}
		}
	}
	if recall.DayOf(time.Date(2026, 1, 1, 12, 0, 0, 0, kyiv)) != day(time.December, 31, 12, 0)-364 {
		t.Error("the days of a year are not counted by one")
	}
}

// Whatever is answered whenever: a card is never due before it was answered, nor out of reach.
func TestCardsStayInReach(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		var d recall.Deck
		day := today
		for range 40 {
			day += recall.Day(random.IntN(60) - 10)
			d = d.Answer(at("a", string(rune('a'+random.IntN(4)))), recall.Rating(1+random.IntN(4)), day)
			for _, c := range d {
				if c.Due <= c.Last || c.Due > c.Last+300 || c.Stability <= 0 || c.Difficulty < 1 || c.Difficulty > 10 {
					t.Fatalf("on day %d a card %+v", day, c)
				}
			}
		}
	}
}
