package class_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"lectern/app/class"
	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/questions/quiz"
)

// However results arrive, in whatever form and how often: the class is the same, and every pupil stands there once.
func TestOrderOfArrivalIsIrrelevant(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		q := quiztest.Quiz()
		arriving := arrivals(t, r, q)
		want := encoded(t, all(t, q, arriving))
		for range 10 {
			r.Shuffle(len(arriving), func(i, j int) { arriving[i], arriving[j] = arriving[j], arriving[i] })
			twice := slices.Concat(arriving, arriving[:r.IntN(len(arriving)+1)])
			if got := encoded(t, all(t, q, twice)); !bytes.Equal(got, want) {
				t.Fatalf("another order made\n%s\nof\n%s", got, want)
			}
		}
	}
}

// arrivals are sheets of few pupils in all the forms that they come in; some pupils hand in two different ones.
func arrivals(t *testing.T, r *rand.Rand, q quiz.Quiz) []result.Sheet {
	t.Helper()
	var out []result.Sheet
	for range 1 + r.IntN(6) {
		s := quiztest.Sheet(r, q)
		if s.Seat > 0 {
			s.Seat = 1 + s.Seat%4
		}
		for range 1 + r.IntN(4) {
			out = append(out, [...]result.Sheet{s, spoken(t, q, s), scanned(t, q, s)}[r.IntN(3)])
		}
	}
	return out
}

func spoken(t *testing.T, q quiz.Quiz, s result.Sheet) result.Sheet {
	t.Helper()
	code, err := result.Code(q, s)
	if err != nil {
		t.Fatal(err)
	}
	return parsed(t, q, code)
}

func scanned(t *testing.T, q quiz.Quiz, s result.Sheet) result.Sheet {
	t.Helper()
	text, err := result.QR(q, s)
	if err != nil {
		t.Fatal(err)
	}
	return parsed(t, q, text)
}

