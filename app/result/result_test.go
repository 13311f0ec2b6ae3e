package result_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Whoever answers whatever with whatever help: each form tells what it promises, and the points of all of them agree.
func TestFormsTellWhatTheyPromise(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 3000 {
		q := quiztest.Quiz()
		if i%3 == 0 {
			q = quiztest.Choices(1+r.IntN(12), 2+r.IntN(4))
		}
		s := quiztest.Sheet(r, q)
		checkCode(t, q, s)
		checkQR(t, q, s)
		checkFile(t, q, s)
	}
}

func checkCode(t *testing.T, q quiz.Quiz, s result.Sheet) {
	t.Helper()
	code, err := result.Code(q, s)
	if err != nil {
		t.Fatalf("%+v: %v", s, err)
	}
	got, err := result.Parse(q, code)
	if want := s.Spoken(q); err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("%s: %v\ngot  %+v\nwant %+v", code, err, got, want)
	}
	if again, err := result.Code(q, got); err != nil || again != code {
		t.Fatalf("%s became %s: %v", code, again, err)
	}
}

func checkQR(t *testing.T, q quiz.Quiz, s result.Sheet) {
	t.Helper()
	text, err := result.QR(q, s)
	if err != nil {
		t.Fatalf("%+v: %v", s, err)
	}
	got, err := result.Parse(q, text)
	want := s.Scanned(q)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("%s: %v\ngot  %+v\nwant %+v", text, err, got, want)
	}
	if !reflect.DeepEqual(want.Spoken(q), s.Spoken(q)) {
		t.Fatalf("what is scanned does not tell all that is spoken: %+v", s)
	}
}

func checkFile(t *testing.T, q quiz.Quiz, s result.Sheet) {
	t.Helper()
	data, err := result.EncodeFile(s)
	if err != nil {
		t.Fatalf("%+v: %v", s, err)
	}
	got, err := result.DecodeFile(data)
	if err == nil {
		got, err = got.Mark(q)
	}
	if err != nil || !reflect.DeepEqual(got, s) {
		t.Fatalf("%s: %v\ngot  %+v\nwant %+v", data, err, got, s)
	}
}

// What the pupil reads as her points is what the teacher reads.
func TestPointsAreThoseOfTheScore(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	q := quiztest.Quiz()
	for range 500 {
		s := quiztest.Sheet(r, q)
		var given []quiz.Response
		for _, it := range s.Items {
			if it.Answered {
				given = append(given, it.Response)
			}
		}
		want := grade.Total(q, given).Points
		for name, got := range map[string]float64{"file": s.Points(), "QR": s.Scanned(q).Points(), "code": s.Spoken(q).Points()} {
			if math.Abs(got-want) > 1e-9 {
				t.Fatalf("%s: %v points, score %v", name, got, want)
			}
		}
	}
}

// The least promising lesson that still has a short code: every question has four options and two hints.
func TestSizes(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	q := quiztest.Choices(10, 4)
	longest := 0
	for range 200 {
		s := quiztest.Sheet(r, q)
		s.Seat, s.Name = result.MaxSeat, ""
		code, err := result.Code(q, s)
		if n := len(strings.ReplaceAll(code, "-", "")); err != nil || n != 14 {
			t.Fatalf("%s has %d signs, %v", code, n, err)
		}
		text, err := result.QR(q, s)
		if err != nil {
			t.Fatal(err)
		}
		longest = max(longest, len(text))
	}
	const version13M = 483 // signs of a QR code in letters and digits
	if longest > version13M {
		t.Errorf("a QR text of %d signs", longest)
	}
}

func TestHintsAreNeverMoreThanACodeHolds(t *testing.T) {
	for _, qz := range []quiz.Quiz{quiztest.Quiz(), quiztest.Choices(10, 4)} {
		for _, q := range qz.Questions {
			if n := len(grade.Hints(qz, q)); n > 2 {
				t.Errorf("%s has %d hints", q.ID, n)
			}
		}
	}
}

func TestACodeOfTooMuchIsNotOffered(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	q := quiztest.Choices(40, 4)
	s := quiztest.Sheet(r, q)
	if code, err := result.Code(q, s); !errors.Is(err, result.ErrTooMuch) {
		t.Errorf("%q, %v", code, err)
	}
	checkQR(t, q, s)
	checkFile(t, q, s)
}

func TestOfAnUnfinishedQuiz(t *testing.T) {
	q := quiztest.Quiz()
	s, _ := flow.New(q).Start()
	s, _ = s.Finish()
	sheet := result.Of(s)
	sheet.Seat = 4
	checkCode(t, q, sheet)
	checkQR(t, q, sheet)
	checkFile(t, q, sheet)
	if sheet.Points() != 0 {
		t.Errorf("%v points", sheet.Points())
	}
}

func TestCleanName(t *testing.T) {
	for text, want := range map[string]string{
		"  Mia \t Berg\n":              "Mia Berg",
		"Софія":                        "Софія",
		"a\u202eb\u200bc\u2066\u0000d": "abcd",
		"\ufeff\u200d":                 "",
		strings.Repeat("ü ", 50):       strings.TrimSpace(strings.Repeat("ü ", 20)),
		"=1+1":                         "=1+1",
		"a\u00a0b":                     "a b",
	} {
		if got := result.CleanName(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
		if again := result.CleanName(want); again != want {
			t.Errorf("%q became %q", want, again)
		}
	}
}

func TestWho(t *testing.T) {
	for _, c := range []struct {
		text string
		seat int
		name string
		err  error
	}{
		{"7", 7, "", nil}, {" 012 ", 12, "", nil}, {"255", 255, "", nil}, {"256", 0, "", result.ErrName}, {"0", 0, "", result.ErrName},
		{"", 0, "", result.ErrName}, {" \u200b", 0, "", result.ErrName}, {"99999999999999999999", 0, "", result.ErrName},
		{"Mia", 0, "Mia", nil}, {"7b", 0, "7b", nil}, {"-7", 0, "-7", nil},
	} {
		seat, name, err := result.Who(c.text)
		if seat != c.seat || name != c.name || !errors.Is(err, c.err) {
			t.Errorf("%q: %d, %q, %v", c.text, seat, name, err)
		}
	}
}
