package grade

import (
	"strconv"
	"strings"
)

var smallNumbers = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
	"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

var multipliers = map[string]float64{
	"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
}

var ordinals = map[string]float64{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
	"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
	"seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
	"fiftieth": 50, "hundredth": 100,
}

// readNumber reads the number at the start of tokens and returns its plain decimal form, with "th" for an ordinal,
// and how many tokens it takes; 0 where there is none.
func readNumber(ts []token) (string, int) {
	if suffix := ordinalSuffix(ts[0]); suffix != "" {
		return strings.TrimSuffix(ts[0].text, suffix) + "th", 1
	}
	if ts[0].digits && (strings.HasSuffix(ts[0].text, "s") || strings.Contains(ts[0].text, ":")) {
		return ts[0].text, 1
	}
	var n numeral
	used := 0
	for i := 0; i < len(ts); i++ {
		if i > 0 && (ts[i].comma || ts[i].and) {
			break
		}
		if v, ok := ordinals[ts[i].text]; ok && (i == 0 || n.tens()) {
			n.total += n.current + v
			return format(n.total) + "th", i + 1
		}
		if n.bridge(ts, i) {
			continue
		}
		if !n.add(ts[i], i == 0) {
			break
		}
		used = i + 1
	}
	if used == 0 {
		return "", 0
	}
	return format(n.total + n.current), used
}

func ordinalSuffix(t token) string {
	if !t.digits {
		return ""
	}
	for _, s := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasSuffix(t.text, s) {
			return s
		}
	}
	return ""
}

// numeral adds up number words from left to right.
type numeral struct {
	total, current float64
	last           float64 // value of the last word, to see what may follow
	digits         bool
}

func (n *numeral) tens() bool { return n.last >= 20 && n.last <= 90 && !n.digits }

// bridge tells whether word i is an "a" before, or an "and" within, a number.
func (n *numeral) bridge(ts []token, i int) bool {
	if i+1 >= len(ts) {
		return false
	}
	_, small := smallNumbers[ts[i+1].text]
	_, big := multipliers[ts[i+1].text]
	switch ts[i].text {
	case "a", "an":
		return i == 0 && big
	case "and":
		return i > 0 && n.last >= 100 && small
	}
	return false
}

// add takes one more word and tells whether it belongs to the number.
func (n *numeral) add(t token, first bool) bool {
	if t.digits {
		v, err := strconv.ParseFloat(t.text, 64)
		if err != nil || !first {
			return false
		}
		n.current, n.last, n.digits = v, v, true
		return true
	}
	if v, ok := multipliers[t.text]; ok {
		return n.multiply(v)
	}
	v, ok := smallNumbers[t.text]
	switch {
	case !ok || n.digits:
		return false
	case first, n.last >= 100, n.tens() && v > 0 && v < 10:
		n.current += v
	case n.total == 0 && n.current >= 10 && n.current <= 21 && v >= 10: // the two halves of a year
		n.current = n.current*100 + v
	default:
		return false
	}
	n.last = v
	return true
}

func (n *numeral) multiply(by float64) bool {
	if by == 100 || by == 12 {
		n.current = max(n.current, 1) * by
	} else {
		n.total += max(n.current, 1) * by
		n.current = 0
	}
	n.last = by
	n.digits = false
	return true
}

func format(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
