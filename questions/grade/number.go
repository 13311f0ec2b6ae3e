package grade

import (
	"strconv"
	"strings"
)

// values reads a list of words, each with its number.
func values(list string) map[string]float64 {
	out := make(map[string]float64)
	f := strings.Fields(list)
	for i := 0; i+1 < len(f); i += 2 {
		out[f[i]], _ = strconv.ParseFloat(f[i+1], 64)
	}
	return out
}

var smallNumbers = values(`
	zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
	fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50
	sixty 60 seventy 70 eighty 80 ninety 90`)

var multipliers = values(`hundred 100 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 dozen 12`)

var ordinals = values(`
	first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12
	thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19
	twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 hundredth 100`)

// decades are names of those of a life or a century.
var decades = values(`twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90`)

// numeric is a number as it was read: its value, its plain decimal form (with "th" for an ordinal), how it was written
// and how many tokens it takes, 0 where there is none.
type numeric struct {
	value float64
	text  string
	form  form
	used  int
}

func plainNumber(v float64, f form, used int) numeric { return numeric{v, format(v), f, used} }

// readNumber reads the number that begins at token i.
func readNumber(ts []token, i int) numeric {
	t := ts[i]
	switch {
	case (t.text == "minus" || t.text == "negative") && i+1 < len(ts):
		n := readCardinal(ts, i+1)
		if n.used == 0 || i > 0 && ts[i-1].digits {
			return numeric{}
		}
		return plainNumber(-n.value, n.form|minus, n.used+1)
	case t.digits && ordinalSuffix(t.text) != "":
		d := strings.TrimSuffix(t.text, ordinalSuffix(t.text))
		v, _ := strconv.ParseFloat(d, 64)
		return numeric{v, d + "th", ordinal, 1}
	case t.digits && strings.HasSuffix(t.text, "s"):
		v, _ := strconv.ParseFloat(t.text[:len(t.text)-1], 64)
		return numeric{v, t.text, decade, 1}
	case t.digits && strings.Contains(t.text, ":"):
		return numeric{0, t.text, 0, 1}
	case decades[t.text] > 0:
		return numeric{decades[t.text], format(decades[t.text]) + "s", decade, 1}
	case t.form&minus != 0:
		n := readCardinal(ts, i)
		return plainNumber(-n.value, n.form|minus, n.used)
	}
	if n := readPart(ts, i); n.used > 0 {
		return n
	}
	n := readCardinal(ts, i)
	if n.used > 0 && n.form&ordinal == 0 {
		return stretch(ts, i, n)
	}
	return n
}

// readCardinal reads number words and digits from token i on, and an ordinal where one ends them.
func readCardinal(ts []token, i int) numeric {
	var n numeral
	end := i
	for j := i; j < len(ts); j++ {
		if j > i && (ts[j].comma || ts[j].and) {
			break
		}
		if v, ok := ordinals[ts[j].text]; ok && (j == i || n.tens()) {
			n.total += n.current + v
			return numeric{n.total, format(n.total) + "th", ordinal, j - i + 1}
		}
		if n.bridge(ts[i:], j-i) {
			continue
		}
		if j > i {
			if part, used := n.addPart(ts, j); used > 0 {
				n.current += part
				j += used - 1
				end = j + 1
				continue
			}
		}
		if !n.add(ts, j, j == i) {
			break
		}
		end = j + 1
	}
	if end == i {
		return numeric{}
	}
	return plainNumber(n.total+n.current, ts[i].form, end-i)
}

func ordinalSuffix(digits string) string {
	for _, s := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasSuffix(digits, s) {
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

// addPart reads a fraction behind a whole number: "2 1/2", "two and three quarters".
func (n *numeral) addPart(ts []token, j int) (part float64, used int) {
	if ts[j].form&fraction != 0 {
		v, err := strconv.ParseFloat(ts[j].text, 64)
		if err != nil || !n.digits {
			return 0, 0
		}
		return v, 1
	}
	if ts[j].text != "and" || j+2 >= len(ts) || n.last >= 1000 {
		return 0, 0
	}
	k := j + 1
	if ts[k].text == "a" {
		k++
	}
	share := readShare(ts, k)
	if share.used == 0 {
		return 0, 0
	}
	return share.value, k + share.used - j
}

// add takes one more word and tells whether it belongs to the number.
func (n *numeral) add(ts []token, j int, first bool) bool {
	t := ts[j]
	if t.digits {
		v, err := strconv.ParseFloat(t.text, 64)
		if err != nil || !first {
			return false
		}
		n.current, n.last, n.digits = v, v, true
		return true
	}
	if v := multiplier(ts, j, n.digits); v > 0 {
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

// multiplier is the value of a word such as "million" and, behind digits, of k, bn and the like; m and b count beside
// money only.
func multiplier(ts []token, j int, digits bool) float64 {
	if v, ok := multipliers[ts[j].text]; ok {
		return v
	}
	if !digits || j == 0 {
		return 0
	}
	switch ts[j].text {
	case "bn", "millions", "billions", "mn", "mln", "tn":
		return shortMultiplier(ts[j].text[0])
	case "k":
		if ts[j].tight {
			return 1e3
		}
	case "m", "b":
		if money(ts, j-2) || money(ts, j+1) {
			return shortMultiplier(ts[j].text[0])
		}
	}
	return 0
}

func shortMultiplier(first byte) float64 {
	switch first {
	case 'm':
		return 1e6
	case 'b':
		return 1e9
	}
	return 1e12
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
