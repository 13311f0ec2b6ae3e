package result

import (
	"strconv"
	"strings"
	"unicode"
)

// maxName is the most characters of a name.
const maxName = 40

// CleanName gives what somebody typed as a name in the form in which it is kept: without control signs, marks of
// direction and signs without width, with single spaces, and cut after 40 characters. It may be empty.
func CleanName(text string) string {
	visible := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !strconv.IsPrint(r) || r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, text)
	clean := []rune(strings.Join(strings.Fields(visible), " "))
	return strings.TrimSpace(string(clean[:min(len(clean), maxName)]))
}

// Who reads what a pupil typed to say who she is: the number of a seat, or else a nickname. It fails with ErrName where
// that is nothing, or a number of no seat.
func Who(text string) (seat int, name string, err error) {
	name = CleanName(text)
	if strings.Trim(name, "0123456789") != "" {
		return 0, name, nil
	}
	if seat, err = strconv.Atoi(name); err != nil || seat < 1 || seat > MaxSeat {
		return 0, "", ErrName
	}
	return seat, "", nil
}

// named reports whether the sheet says whose it is, in one way.
func (s Sheet) named() bool {
	if s.Name == "" {
		return 1 <= s.Seat && s.Seat <= MaxSeat
	}
	return s.Seat == 0 && CleanName(s.Name) == s.Name
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
