package distract

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/quantity"
)

// figure is a number of the article.
type figure struct {
	quantity.Number
	sentence int
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
			if n, ok := quantity.ReadNumber(t.Form); ok && t.UPOS == "NUM" && f.doc.TypeOf(i, k) == clause.Number {
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
		n, ok := quantity.ReadNumber(w)
		if !ok {
			continue
		}
		most := math.Inf(1)
		if n.After == "%" || i+1 < len(list) && strings.HasPrefix(list[i+1], "per") {
			most = 100
		}
		if a.prompt["old"] || a.prompt["age"] {
			const oldest = 99
			most = max(n.Value, oldest)
		}
		least := 0.0
		switch low := strings.ToLower(strings.Join(list[:i], " ")); {
		case bounded(low, "at least", "more than", "over", "above"):
			least = n.Value // less is so too
		case bounded(low, "at most", "less than", "fewer than", "up to", "under", "below"):
			most = n.Value
		}
		replace := func(value float64, origin article.Span) {
			if text := n.Written(value); text != "" && value >= least && value <= most && !a.crowded(value, n.Value) {
				a.add(strings.Join(slices.Concat(list[:i], []string{text}, list[i+1:]), " "), origin)
			}
		}
		for _, g := range a.nearFigures(n) {
			replace(g.Value, a.span(g.sentence))
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
		v, _ := quantity.FirstNumber(o.Text)
		return v == value
	})
}

// nearFigures gives at most two numbers of the article from half to twice the key's size and as round, the nearest
// sentences first.
func (a *ask) nearFigures(n quantity.Number) []figure {
	const most = 2
	at, _ := slices.BinarySearchFunc(a.figures, a.key.sentence, func(g figure, s int) int { return g.sentence - s })
	var out []figure
	for _, g := range a.figures[max(0, at-nearby/2):min(len(a.figures), at+nearby/2)] {
		close := g.Value != n.Value && g.Value >= n.Value/2 && g.Value <= 2*n.Value
		if close && len(out) < most && g.Decimals == n.Decimals && g.Grain() >= n.Grain() && g.Value == math.Trunc(g.Value) == (n.Value == math.Trunc(n.Value)) {
			out = append(out, g)
		}
	}
	return out
}

// nearValues gives values around a number, as round as it is, in random order, so that it is not always in the middle.
func (a *ask) nearValues(n quantity.Number) []float64 {
	g := n.Grain()
	var out []float64
	digits := math.Round(n.Value / g)
	switch {
	case n.Value <= 20 && n.Decimals == 0 && !n.Word || n.Word && n.Value <= 20:
		for _, step := range [...]float64{-3, -2, -1, 1, 2, 3, 4, 5} {
			out = append(out, n.Value+step)
		}
	case digits < 10:
		for _, d := range [...]float64{-3, -2, -1, 1, 2, 3} {
			out = append(out, (digits+d)*g)
		}
		if !n.Word {
			out = append(out, n.Value/2, n.Value*1.5)
		}
	default:
		for _, factor := range [...]float64{0.55, 0.7, 0.85, 1.2, 1.4, 1.75} {
			out = append(out, math.Round(n.Value*factor/g)*g)
		}
	}
	out = slices.DeleteFunc(out, func(v float64) bool { return v < 2*math.Pow10(-n.Decimals) || v == n.Value })
	a.rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func abs(x int) int { return max(x, -x) }
