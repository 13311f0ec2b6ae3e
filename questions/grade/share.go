package grade

import "math"

// shares are the parts of a whole that bear a number before them, by the number of parts.
var shares = values(`
	half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6
	seventh 7 sevenths 7 eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 hundredth 100 hundredths 100`)

// folds are the words that count how often.
var folds = values(`twice 2 thrice 3 double 2 triple 3`)

var (
	beforeHalf = words("first second third last latter former other top bottom better upper lower next")
	afterHalf  = words("a an the of as its their his her my our your all that this these those past to from and or is are was were")
	afterFold  = words("the that what of its their as")
)

// readPart reads a part or a multiple: half, two thirds, one in four, twice, a couple of.
func readPart(ts []token, i int) numeric {
	t := ts[i]
	switch {
	case t.text == "couple" && textAt(ts, i+1) == "of":
		return plainNumber(2, 0, 2)
	case t.text == "half":
		return readHalf(ts, i)
	case (t.text == "a" || t.text == "an") && shares[textAt(ts, i+1)] > 2 && shareEnds(ts, i+2):
		return plainNumber(1/shares[ts[i+1].text], fraction, 2)
	case folds[t.text] > 0 && (t.text == "twice" || t.text == "thrice" || i+1 == len(ts) || afterFold[ts[i+1].text]):
		return plainNumber(folds[t.text], 0, 1)
	}
	if share := readShare(ts, i); share.used > 1 {
		return share
	}
	return readOneIn(ts, i)
}

// readHalf takes "half" for a number unless it is part of a name for something, as in "half-time" or "the first half".
func readHalf(ts []token, i int) numeric {
	if i > 0 && (beforeHalf[ts[i-1].text] || ordinals[ts[i-1].text] > 0) {
		return numeric{}
	}
	if i+1 == len(ts) || ts[i+1].comma {
		return plainNumber(0.5, fraction, 1)
	}
	next := ts[i+1]
	if next.text == "a" || next.text == "an" {
		if v := multipliers[textAt(ts, i+2)]; v > 0 {
			return plainNumber(v/2, 0, 3)
		}
		return plainNumber(0.5, fraction, 1)
	}
	if v := multipliers[next.text]; v > 0 {
		return plainNumber(v/2, 0, 2)
	}
	if _, isUnit := units[singular(next.text)]; afterHalf[next.text] || next.digits || isUnit {
		return plainNumber(0.5, fraction, 1)
	}
	return numeric{}
}

// readShare reads "half", "quarter" or a small number and the parts it counts: "three quarters", "one third".
func readShare(ts []token, i int) numeric {
	if i >= len(ts) {
		return numeric{}
	}
	if v := shares[ts[i].text]; v == 2 || v == 4 && ts[i].text == "quarter" {
		return plainNumber(1/v, fraction, 1)
	}
	if i+1 >= len(ts) || ts[i+1].comma || ts[i+1].and {
		return numeric{}
	}
	n, isNumber := smallNumbers[ts[i].text]
	if digit := small(ts[i].text); ts[i].digits && digit > 0 {
		n, isNumber = float64(digit), true
	}
	parts := shares[ts[i+1].text]
	plural := parts > 0 && ts[i+1].text[len(ts[i+1].text)-1] == 's'
	if !isNumber || n < 1 || parts == 0 || n >= parts || (n > 1) != plural {
		return numeric{}
	}
	return plainNumber(n/parts, fraction, 2)
}

// shareEnds tells whether "a third" at the end or before "of" is a part and no rank.
func shareEnds(ts []token, i int) bool {
	return i == len(ts) || ts[i].comma || ts[i-1].text == "quarter" && ts[i].text != "past" && ts[i].text != "to" ||
		ts[i].text == "of" || ts[i].text == "the"
}

// readOneIn reads "one in four" and "3 out of 10", where the second number is one that people divide by and counts no
// unit.
func readOneIn(ts []token, i int) numeric {
	few := readCardinal(ts, i)
	j := i + few.used
	if few.used == 0 || few.form != 0 || few.value < 1 || few.value != math.Trunc(few.value) || j+1 >= len(ts) {
		return numeric{}
	}
	switch {
	case ts[j].text == "in":
		j++
	case ts[j].text == "out" && ts[j+1].text == "of":
		j += 2
	default:
		return numeric{}
	}
	if j+1 < len(ts) && ts[j].text == "every" {
		j++
	}
	if j >= len(ts) || ts[j].capital {
		return numeric{}
	}
	all := readCardinal(ts, j)
	end := j + all.used
	if all.used == 0 || all.form != 0 || all.value <= few.value || !divisor(all.value) {
		return numeric{}
	}
	if end < len(ts) && !ts[end].comma {
		if _, isUnit := units[singular(ts[end].text)]; isUnit || calendar[ts[end].text] {
			return numeric{}
		}
	}
	return plainNumber(few.value/all.value, fraction, end-i)
}

func divisor(v float64) bool {
	switch v {
	case 12, 15, 20, 25, 50, 100, 1000, 1e4, 1e5, 1e6:
		return true
	}
	return v <= 10
}

// stretch lends the first number of a range what the second says for both: "five to ten million". It writes the year
// out that ends a range such as 1914–18.
func stretch(ts []token, i int, n numeric) numeric {
	if i > 0 && ts[i].dash && ts[i].digits && len(ts[i].text) == 2 && len(ts[i-1].text) == 4 && ts[i-1].digits && n.used == 1 {
		if century := float64(small(ts[i-1].text[:2])) * 100; n.value > float64(small(ts[i-1].text[2:])) && century > 0 {
			return plainNumber(century+n.value, n.form, 1)
		}
	}
	j := i + n.used
	if n.value < 1 || n.value >= 1000 || j >= len(ts) {
		return n
	}
	switch {
	case ts[j].dash && !ts[j].comma && !ts[j].and:
	case (ts[j].text == "to" || ts[j].text == "or") && j+1 < len(ts):
		j++
	default:
		return n
	}
	next := readCardinal(ts, j)
	if next.used < 2 {
		return n
	}
	last := j + next.used - 1
	times := multiplier(ts, last, ts[last-1].digits)
	if times < 100 || times <= n.value || next.value/times <= n.value {
		return n
	}
	return plainNumber(n.value*times, n.form, n.used)
}
