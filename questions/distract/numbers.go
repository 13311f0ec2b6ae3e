package distract

import (
	"cmp"
	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
)

// years gives other years of the article, then years near the key.
func (f *Finder) years(c rule.Candidate, want int, rng *rand.Rand) []string {
	key, err := strconv.Atoi(c.Keys[0].Text)
	if err != nil {
		return nil
	}
	out := []string{}
	for _, p := range f.pool[clause.Year] {
		if y, err := strconv.Atoi(p.text); err == nil && y != key && len(out) < want && !strings.Contains(c.Prompt, p.text) && abs(y-key) < 120 {
			out = append(out, p.text)
		}
	}
	for _, i := range rng.Perm(8) {
		y := strconv.Itoa(key + [...]int{-4, -3, -2, -1, 1, 2, 3, 5}[i])
		if len(out) < want && !slices.Contains(out, y) && !strings.Contains(f.doc.Article.Text, y) {
			out = append(out, y)
		}
	}
	return out
}

func abs(x int) int { return max(x, -x) }

// dates changes the weekday or the month of the key.
func (f *Finder) dates(c rule.Candidate, want int, rng *rand.Rand) []string {
	key := c.Keys[0].Text
	g := analysis.Facts()
	for _, list := range [...][]string{g.Weekdays(), g.Months()} {
		for _, name := range list {
			if !containsWord(key, name) {
				continue
			}
			var out []string
			for _, i := range rng.Perm(len(list)) {
				if list[i] != name && len(out) < want {
					out = append(out, strings.Replace(key, name, list[i], 1))
				}
			}
			return out
		}
	}
	return nil
}

func containsWord(text, word string) bool {
	return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return strings.Trim(w, ",.") == word })
}

// numberWords are the numbers that texts spell out.
var numberWords = strings.Fields("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")

// nearNumbers changes the number in the key to others of the same size and form.
func nearNumbers(key string, want int) []string {
	words := strings.Fields(key)
	for i, w := range words {
		if n := slices.Index(numberWords, strings.ToLower(w)); n >= 0 {
			return spelled(words, i, n, want)
		}
		if value, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64); err == nil && value > 0 {
			return figures(words, i, value, want)
		}
	}
	return nil
}

func spelled(words []string, at, n, want int) []string {
	var out []string
	for _, step := range [...]int{2, -1, 4, -3, 1, 3} {
		if k := n + step; 0 <= k && k < len(numberWords) && len(out) < want {
			out = append(out, replaceWord(words, at, numberWords[k]))
		}
	}
	return out
}

func figures(words []string, at int, value float64, want int) []string {
	var out []string
	for _, factor := range [...]float64{0.5, 2, 1.5, 3} {
		v := value * factor
		if value < 20 {
			v = value + [...]float64{-2, 3, 5, 7}[len(out)]
		}
		if v <= 0 || v != float64(int64(v)) && value == float64(int64(value)) {
			v = float64(int64(v)) + 1
		}
		text := format(v, strings.Contains(words[at], ",") || v >= 10000)
		if len(out) < want && text != words[at] {
			out = append(out, replaceWord(words, at, text))
		}
	}
	return out
}

func format(v float64, thousands bool) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	if thousands {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	if fraction != "" {
		return whole + "." + fraction
	}
	return whole
}

func replaceWord(words []string, at int, with string) string {
	out := slices.Clone(words)
	out[at] = with
	return strings.Join(out, " ")
}

// Ordered puts options that have a natural order into it, and reports whether they have one: numbers, years and days.
func Ordered(kind clause.Type, options []string) bool {
	if kind != clause.Number && kind != clause.Year && kind != clause.Date {
		return false
	}
	rank := make(map[string]float64, len(options))
	for _, o := range options {
		r, ok := rankOf(o)
		if !ok {
			return false
		}
		rank[o] = r
	}
	slices.SortStableFunc(options, func(a, b string) int { return cmp.Compare(rank[a], rank[b]) })
	return true
}

// rankOf gives the first number, weekday or month in a text as a number.
func rankOf(text string) (float64, bool) {
	g := analysis.Facts()
	for _, w := range strings.Fields(text) {
		w = strings.Trim(w, ",.")
		for _, list := range [...][]string{g.Weekdays(), g.Months(), numberWords} {
			if i := slices.Index(list, w); i >= 0 {
				return float64(i), true
			}
		}
	}
	for _, w := range strings.Fields(text) {
		if v, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64); err == nil {
			return v, true
		}
	}
	return 0, false
}
