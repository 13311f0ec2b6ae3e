package result

import (
	"errors"
	"fmt"

	"lectern/app/flow"
	"lectern/questions/quiz"
)

// A code is three symbols for its kind and lesson, a number with the seat and the items, the letters of a nickname where
// there is no seat, and two symbols that check the others.
// MaxCode is the most symbols of a code. What would need more is for the QR code and the file.
const MaxCode = 30

// The errors of codes.
var (
	ErrLetters = errors.New("a name with letters that no code has")
	ErrTooMuch = errors.New("too much for a code that is read aloud")
	ErrEmpty   = errors.New("no code")
	ErrShort   = errors.New("the code is too short")
	ErrLong    = errors.New("the code is too long")
	ErrSlip    = errors.New("something in the code was misheard, mistyped or swapped")
)

// Code writes a sheet as signs that can be read aloud, in groups. It fails with ErrTooMuch where a code would be longer
// than MaxCode, with ErrLetters where the name has other than the letters a to z and few signs, and as Mark does.
func Code(qz quiz.Quiz, s Sheet) (string, error) {
	s, err := s.Mark(qz)
	if err != nil {
		return "", err
	}
	letters, ok := nameSymbols(s.Name)
	if !ok {
		return "", ErrLetters
	}
	digits := digitsOf(qz, s.Seat > 0)
	for i, q := range qz.Questions {
		digits[i].value = s.Items[i].spoken(qz, q).digit(qz, q)
	}
	head := head{kind: nickname, mark: mark(s.Lesson)}
	if s.Seat > 0 {
		digits[len(digits)-1].value = s.Seat - 1
		head.kind = seated
	}
	symbols := append(head.symbols(), join(digits)...)
	symbols = append(symbols, letters...)
	if len(symbols)+checkLength > MaxCode {
		return "", ErrTooMuch
	}
	return write(checked(symbols)), nil
}

// Parse reads what was typed, pasted or scanned: a code, or the text of a QR code.
func Parse(qz quiz.Quiz, text string) (Sheet, error) {
	if IsQR(text) {
		return ParseQR(qz, text)
	}
	return ParseCode(qz, text)
}

// ParseCode reads a code. It fails with ErrEmpty, a SymbolError, ErrShort, ErrLong, ErrSlip, ErrVersion or ErrForeign.
func ParseCode(qz quiz.Quiz, code string) (Sheet, error) {
	symbols, err := read(code)
	switch {
	case err != nil:
		return Sheet{}, err
	case len(symbols) == 0:
		return Sheet{}, ErrEmpty
	case len(symbols) > MaxCode || !sound(symbols):
		return Sheet{}, broken(qz, symbols)
	}
	return parse(qz, symbols[:len(symbols)-checkLength])
}

// broken tells what is wrong with a code whose checks fail. How long a code with a nickname is nobody knows.
func broken(qz quiz.Quiz, symbols number) error {
	want := headLength + len(join(digitsOf(qz, true))) + checkLength
	mine := len(symbols) > headLength && symbols[:headLength].head() == head{kind: seated, mark: mark(flow.Fingerprint(qz))}
	switch n := len(symbols); {
	case n < want:
		return fmt.Errorf("%w: %d signs instead of %d", ErrShort, n, want)
	case n > want && mine || n > MaxCode:
		return fmt.Errorf("%w: %d signs instead of %d", ErrLong, n, want)
	}
	return ErrSlip
}

// parse reads a code without its checks.
func parse(qz quiz.Quiz, data number) (Sheet, error) {
	if len(data) < headLength {
		return Sheet{}, ErrShort
	}
	print := flow.Fingerprint(qz)
	head := data[:headLength].head()
	switch {
	case head.kind == later:
		return Sheet{}, ErrVersion
	case head.mark != mark(print):
		return Sheet{}, ErrForeign
	}
	digits := digitsOf(qz, head.kind == seated)
	body, n := data[headLength:], len(join(digits))
	switch {
	case len(body) < n:
		return Sheet{}, ErrShort
	case head.kind == seated && len(body) > n:
		return Sheet{}, ErrLong
	case !body[:n].split(digits):
		return Sheet{}, ErrSlip
	}
	s := Sheet{Lesson: print}
	for i, q := range qz.Questions {
		s.Items = append(s.Items, itemOf(qz, q, digits[i].value))
	}
	if head.kind == seated {
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
