package grade

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a piece of folded text: a run of letters, a number or a symbol that means something.
type token struct {
	text    string // lower case
	capital bool   // begins with a capital
	upper   bool   // has nothing but capitals
	owner   bool   // had a possessive ending
	comma   bool   // a comma or semicolon stands before it
	and     bool   // a slash, ampersand or plus sign stands before it
	digits  bool
	tight   bool // nothing stands between it and the token before
	dash    bool // a dash does
	form    form // how a number is written
}

// scanner cuts folded text into tokens. monthFirst decides how 3/4/2022 is read.
type scanner struct {
	rest       string
	monthFirst bool
	comma, and bool
	dash, gap  bool
	last       byte // what was skipped last, 0 where nothing was
	out        []token
}

// symbols are the signs that are units.
const symbols = "$£€%°¥₹₽₴₩₺₪₫₦₱฿¢‰"

// wordLength is about how many bytes of a text make a token.
const wordLength = 5

func scan(s string, monthFirst bool) []token {
	sc := scanner{rest: fold(s), monthFirst: monthFirst, out: make([]token, 0, len(s)/wordLength+1)}
	for sc.rest != "" {
		r, size := utf8.DecodeRuneInString(sc.rest)
		switch {
		case unicode.IsLetter(r):
			sc.letters()
		case '0' <= r && r <= '9':
			sc.number()
		case strings.ContainsRune(symbols, r), sc.orMore():
			sc.emit(sc.rest[:size], token{})
			sc.rest = sc.rest[size:]
		default:
			sc.skip(r, size)
		}
	}
	return sc.out
}

func (sc *scanner) emit(text string, t token) {
	t.text, t.comma, t.and, t.dash = text, sc.comma, sc.and, sc.dash
	t.tight = sc.last == 0 && len(sc.out) > 0
	sc.comma, sc.and, sc.dash, sc.gap, sc.last = false, false, false, false, 0
	sc.out = append(sc.out, t)
}

// skip passes over a sign that is no token.
func (sc *scanner) skip(r rune, size int) {
	sc.comma = sc.comma || r == ',' || r == ';'
	sc.and = sc.and || strings.ContainsRune("/&+", r)
	sc.dash = sc.dash || r == '-'
	sc.gap = sc.last != 0 || len(sc.out) == 0
	sc.last = sc.rest[0]
	sc.rest = sc.rest[size:]
}

// orMore tells whether a plus sign ends a number, as in "300+".
func (sc *scanner) orMore() bool {
	n := len(sc.out)
	return sc.rest[0] == '+' && sc.last == 0 && n > 0 && sc.out[n-1].digits && takeLetters(sc.rest[1:])+takeDigits(sc.rest[1:]) == ""
}

// letters reads a word, a contraction or an acronym with full stops.
func (sc *scanner) letters() {
	w := takeLetters(sc.rest)
	if dotted := takeDotted(sc.rest); dotted != "" {
		sc.rest = sc.rest[len(dotted):]
		sc.emit(strings.ToLower(strings.ReplaceAll(dotted, ".", "")), token{capital: unicode.IsUpper(first(w))})
		return
	}
	sc.rest = sc.rest[len(w):]
	if strings.EqualFold(w, "no") && abbreviates(sc.rest) {
		sc.rest = sc.rest[1:]
		sc.emit("number", token{})
		return
	}
	if power := takePower(sc.rest); power != "" && powered[strings.ToLower(w)] {
		sc.rest = sc.rest[len(power):]
		sc.emit(strings.ToLower(w)+power[len(power)-1:], token{})
		return
	}
	t := token{capital: unicode.IsUpper(first(w)), upper: isUpper(w)}
	w = strings.ToLower(w)
	ending := ""
	if strings.HasPrefix(sc.rest, "'") || mistyped(w, sc.rest) {
		ending = strings.ToLower(takeLetters(sc.rest[1:]))
		sc.rest = sc.rest[1+len(ending):]
	}
	switch {
	case ending == "t" && (strings.HasSuffix(w, "n")):
		sc.emit(strings.TrimSuffix(w, "n"), t)
		sc.emit("not", token{})
		return
	case len(w) == 1:
		w += ending // O'Neill
	}
	t.owner = ending == "s"
	if base, ok := strings.CutSuffix(w, "nt"); ok && auxiliaries[base] {
		sc.emit(base, t)
		sc.emit("not", token{})
		return
	}
	sc.emit(w, t)
}

