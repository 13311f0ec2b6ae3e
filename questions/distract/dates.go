package distract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"lectern/questions/article"
	"lectern/questions/clause"
)

// years gives other years of the article, then years near the key.
func (a *ask) years() {
	key, err := strconv.Atoi(a.key.text)
	if err != nil {
		return
	}
	const span = 120
	try := func(year int, origin article.Span) {
		if text := strconv.Itoa(year); year != key && year <= a.lastYear(key) && !a.passes(year, key) && !a.prompt[text] && a.after(float64(year), float64(key)) {
			a.add(text, origin)
		}
	}
	for _, i := range a.nearest(a.buckets[bucket{kind: clause.Year}]) {
		p := a.phrases[i]
		if year, err := strconv.Atoi(p.text); err == nil && abs(year-key) < span && !a.rivals.holds(p) {
			try(year, a.span(p.sentence))
		}
	}
	steps := []int{-9, -6, -4, -3, -2, -1, 1, 2, 3, 4, 6, 9}
	for _, i := range a.rng.Perm(len(steps)) {
		if text := strconv.Itoa(key + steps[i]); !a.listed[text] {
			try(key+steps[i], article.Span{})
		}
	}
}

// passes reports whether a year of the prompt lies between the right year and one that is later than both.
func (a *ask) passes(year, key int) bool {
	for w := range a.prompt {
		if named, err := strconv.Atoi(w); err == nil && key < named && named < year {
			return true
		}
	}
	return false
}

// lastYear gives the last year that may be offered beside a year of our time, of which readers know what the article
// cannot tell yet.
func (a *ask) lastYear(key int) int {
	const recent, beyond = 1990, 1
	if key < recent {
		return key + 120
	}
	return max(key, a.latest) + beyond
}

// after reports whether a wrong time may stand at its side of the right one: what had happened by 1859 had happened by
// 1870 too, and what came after it came after 1850.
func (a *ask) after(wrong, right float64) bool {
	prompt := strings.ToLower(a.c.Prompt)
	key := strings.ToLower(a.key.text)
	starts := func(word string) bool {
		return strings.HasPrefix(prompt, word+" ") || strings.Contains(prompt, ", "+word+" ") || strings.HasPrefix(key, word+" ")
	}
	switch {
	case starts("by"), starts("before"):
		return wrong < right
	case starts("after"):
		return wrong > right
	}
	return true
}

// Words for times that stand in a row.
var (
	seasons   = strings.Fields("spring summer autumn winter")
	dayparts  = strings.Fields("dawn noon dusk midnight")   // with "at"
	stretches = strings.Fields("morning afternoon evening") // with "in the"
	ordinals  = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
	timeLists = map[byte]func() []string{
		'M': func() []string { return facts().Months() }, 'W': func() []string { return facts().Weekdays() },
		'S': func() []string { return seasons }, 'P': func() []string { return dayparts },
		'T': func() []string { return stretches },
	}
)

