package result

import (
	"errors"
	"fmt"
	"hash/fnv"
	"strings"

	"lectern/app/flow"
	"lectern/questions/quiz"
)

// A code is three symbols for its kind and lesson, a number with the seat and the items, the letters of a nickname where
// there is no seat, and two symbols that check the others.
const (
	headLength = 3
	marks      = 15_000 // lessons are told apart by their fingerprints modulo this
	// MaxCode is the most symbols of a code. What would need more is for the QR code and the file.
	MaxCode = 30
)

// The errors of codes.
var (
	ErrTooMuch = errors.New("too much for a code that is read aloud")
	ErrEmpty   = errors.New("no code")
	ErrShort   = errors.New("the code is too short")
	ErrLong    = errors.New("the code is too long")
	ErrSlip    = errors.New("something in the code was misheard, mistyped or swapped")
)

// Code writes a sheet as signs that can be read aloud, in groups. It fails with ErrTooMuch where a code would be longer
// than MaxCode, with ErrName where the name has other than the letters a to z and few signs, and as Mark does.
func Code(qz quiz.Quiz, s Sheet) (string, error) {
	s, err := s.Mark(qz)
	if err != nil {
		return "", err
	}
	s = s.Spoken(qz)
	letters, ok := nameSymbols(s.Name)
	if !ok {
		return "", ErrName
	}
	digits := digitsOf(qz, s.Seat > 0)
	for i, q := range qz.Questions {
		digits[i].value = s.Items[i].digit(qz, q)
	}
	head := 2 * mark(s.Lesson)
	if s.Seat > 0 {
		digits[len(digits)-1].value = s.Seat - 1
	} else {
		head++
	}
	symbols := append(join([]digit{{head, fieldSize * fieldSize * fieldSize}}), join(digits)...)
	symbols = append(symbols, letters...)
	if len(symbols)+checkLength > MaxCode {
		return "", ErrTooMuch
	}
	return write(checked(symbols)), nil
}

// ParseCode reads a code. It fails with ErrEmpty, a SymbolError, ErrShort, ErrLong, ErrSlip, ErrVersion or ErrForeign.
func ParseCode(qz quiz.Quiz, code string) (Sheet, error) {
	symbols, err := read(code)
	if err != nil {
		return Sheet{}, err
	}
	if len(symbols) == 0 {
		return Sheet{}, ErrEmpty
	}
	seated := length(qz)
	if !sound(symbols) {
		return Sheet{}, broken(len(symbols), seated)
	}
	data := number(symbols[:len(symbols)-checkLength])
	return parse(qz, data)
}

// length is how many symbols a code with a seat has.
func length(qz quiz.Quiz) int {
	return headLength + len(join(digitsOf(qz, true))) + checkLength
}

func broken(n, want int) error {
	switch {
	case n < want:
		return fmt.Errorf("%w: %d signs instead of %d", ErrShort, n, want)
	case n > want:
		return fmt.Errorf("%w: %d signs instead of %d", ErrLong, n, want)
	}
	return ErrSlip
}

// parse reads a code without its checks.
func parse(qz quiz.Quiz, data number) (Sheet, error) {
	if len(data) < headLength {
		return Sheet{}, ErrShort
	}
	_, head := data[:headLength].divide(fieldSize * fieldSize * fieldSize)
	seated := head%2 == 0
	print := flow.Fingerprint(qz)
	switch {
	case head >= 2*marks:
		return Sheet{}, ErrVersion
	case head/2 != mark(print):
		return Sheet{}, ErrForeign
	}
	digits := digitsOf(qz, seated)
	n := len(join(digits))
	body := data[headLength:]
	if len(body) < n {
		return Sheet{}, ErrShort
	}
	if seated && len(body) > n {
		return Sheet{}, ErrLong
	}
	s := Sheet{Lesson: print, Items: make([]Item, len(qz.Questions))}
	if !body[:n].split(digits) {
		return Sheet{}, ErrSlip
	}
	for i, q := range qz.Questions {
		s.Items[i] = itemOf(qz, q, digits[i].value)
	}
	if seated {
		s.Seat = digits[len(digits)-1].value + 1
	} else {
		s.Name = symbolName(body[n:])
	}
	s, err := s.Mark(qz)
	if err != nil {
		return Sheet{}, fmt.Errorf("%w: %w", ErrSlip, err)
	}
	return s, nil
}

// mark is by what codes tell lessons apart.
func mark(print string) int {
	h := fnv.New64a()
	h.Write([]byte(print))
	return int(h.Sum64() % marks)
}

// nameSigns are what names in codes are made of.
const nameSigns = "abcdefghijklmnopqrstuvwxyz -'."

func nameSymbols(name string) ([]byte, bool) {
	var out []byte
	for _, r := range strings.ToLower(name) {
		at := strings.IndexRune(nameSigns, r)
		if at < 0 {
			return nil, false
		}
		out = append(out, byte(at))
	}
	return out, true
}

func symbolName(symbols []byte) string {
	out := make([]byte, len(symbols))
	for i, s := range symbols {
		if int(s) >= len(nameSigns) {
			return ""
		}
		out[i] = nameSigns[s]
	}
	return spokenName(string(out))
}

// spokenName begins every word with a capital letter and goes on with small ones.
func spokenName(name string) string {
	words := strings.Split(strings.ToLower(name), " ")
	for i, w := range words {
		if r := []rune(w); len(r) > 0 {
			words[i] = strings.ToUpper(string(r[:1])) + string(r[1:])
		}
	}
	return strings.Join(words, " ")
}
