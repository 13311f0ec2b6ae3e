package result_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/questions/quiz"
)

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// Every wrong sign at every place, and every swap of neighbours, of many codes.
func TestEverySlipIsCaught(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for i := range 60 {
		q := []quiz.Quiz{quiztest.Choices(10, 4), quiztest.Quiz(), quiztest.Choices(26, 4)}[i%3]
		code := codeOf(t, q, quiztest.Sheet(r, q))
		for at := range code {
			for _, sign := range alphabet {
				if rune(code[at]) != sign {
					mustSlip(t, q, code[:at]+string(sign)+code[at+1:], code)
				}
			}
			if at+1 < len(code) && code[at] != code[at+1] {
				mustSlip(t, q, code[:at]+code[at+1:at+2]+code[at:at+1]+code[at+2:], code)
			}
		}
	}
}

// Two wrong signs of one code: every pair of places and all pairs of errors.
func TestEverySecondSlipIsCaught(t *testing.T) {
	q := quiztest.Choices(10, 4)
	code := codeOf(t, q, quiztest.Sheet(rand.New(rand.NewPCG(11, 12)), q))
	symbols := make([]byte, len(code))
	for i := range code {
		symbols[i] = byte(strings.IndexByte(alphabet, code[i]))
	}
	for a := range symbols {
		for b := range a {
			for x := byte(1); x < 32; x++ {
				for y := byte(1); y < 32; y++ {
					spoilt := []byte(code)
					spoilt[a], spoilt[b] = alphabet[symbols[a]^x], alphabet[symbols[b]^y]
					mustSlip(t, q, string(spoilt), code)
				}
			}
		}
	}
}

func codeOf(t *testing.T, q quiz.Quiz, s result.Sheet) string {
	t.Helper()
	code, err := result.Code(q, s)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(code, "-", "")
}

func mustSlip(t *testing.T, q quiz.Quiz, spoilt, code string) {
	t.Helper()
	s, err := result.ParseCode(q, spoilt)
	if err == nil || !errors.Is(err, result.ErrSlip) && !errors.Is(err, result.ErrLong) {
		t.Fatalf("%s for %s: %v, %+v", spoilt, code, err, s)
	}
}

func TestReadingIsForgiving(t *testing.T) {
	q := quiztest.Choices(10, 4)
	r := rand.New(rand.NewPCG(13, 14))
	for range 50 {
		s := quiztest.Sheet(r, q)
		code, err := result.Code(q, s)
		if err != nil {
			t.Fatal(err)
		}
		for _, typed := range []string{
			strings.ToLower(code), " " + strings.ReplaceAll(code, "-", " ") + "\n", strings.ReplaceAll(code, "-", " – "),
			strings.ReplaceAll(strings.ReplaceAll(code, "0", "o"), "1", "l"), strings.ReplaceAll(code, "1", "I"),
			"\u200b" + strings.ReplaceAll(code, "-", "\u2011") + "\u200e", strings.Join(strings.Split(code, ""), " "),
		} {
			got, err := result.ParseCode(q, typed)
			if err != nil || got.Seat != s.Seat {
				t.Fatalf("%q: %v", typed, err)
			}
		}
	}
}

func TestABadCodeIsNamed(t *testing.T) {
	q := quiztest.Choices(10, 4)
	s := quiztest.Sheet(rand.New(rand.NewPCG(15, 16)), q)
	s.Seat, s.Name = 12, ""
	code := codeOf(t, q, s)
	other := quiztest.Choices(10, 4)
	other.Questions[0].Prompt = "How many stones?"
	for name, c := range map[string]struct {
		quiz quiz.Quiz
		code string
		want error
	}{
		"empty":              {q, " - ", result.ErrEmpty},
		"cut":                {q, code[:11], result.ErrShort},
		"one sign":           {q, "7", result.ErrShort},
		"a sign twice":       {q, code + code[13:], result.ErrLong},
		"two codes":          {q, code + code, result.ErrLong},
		"a novel":            {q, strings.Repeat("7", 4000), result.ErrLong},
		"U":                  {q, "U" + code[1:], result.ErrSymbol},
		"Cyrillic":           {q, "Ж" + code[1:], result.ErrSymbol},
		"a sign of the net":  {q, "https://" + code, result.ErrSymbol},
		"a NUL":              {q, "\x00" + code, result.ErrSymbol},
		"a slip":             {q, swapped(code), result.ErrSlip},
		"another lesson":     {other, code, result.ErrForeign},
		"fewer questions":    {quiztest.Choices(5, 4), code, result.ErrForeign},
		"more questions":     {quiztest.Choices(20, 4), code, result.ErrForeign},
		"other questions":    {quiztest.Quiz(), code, result.ErrForeign},
		"all the same signs": {q, strings.Repeat("0", 14), result.ErrForeign},
	} {
		if _, err := result.ParseCode(c.quiz, c.code); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	var symbol result.SymbolError
	if _, err := result.ParseCode(q, code[:3]+" u"+code[4:]); !errors.As(err, &symbol) || symbol.Sign != 'u' || symbol.Place != 4 {
		t.Errorf("%v", err)
	}
}

func swapped(code string) string {
	for i := range len(code) - 1 {
		if code[i] != code[i+1] {
			return code[:i] + code[i+1:i+2] + code[i:i+1] + code[i+2:]
		}
	}
	return ""
}

func TestNicknames(t *testing.T) {
	q := quiztest.Choices(10, 4)
	s := quiztest.Sheet(rand.New(rand.NewPCG(17, 18)), q)
	for name, want := range map[string]error{
		"Mia": nil, "Jo-Ann": nil, "Mary Ann B.": nil, "": result.ErrName, "Софія": result.ErrLetters, "Zoë": result.ErrLetters,
		"Mia7": result.ErrLetters, "abcdefghijklmnopqrst": result.ErrTooMuch, " Mia": result.ErrName, "M\u202eia": result.ErrName,
	} {
		s.Seat, s.Name = 0, name
		code, err := result.Code(q, s)
		if !errors.Is(err, want) {
			t.Errorf("%q: %v", name, err)
		}
		if want == nil {
			if got, err := result.ParseCode(q, code); err != nil || !strings.EqualFold(got.Name, name) || got.Seat != 0 {
				t.Errorf("%q came back as %q, %v", name, got.Name, err)
			}
			if _, err := result.ParseCode(q, swapped(code)); !errors.Is(err, result.ErrSlip) {
				t.Errorf("%q: %v", name, err)
			}
		}
	}
}
