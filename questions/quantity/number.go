package quantity

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Number is a written number such as "$1,709.50" taken apart.
type Number struct {
	Before, After string // marks around it: "$", "%"
	Value         float64
	Decimals      int
	Commas        bool
	Word          bool // spelled out
}

// numberWords are the numbers that texts spell out, those from two to twenty in order and then the tens.
var numberWords = strings.Fields("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety")

// Spelled reports whether a word, in small letters, is a number that texts spell out.
func Spelled(word string) bool { return slices.Contains(numberWords, word) }

// ReadNumber reads a word as a number.
func ReadNumber(word string) (Number, bool) {
	if i := slices.Index(numberWords, strings.ToLower(word)); i >= 0 {
		value := float64(i + 2)
		if i > 18 {
			value = float64(10 * (i - 16))
		}
		return Number{Value: value, Word: true}, true
	}
	digits := strings.TrimLeft(word, "$£€")
	n := Number{Before: word[:len(word)-len(digits)]}
	core := strings.TrimRight(digits, "%")
	n.After, n.Commas = digits[len(core):], strings.Contains(core, ",")
	if _, fraction, ok := strings.Cut(core, "."); ok {
		n.Decimals = len(fraction)
	}
	value, err := strconv.ParseFloat(strings.ReplaceAll(core, ",", ""), 64)
	n.Value = value
	return n, err == nil && value > 0 && value < 1e15 && core[0] >= '0' && core[0] <= '9'
}

// Written writes another value in the form of n; "" where that form has no such value.
func (n Number) Written(value float64) string {
	if n.Word {
		for _, w := range numberWords {
			if x, _ := ReadNumber(w); x.Value == value {
				return w
			}
		}
		return ""
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(value, 'f', n.Decimals, 64), ".")
	if n.Commas || n.Value < 1000 && value >= 10000 {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return n.Before + whole + n.After
}

// Grain gives the size of the last digit of a number that is not 0.
func (n Number) Grain() float64 {
	g := math.Pow10(-n.Decimals)
	for v := math.Round(n.Value / g); v >= 10 && math.Mod(v, 10) == 0; v /= 10 {
		g *= 10
	}
	return g
}

// FirstNumber gives the first number of a text, and whether there is one.
func FirstNumber(text string) (float64, bool) {
	for _, w := range strings.Fields(text) {
		if n, ok := ReadNumber(strings.Trim(w, ",.")); ok {
			return n.Value, true
		}
	}
	return 0, false
}
