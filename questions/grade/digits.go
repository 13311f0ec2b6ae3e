package grade

import "strings"

// form says how a number is written, as far as it bears on what it can mean.
type form uint8

const (
	ordinal   form = 1 << iota // 3rd, third
	fraction                   // a half, 1/2, one in four
	decade                     // 1990s, nineties
	shortYear                  // '32
	pointed                    // 1.200, which may be a thousand two hundred
	roman                      // II
	dayOfDate                  // stands with a month
	minus                      // below zero
)

// powered are the units that bear a small 2 or 3.
var powered = words("m km cm mm ft in mi yd")

// takePower returns "2", "3", "^2" or "^3" at the start of s where no number goes on.
func takePower(s string) string {
	n := len(s) - len(strings.TrimPrefix(s, "^"))
	d := takeDigits(s[n:])
	if d != "2" && d != "3" {
		return ""
	}
	return s[:n+1]
}

// number reads a numeric date, a fraction, a time or a number with its separators.
func (sc *scanner) number() {
	if sc.date() || sc.fraction() {
		return
	}
	t := token{digits: true}
	if sc.last == '-' && sc.gap {
		t.form = minus
	}
	quoted := sc.last == '\'' && sc.gap
	d := sc.grouped()
	switch suffix := strings.ToLower(takeLetters(sc.rest)); {
	case suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th":
		sc.rest = sc.rest[len(suffix):]
		d += suffix
	case isDecade(d) && suffix == "s":
		sc.rest = sc.rest[1:]
		d += "s"
	case isDecade(d) && strings.HasPrefix(sc.rest, "'s") && len(takeLetters(sc.rest[1:])) == 1:
		sc.rest = sc.rest[2:]
		d += "s"
	case quoted:
		t.form |= shortened(d)
	case pointedThousand(d):
		t.form |= pointed
	}
	sc.emit(d, t)
}

func isDecade(d string) bool { return strings.HasSuffix(d, "0") && len(d) <= 4 && takeDigits(d) == d }

func shortened(year string) form {
	if len(year) == 2 {
		return shortYear
	}
	return 0
}

// pointedThousand tells whether a number has a point and three digits behind it.
func pointedThousand(d string) bool {
	whole, rest, ok := strings.Cut(d, ".")
	return ok && 0 < len(whole) && len(whole) <= 3 && whole != "0" && len(rest) == 3 && takeDigits(rest) == rest
}

// longestNumber bounds the work; longer runs of digits and points are cut.
const longestNumber = 40

// grouped takes digits with commas or blanks between the thousands, a decimal point or the colon of a time. Points
// between several groups of three are taken for commas.
func (sc *scanner) grouped() string {
	d := takeDigits(sc.rest)
	sc.rest = sc.rest[len(d):]
	groups := len(d) <= 3
	for len(sc.rest) > 1 && len(d) < longestNumber {
		more := takeDigits(sc.rest[1:])
		switch sep := sc.rest[0]; {
		case sep == ',' && len(more) == 3, sep == ' ' && groups && len(more) == 3 && !hyphenated(sc.rest[4:]):
			d += more
		case sep == 'h' && len(more) == 2 && len(d) <= 2:
			d += ":" + more
		case (sep == '.' || sep == ':') && more != "":
			d += string(sep) + more
			groups = false
		default:
			more = ""
		}
		if more == "" {
			break
		}
		sc.rest = sc.rest[1+len(more):]
	}
	if strings.Count(d, ".") > 1 && !strings.Contains(d, ":") {
		return joinPoints(d)
	}
	return d
}

// hyphenated tells "12 500-pound bombs" from "12 500 pounds".
func hyphenated(rest string) bool { return strings.HasPrefix(rest, "-") }

// joinPoints turns 1.200.000 into 1200000 and leaves what is no such number.
func joinPoints(d string) string {
	parts := strings.Split(d, ".")
	for i, p := range parts {
		if i > 0 && len(p) != 3 {
			return d
		}
	}
	return strings.Join(parts, "")
}

// fraction reads 1/2 and the like where the parts make a date unlikely.
func (sc *scanner) fraction() bool {
	a := takeDigits(sc.rest)
	if !strings.HasPrefix(sc.rest[len(a):], "/") {
		return false
	}
	b := takeDigits(sc.rest[len(a)+1:])
	rest := sc.rest[len(a)+1+len(b):]
	over, under := small(a), small(b)
	if b == "100" {
		under = 100
	}
	if over < 1 || over >= under || !usualShare(under) || strings.HasPrefix(rest, "/") {
		return false
	}
	sc.rest = rest
	sc.emit(format(float64(over)/float64(under)), token{digits: true, form: fraction})
	return true
}

func usualShare(n int) bool { return 2 <= n && n <= 6 || n == 8 || n == 10 || n == 16 || n == 100 }

// small is the value of one or two digits, -1 for others.
func small(s string) int {
	if len(s) == 0 || len(s) > 2 || takeDigits(s) != s {
		return -1
	}
	n := int(s[0] - '0')
	if len(s) == 2 {
		n = n*10 + int(s[1]-'0')
	}
	return n
}
