package result

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// alphabet are the signs of Douglas Crockford's base 32, which leaves out I, L, O and U.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// groupSize is the most signs of a group.
const groupSize = 5

// maxTyped is the most bytes that are looked at as a code.
const maxTyped = 400

// ErrSymbol says that a sign cannot stand in a code.
var ErrSymbol = errors.New("a sign that no code has")

// SymbolError names a sign that no code has; it is an ErrSymbol.
type SymbolError struct {
	Sign  rune
	Place int // among the signs of the code, from 1
}

// Error names the sign and its place.
func (e SymbolError) Error() string {
	return fmt.Sprintf("%v: %q, place %d", ErrSymbol, e.Sign, e.Place)
}

// Is tells errors.Is that it is an ErrSymbol.
func (SymbolError) Is(target error) bool { return target == ErrSymbol }

// write gives symbols as signs in groups of nearly the same size.
func write(symbols []byte) string {
	groups := (len(symbols) + groupSize - 1) / groupSize
	var b strings.Builder
	for g := range groups {
		if g > 0 {
			b.WriteByte('-')
		}
		size := (len(symbols) + groups - g - 1) / (groups - g)
		for _, s := range symbols[:size] {
			b.WriteByte(alphabet[s])
		}
		symbols = symbols[size:]
	}
	return b.String()
}

// read is forgiving: case, spaces, dashes and what cannot be seen do not matter, O is 0, I and L are 1.
func read(code string) ([]byte, error) {
	if len(code) > maxTyped {
		return nil, ErrLong
	}
	var out []byte
	for _, r := range code {
		if unicode.IsSpace(r) || unicode.In(r, unicode.Pd, unicode.Cf) {
			continue
		}
		at := strings.IndexRune(alphabet, likened(r))
		if at < 0 {
			return nil, SymbolError{r, len(out) + 1}
		}
		out = append(out, byte(at))
	}
	return out, nil
}

func likened(r rune) rune {
	switch r = unicode.ToUpper(r); r {
	case 'O':
		return '0'
	case 'I', 'L':
		return '1'
	}
	return r
}