// part reads a word of a time: its kind (M month, W weekday, S season, P and T part of the day, D day, Y year, E decade,
// C century, 0 any other word) and its value.
func part(word, next string) (kind byte, value int) {
	for _, k := range [...]byte{'M', 'W', 'S', 'P', 'T'} {
		if i := slices.Index(timeLists[k](), word); i >= 0 {
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

// when is a time taken apart.
type when struct {
	words  []string
	kinds  []byte
	values []int
}

func readWhen(text string) when {
	w := when{words: strings.Fields(text)}
	for i, word := range w.words {
		next := ""
		if i+1 < len(w.words) {
			next = w.words[i+1]
		}
		k, v := part(strings.Trim(word, ",."), next)
		w.kinds, w.values = append(w.kinds, k), append(w.values, v)
	}
	return w
}

// shape gives the words of a time with the parts that vary as their kinds, so that times of one form are equal.
func (w when) shape() string {
	var b strings.Builder
	for i, word := range w.words {
		word = strings.ToLower(word)
		if w.kinds[i] != 0 {
			word = string(w.kinds[i])
		}
		b.WriteString(word + " ")
	}
	return b.String()
}

// centuries reports whether a time names a century as "the 1800s" does: it holds the decades that end in other numbers.
func (w when) centuries() bool {
	for i, k := range w.kinds {
		if k == 'E' && w.values[i]%100 == 0 {
			return true
		}
	}
	return false
}

// value orders times: in days, roughly; false where nothing in it has an order.
func (w when) value() (float64, bool) {
	sum, found := 0.0, false
	for i, k := range w.kinds {
		scale := map[byte]float64{'Y': 372, 'E': 372, 'C': 37200, 'M': 31, 'W': 1, 'D': 1, 'S': 93, 'P': 0.1, 'T': 0.1}[k]
		sum += scale * float64(w.values[i])
		found = found || k != 0
	}
	return sum, found
}

// with writes the time with another value at one place.
func (w when) with(at, value int) (when, bool) {
	old := w.words[at]
	bare := strings.Trim(old, ",.")
	text := ""
	switch k := w.kinds[at]; k {
	case 'M', 'W', 'S', 'P', 'T':
		list := timeLists[k]()
		text = list[(value%len(list)+len(list))%len(list)]
	case 'D', 'Y':
		text = strconv.Itoa(value)
	case 'E':
		text = fmt.Sprintf("%ds", value)
	case 'C':
		if value < 1 || value > 20 {
			return w, false
		}
		text = ordinals[value-1]
		if bare[0] >= '0' && bare[0] <= '9' {
			text = numeralOrdinal(value)
		}
	}
	out := when{slices.Clone(w.words), w.kinds, slices.Clone(w.values)}
	out.words[at] = strings.Replace(old, bare, text, 1)
	out.values[at] = value
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

// dates gives other times of the article that have the form of the key, then the key with one or two parts changed.
func (a *ask) dates() {
	key := readWhen(a.key.text)
	right, ok := key.value()
	if !ok {
		return
	}
	prep, _, _ := strings.Cut(a.key.text, " ")
	for _, i := range a.nearest(a.buckets[bucket{kind: clause.Date}]) {
		p := a.phrases[i]
		text := p.text
		if a.key.prep != "" && strings.EqualFold(prep, a.key.prep) {
			text = prep + " " + text
		}
		other := readWhen(text)
		if value, ok := other.value(); ok && other.shape() == key.shape() && other.centuries() == key.centuries() && value != right && a.after(value, right) && !a.rivals.holds(p) && len(a.out) < a.want-1 {
			a.add(text, a.span(p.sentence))
		}
	}
	for _, changed := range a.changes(key) {
		if value, _ := changed.value(); changed.centuries() == key.centuries() && a.after(value, right) && !a.future(changed, key) {
			a.add(strings.Join(changed.words, " "), article.Span{})
		}
	}
}

// future reports whether a changed time lies behind what the article can tell of.
func (a *ask) future(changed, key when) bool {
	for i, k := range key.kinds {
		if k == 'Y' && changed.values[i] > a.lastYear(key.values[i]) {
			return true
		}
	}
	return false
}

// steps are how far the parts of a time are moved.
var steps = map[byte][]int{
	'M': {-4, -3, -2, -1, 1, 2, 3, 4}, 'W': {1, 2, 3, 4, 5, 6}, 'S': {1, 2, 3}, 'P': {-2, -1, 1, 2}, 'T': {1, 2}, 'D': {-8, -6, -3, 3, 5, 7},
	'Y': {-7, -4, -2, -1, 1, 2, 3, 6}, 'E': {-30, -20, -10, 10, 20, 30}, 'C': {-2, -1, 1, 2},
}

// changes moves the parts of a time that carry it: one at a time and, where there are two, both.
func (a *ask) changes(key when) []when {
	var at []int
	for i, k := range key.kinds {
		if k != 0 {
			at = append(at, i)
		}
	}
	var out []when
	if strings.Count(string(key.kinds), "Y") > 1 {
		return a.shifted(key)
	}
	for turn := range 8 {
		changed, good := key, true
		for n, i := range at[max(0, len(at)-2):] {
			if turn%3 == n || turn%3 == 2 || len(at) == 1 {
				list := steps[key.kinds[i]]
				step := list[a.rng.IntN(len(list))]
				if key.kinds[i] == 'E' && key.centuries() {
					step *= 10
				}
				value := key.values[i] + step
				good = good && (key.kinds[i] != 'D' || value >= 1 && value <= 28)
				var ok bool
				changed, ok = changed.with(i, value)
				good = good && ok
			}
		}
		if good {
			out = append(out, changed)
		}
	}
	return out
}

// shifted moves all the years of a time together, as those of "from 1914 to 1918".
func (a *ask) shifted(key when) []when {
	var out []when
	for _, n := range a.rng.Perm(len(steps['Y'])) {
		moved := key
		for i, k := range key.kinds {
			if k == 'Y' {
				moved, _ = moved.with(i, moved.values[i]+steps['Y'][n])
			}
		}
		out = append(out, moved)
	}
	return out
}
