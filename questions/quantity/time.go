package quantity

import (
	"slices"
	"strconv"
	"strings"

	"lectern/questions/lexis"
)

// Words for times that stand in a row.
var (
	months    = lexis.Months()
	weekdays  = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	seasons   = strings.Fields("spring summer autumn winter")
	dayparts  = strings.Fields("dawn noon dusk midnight")   // with "at"
	stretches = strings.Fields("morning afternoon evening") // with "in the"
	ordinals  = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
	timeLists = map[byte][]string{
		'M': months, 'W': weekdays, 'S': seasons, 'P': dayparts, 'T': stretches,
	}
)

// part reads a word of a time: its kind (M month, W weekday, S season, P and T part of the day, D day, Y year, E decade,
// C century, 0 any other word) and its value.
func part(word, next string) (kind byte, value int) {
	for _, k := range [...]byte{'M', 'W', 'S', 'P', 'T'} {
		if i := slices.Index(timeLists[k], word); i >= 0 {
			return k, i
		}
	}
	n, err := strconv.Atoi(strings.TrimRight(word, "s"))
	switch century := strings.HasPrefix(next, "centur"); {
	case err == nil && strings.HasSuffix(word, "0s") && n >= 1000 && n < 2200:
		return 'E', n
	case err == nil && n >= 1000 && n < 2200:
		return 'Y', n
	case err == nil && n >= 1 && n <= 31:
		return 'D', n
	case century && slices.Contains(ordinals, word):
		return 'C', slices.Index(ordinals, word) + 1
	case century && len(word) > 2:
		if n, err := strconv.Atoi(word[:len(word)-2]); err == nil && n > 0 && n <= 21 {
			return 'C', n
		}
	}
	return 0, 0
}

// Time is a time as a text writes it, word by word.
type Time struct {
	Words  []string
	Kinds  []byte // of each word: what part of a time it is
	Values []int  // of each word: the number, or the place in its row
}

// ReadTime takes a time apart. Words that are no part of one have the kind 0.
func ReadTime(text string) Time {
	t := Time{Words: strings.Fields(text)}
	for i, word := range t.Words {
		next := ""
		if i+1 < len(t.Words) {
			next = t.Words[i+1]
		}
		k, v := part(strings.Trim(word, ",."), next)
		t.Kinds, t.Values = append(t.Kinds, k), append(t.Values, v)
	}
	return t
}

func (t Time) String() string { return strings.Join(t.Words, " ") }

// Shape gives the words of a time with the parts that vary as their kinds, so that times of one form are equal.
func (t Time) Shape() string {
	var b strings.Builder
	for i, word := range t.Words {
		word = strings.ToLower(word)
		if t.Kinds[i] != 0 {
			word = string(t.Kinds[i])
		}
		b.WriteString(word + " ")
	}
	return b.String()
}

// Centuries reports whether a time names a century as "the 1800s" does: it holds the decades that end in other numbers.
func (t Time) Centuries() bool {
	for i, k := range t.Kinds {
		if k == 'E' && t.Values[i]%100 == 0 {
			return true
		}
	}
	return false
}

// Value orders times: in days, roughly; false where nothing in it has an order.
func (t Time) Value() (float64, bool) {
	sum, found := 0.0, false
	for i, k := range t.Kinds {
		scale := map[byte]float64{'Y': 372, 'E': 372, 'C': 37200, 'M': 31, 'W': 1, 'D': 1, 'S': 93, 'P': 0.1, 'T': 0.1}[k]
		sum += scale * float64(t.Values[i])
		found = found || k != 0
	}
	return sum, found
}

// With writes the time with another value at one place; false where there are no words for it.
func (t Time) With(at, value int) (Time, bool) {
	old := t.Words[at]
	bare := strings.Trim(old, ",.")
	text := ""
	switch k := t.Kinds[at]; k {
	case 'M', 'W', 'S', 'P', 'T':
		list := timeLists[k]
		text = list[(value%len(list)+len(list))%len(list)]
	case 'D', 'Y':
		text = strconv.Itoa(value)
	case 'E':
		text = strconv.Itoa(value) + "s"
	case 'C':
		if value < 1 || value > 20 {
			return t, false
		}
		text = ordinals[value-1]
		if bare[0] >= '0' && bare[0] <= '9' {
			text = numeralOrdinal(value)
		}
	}
	out := Time{slices.Clone(t.Words), t.Kinds, slices.Clone(t.Values)}
	out.Words[at] = strings.Replace(old, bare, text, 1)
	out.Values[at] = value
	return out, true
}

func numeralOrdinal(n int) string {
	end := "th"
	if n/10 != 1 {
		switch n % 10 {
		case 1:
			end = "st"
		case 2:
			end = "nd"
		case 3:
			end = "rd"
		}
	}
	return strconv.Itoa(n) + end
}