// mistyped tells whether a sign that stands near the apostrophe on keyboards stands for it, as in aren"t.
func mistyped(word, rest string) bool {
	return strings.HasSuffix(word, "n") && len(rest) > 1 && (rest[0] == '"' || rest[0] == '^' || rest[0] == ';') &&
		strings.EqualFold(takeLetters(rest[1:]), "t")
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func takeLetters(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// abbreviates tells whether a full stop and a digit follow, as in "No. 7".
func abbreviates(rest string) bool {
	d := strings.TrimPrefix(strings.TrimPrefix(rest, "."), " ")
	return strings.HasPrefix(rest, ".") && takeDigits(d) != ""
}

func isUpper(s string) bool {
	for _, r := range s {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

func takeDigits(s string) string {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return s[:n]
}

// takeDotted returns an acronym such as "U.S." or "p.m" at the start of s, "" where there is none.
func takeDotted(s string) string {
	n := 0
	for n+1 < len(s) && isASCIILetter(s[n]) && s[n+1] == '.' {
		n += 2
	}
	switch {
	case n >= 2 && n < len(s) && isASCIILetter(s[n]) && (n+1 == len(s) || !isASCIILetter(s[n+1])):
		return s[:n+1]
	case n < 4:
		return ""
	}
	return s[:n]
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// date reads 16/2/2022, 2022-02-16 and 16.2.22 as day, month and year.
func (sc *scanner) date() bool {
	a := takeDigits(sc.rest)
	if len(sc.rest) == len(a) {
		return false
	}
	sep := sc.rest[len(a)]
	if !strings.ContainsRune("/-.", rune(sep)) {
		return false
	}
	b := takeDigits(sc.rest[len(a)+1:])
	if sc.monthAndYear(a, b, sep) {
		return true
	}
	end := len(a) + 1 + len(b)
	if b == "" || end >= len(sc.rest) || sc.rest[end] != sep {
		return false
	}
	c := takeDigits(sc.rest[end+1:])
	day, month, year := small(a), small(b), c
	switch {
	case len(a) == 4 && len(c) <= 2:
		year, day = a, small(c)
	case len(c) != 4 && len(c) != 2:
		return false
	case month > 12 || sc.monthFirst && day <= 12:
		day, month = month, day
	}
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return false
	}
	sc.rest = sc.rest[end+1+len(c):]
	sc.emit(strconv.Itoa(day), token{digits: true})
	sc.emit(months[month-1], token{})
	sc.emit(year, token{digits: true, form: shortened(year)})
	return true
}

// monthAndYear reads 6/1932 and 1932-06.
func (sc *scanner) monthAndYear(a, b string, sep byte) bool {
	m, year := small(a), b
	if sep == '-' {
		m, year = small(b), a
	}
	used := len(a) + 1 + len(b)
	if sep == '.' || sep == '-' && !strings.HasPrefix(b, "0") || m < 1 || m > 12 || len(year) != 4 ||
		used < len(sc.rest) && sc.rest[used] == sep {
		return false
	}
	sc.rest = sc.rest[used:]
	sc.emit(months[m-1], token{})
	sc.emit(year, token{digits: true})
	return true
}

// textAt is the text of token i, "" outside of the tokens.
func textAt(ts []token, i int) string {
	if i < 0 || i >= len(ts) {
		return ""
	}
	return ts[i].text
}
