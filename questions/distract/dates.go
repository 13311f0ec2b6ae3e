package distract

import (
	"strconv"
	"strings"

	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/quantity"
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

// dates gives other times of the article that have the form of the key, then the key with one or two parts changed.
func (a *ask) dates() {
	key := quantity.ReadTime(a.key.text)
	right, ok := key.Value()
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
		other := quantity.ReadTime(text)
		if value, ok := other.Value(); ok && other.Shape() == key.Shape() && other.Centuries() == key.Centuries() && value != right && a.after(value, right) && !a.rivals.holds(p) && len(a.out) < a.want-1 && !a.prompt[strings.ToLower(text)] {
			a.add(text, a.span(p.sentence))
		}
	}
	for _, changed := range a.changes(key) {
		if value, _ := changed.Value(); !a.prompt[strings.ToLower(changed.String())] && changed.Centuries() == key.Centuries() && a.after(value, right) && !a.future(changed, key) {
			a.add(changed.String(), article.Span{})
		}
	}
}

// future reports whether a changed time lies behind what the article can tell of.
func (a *ask) future(changed, key quantity.Time) bool {
	for i, k := range key.Kinds {
		if k == 'Y' && changed.Values[i] > a.lastYear(key.Values[i]) {
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
func (a *ask) changes(key quantity.Time) []quantity.Time {
	var at []int
	for i, k := range key.Kinds {
		if k != 0 {
			at = append(at, i)
		}
	}
	var out []quantity.Time
	if strings.Count(string(key.Kinds), "Y") > 1 {
		return a.shifted(key)
	}
	for turn := range 8 {
		changed, good := key, true
		for n, i := range at[max(0, len(at)-2):] {
			if turn%3 == n || turn%3 == 2 || len(at) == 1 {
				list := steps[key.Kinds[i]]
				step := list[a.rng.IntN(len(list))]
				if key.Kinds[i] == 'E' && key.Centuries() {
					step *= 10
				}
				value := key.Values[i] + step
				good = good && (key.Kinds[i] != 'D' || value >= 1 && value <= 28)
				var ok bool
				changed, ok = changed.With(i, value)
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
func (a *ask) shifted(key quantity.Time) []quantity.Time {
	var out []quantity.Time
	for _, n := range a.rng.Perm(len(steps['Y'])) {
		moved := key
		for i, k := range key.Kinds {
			if k == 'Y' {
				moved, _ = moved.With(i, moved.Values[i]+steps['Y'][n])
			}
		}
		out = append(out, moved)
	}
	return out
}