func parsed(t *testing.T, q quiz.Quiz, text string) result.Sheet {
	t.Helper()
	s, err := result.Parse(q, text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func all(t *testing.T, q quiz.Quiz, sheets []result.Sheet) class.Class {
	t.Helper()
	c := class.Empty(q)
	for _, s := range sheets {
		var err error
		if c, _, err = c.Add(q, s); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func encoded(t *testing.T, c class.Class) []byte {
	t.Helper()
	data, err := c.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestOutcomes(t *testing.T) {
	q := quiztest.Quiz()
	full := sheetWith(q, 3, 4)
	other := full
	other.Items = slices.Clone(full.Items)
	other.Items[0].Response.Answers = []string{"1958"}
	code := spoken(t, q, full)
	c := class.Empty(q)
	for i, step := range []struct {
		sheet result.Sheet
		want  class.Outcome
	}{
		{code, class.New}, {code, class.Same}, {full, class.Fuller}, {code, class.Same}, {full, class.Same},
		{other, class.Conflict}, {full, class.Same}, {spoken(t, q, other), class.Same}, {sheetWith(q, 4, 4), class.New},
	} {
		var outcome class.Outcome
		var err error
		if c, outcome, err = c.Add(q, step.sheet); err != nil || outcome != step.want {
			t.Fatalf("step %d: %v, %v, want %v", i, outcome, err, step.want)
		}
	}
	if len(c.Pupils) != 2 || !c.Pupils[0].Conflict() || c.Figures(q).Pupils != 1 {
		t.Errorf("%d pupils, conflict %v", len(c.Pupils), c.Pupils[0].Conflict())
	}
	who := class.Who{Seat: 3}
	c = c.Choose(who, class.Mark(c.Pupils[0].Sheets[1]))
	if got, ok := c.Pupils[0].Sheet(); !ok || class.Mark(got) != class.Mark(c.Pupils[0].Sheets[1]) || c.Figures(q).Pupils != 2 {
		t.Error("the chosen sheet does not count")
	}
	c, outcome, err := c.Add(q, full)
	if err != nil || outcome != class.Same || c.Pupils[0].Conflict() {
		t.Error("what came again took the choice back")
	}
	if c.Choose(who, "no such").Pupils[0].Conflict() || !c.Choose(who, "").Pupils[0].Conflict() {
		t.Error("a choice of nothing, or none taken back")
	}
	if c = c.Remove(who); len(c.Pupils) != 1 || c.Pupils[0].Who() != (class.Who{Seat: 4}) {
		t.Errorf("%+v", c.Pupils)
	}
}

// A choice goes over to the fuller form of what was chosen.
func TestTheFullerFormStaysChosen(t *testing.T) {
	q := quiztest.Quiz()
	a, b := sheetWith(q, 1, 2), sheetWith(q, 1, 6)
	c := all(t, q, []result.Sheet{spoken(t, q, a), spoken(t, q, b)})
	c = c.Choose(class.Who{Seat: 1}, class.Mark(spoken(t, q, b)))
	c, _, err := c.Add(q, b)
	if got, ok := c.Pupils[0].Sheet(); err != nil || !ok || got.Items[0].Response.Answers[0] != b.Items[0].Response.Answers[0] || !got.Items[3].Whole {
		t.Errorf("%+v, %v, %v", got, ok, err)
	}
}

// sheetWith is the whole sheet of a pupil who has the first answers right.
func sheetWith(q quiz.Quiz, seat, right int) result.Sheet {
	s := result.Sheet{Lesson: flow.Fingerprint(q), Seat: seat}
	for i, x := range q.Questions {
		answers := x.Key
		if i >= right {
			answers = wrong(q, x)
		}
		s.Items = append(s.Items, result.Item{Response: quiz.Response{Question: x.ID, Answers: answers}, Answered: true, Whole: true})
	}
	return s
}

func wrong(qz quiz.Quiz, q quiz.Question) []string {
	switch q.Kind {
	case quiz.Short:
		return []string{"no idea"}
	case quiz.Evidence:
		return []string{qz.Sentences[0].In(qz.Article)}
	case quiz.Order:
		reversed := slices.Clone(q.Key)
		slices.Reverse(reversed)
		return reversed
	case quiz.Match:
		return slices.Repeat(q.Options[:1], len(q.Items))
	}
	at := slices.IndexFunc(q.Options, func(o string) bool { return !slices.Contains(q.Key, o) })
	return q.Options[at : at+1]
}

func TestStrangersAreRefused(t *testing.T) {
	q := quiztest.Quiz()
	for name, c := range map[string]struct {
		spoil func(*result.Sheet)
		want  error
	}{
		"another lesson":        {func(s *result.Sheet) { s.Lesson = "abc" }, result.ErrForeign},
		"nobody":                {func(s *result.Sheet) { s.Seat = 0 }, result.ErrName},
		"seat 256":              {func(s *result.Sheet) { s.Seat = 256 }, result.ErrName},
		"seat and name":         {func(s *result.Sheet) { s.Name = "Mia" }, result.ErrName},
		"an answer too many":    {func(s *result.Sheet) { s.Items = append(s.Items, s.Items[0]) }, result.ErrUnfit},
		"another question":      {func(s *result.Sheet) { s.Items[0].Response.Question = "x" }, result.ErrUnfit},
		"a forged answer":       {func(s *result.Sheet) { s.Items[0].Response.Answers = []string{"1871 "} }, result.ErrUnfit},
		"two answers":           {func(s *result.Sheet) { s.Items[0].Response.Answers = []string{"1871", "1902"} }, result.ErrUnfit},
		"a hint less than none": {func(s *result.Sheet) { s.Items[0].Response.Hints = -1 }, result.ErrUnfit},
		"a try too many":        {func(s *result.Sheet) { s.Items[0].Response.First = &quiz.Try{Answers: []string{"1871"}} }, result.ErrUnfit},
		"points for nothing":    {func(s *result.Sheet) { s.Items[0] = unanswered(s.Items[0], 1) }, result.ErrUnfit},
		"half an answer":        {func(s *result.Sheet) { s.Items[0].Whole = false }, result.ErrUnfit},
		"odd points":            {func(s *result.Sheet) { s.Items[3].Whole, s.Items[3].Points = false, 0.3 }, result.ErrUnfit},
	} {
		s := sheetWith(q, 5, 7)
		c.spoil(&s)
		if got, _, err := class.Empty(q).Add(q, s); !errors.Is(err, c.want) || len(got.Pupils) != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func unanswered(it result.Item, points float64) result.Item {
	return result.Item{Response: quiz.Response{Question: it.Response.Question}, Points: points}
}

// Points that come with a sheet are not believed where its answers can be marked.
func TestPointsAreMarkedAnew(t *testing.T) {
	q := quiztest.Quiz()
	s := sheetWith(q, 5, 0)
	s.Items[0].Points = 1
	c := all(t, q, []result.Sheet{s})
	if got, _ := c.Pupils[0].Sheet(); got.Points() != 0 {
		t.Errorf("%v points", got.Points())
	}
}

func TestAClassCanBeFull(t *testing.T) {
	q := quiztest.Choices(2, 2)
	c := class.Empty(q)
	for i := range 500 {
		s := sheetWith(q, 0, i%3)
		s.Name = "Pupil " + string(rune('A'+i/26)) + string(rune('a'+i%26))
		var err error
		if c, _, err = c.Add(q, s); err != nil {
			t.Fatal(i, err)
		}
	}
	if _, _, err := c.Add(q, sheetWith(q, 1, 1)); !errors.Is(err, class.ErrFull) {
		t.Error(err)
	}
}
