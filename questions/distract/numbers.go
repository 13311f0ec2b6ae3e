package distract

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"lectern/questions/article"
	"lectern/questions/clause"
)

// figure is a number of the article.
type figure struct {
	number
	sentence int
}

// number is a written number such as "$1,709.50" taken apart.
type number struct {
	before, after string // marks around it: "$", "%"
	value         float64
	decimals      int
	commas        bool
	word          bool // spelled out
}

// numberWords are the numbers that texts spell out, those from two to twenty in order and then the tens.
var numberWords = strings.Fields("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety")

// readNumber reads a word as a number.
func readNumber(word string) (number, bool) {
	if i := slices.Index(numberWords, strings.ToLower(word)); i >= 0 {
		value := float64(i + 2)
		if i > 18 {
			value = float64(10 * (i - 16))
		}
		return number{value: value, word: true}, true
	}
	digits := strings.TrimLeft(word, "$£€")
	n := number{before: word[:len(word)-len(digits)]}
	core := strings.TrimRight(digits, "%")
	n.after, n.commas = digits[len(core):], strings.Contains(core, ",")
	if _, fraction, ok := strings.Cut(core, "."); ok {
		n.decimals = len(fraction)
	}
	value, err := strconv.ParseFloat(strings.ReplaceAll(core, ",", ""), 64)
	n.value = value
	return n, err == nil && value > 0 && value < 1e15 && core[0] >= '0' && core[0] <= '9'
}

// written writes another value in the form of n; "" where that form has no such value.
func (n number) written(value float64) string {
	if n.word {
		for _, w := range numberWords {
			if x, _ := readNumber(w); x.value == value {
				return w
			}
		}
		return ""
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(value, 'f', n.decimals, 64), ".")
	if n.commas || n.value < 1000 && value >= 10000 {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return n.before + whole + n.after
}

func (f *Finder) indexFigures() {
	for i, s := range f.doc.Sentences {
		if f.doc.Article.Blocks[s.Block].Kind != article.Paragraph {
			continue
		}
		for k, t := range s.Tokens {
			if f.doc.TypeOf(i, k) == clause.Year {
				if year, err := strconv.Atoi(t.Form); err == nil {
					f.latest = max(f.latest, year)
				}
			}
			if n, ok := readNumber(t.Form); ok && t.UPOS == "NUM" && f.doc.TypeOf(i, k) == clause.Number {
				f.figures = append(f.figures, figure{n, i})
			}
		}
	}
}

// numbers changes the number in the key: to others of the article that are about as large, then to near ones that are
// as round.
func (a *ask) numbers() {
	list := strings.Fields(a.c.Keys[0].Text)
	for i, w := range list {
		n, ok := readNumber(w)
		if !ok {
			continue
		}
		most := math.Inf(1)
		if n.after == "%" || i+1 < len(list) && strings.HasPrefix(list[i+1], "per") {
			most = 100
		}
		if a.prompt["old"] || a.prompt["age"] {
			const oldest = 99
			most = max(n.value, oldest)
		}
		least := 0.0
		switch low := strings.ToLower(strings.Join(list[:i], " ")); {
		case bounded(low, "at least", "more than", "over", "above"):
			least = n.value // less is so too
		case bounded(low, "at most", "less than", "fewer than", "up to", "under", "below"):
			most = n.value
		}
		replace := func(value float64, origin article.Span) {
			if text := n.written(value); text != "" && value >= least && value <= most && !a.crowded(value, n.value) {
				a.add(strings.Join(slices.Concat(list[:i], []string{text}, list[i+1:]), " "), origin)
			}
		}
		for _, g := range a.nearFigures(n) {
			replace(g.value, a.span(g.sentence))
		}
		for _, value := range a.nearValues(n) {
			replace(value, article.Span{})
		}
		return
	}
}

// bounded reports whether the words before a number end with one of some limits.
func bounded(before string, limits ...string) bool {
	return slices.ContainsFunc(limits, func(l string) bool { return before == l || strings.HasSuffix(before, " "+l) })
}

// crowded reports whether a value is the key or already among the options.
func (a *ask) crowded(value, key float64) bool {
	return value == key || slices.ContainsFunc(a.out, func(o Option) bool {
		v, _ := firstNumber(o.Text)
		return v == value
	})
}

// nearFigures gives at most two numbers of the article from half to twice the key's size and as round, the nearest
// sentences first.
func (a *ask) nearFigures(n number) []figure {
	const most = 2
	at, _ := slices.BinarySearchFunc(a.figures, a.key.sentence, func(g figure, s int) int { return g.sentence - s })
	var out []figure
	for _, g := range a.figures[max(0, at-nearby/2):min(len(a.figures), at+nearby/2)] {
		close := g.value != n.value && g.value >= n.value/2 && g.value <= 2*n.value
		if close && len(out) < most && g.decimals == n.decimals && grain(g.number) >= grain(n) && g.value == math.Trunc(g.value) == (n.value == math.Trunc(n.value)) {
			out = append(out, g)
		}
	}
	return out
}

// grain gives the size of the last digit of a number that is not 0.
func grain(n number) float64 {
	g := math.Pow10(-n.decimals)
	for v := math.Round(n.value / g); v >= 10 && math.Mod(v, 10) == 0; v /= 10 {
		g *= 10
	}
	return g
}

// nearValues gives values around a number, as round as it is, in random order, so that it is not always in the middle.
func (a *ask) nearValues(n number) []float64 {
	g := grain(n)
	var out []float64
	digits := math.Round(n.value / g)
	switch {
	case n.value <= 20 && n.decimals == 0 && !n.word || n.word && n.value <= 20:
		for _, step := range [...]float64{-3, -2, -1, 1, 2, 3, 4, 5} {
			out = append(out, n.value+step)
		}
	case digits < 10:
		for _, d := range [...]float64{-3, -2, -1, 1, 2, 3} {
			out = append(out, (digits+d)*g)
		}
		if !n.word {
			out = append(out, n.value/2, n.value*1.5)
		}
	default:
		for _, factor := range [...]float64{0.55, 0.7, 0.85, 1.2, 1.4, 1.75} {
			out = append(out, math.Round(n.value*factor/g)*g)
		}
	}
	out = slices.DeleteFunc(out, func(v float64) bool { return v < 2*math.Pow10(-n.decimals) || v == n.value })
	a.rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func firstNumber(text string) (float64, bool) {
	for _, w := range strings.Fields(text) {
		if n, ok := readNumber(strings.Trim(w, ",.")); ok {
			return n.value, true
		}
	}
	return 0, false
}

func abs(x int) int { return max(x, -x) }
