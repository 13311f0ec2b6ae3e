package readings

import (
	"cmp"
	"slices"
)

// Sums counts questions. A flaw stands when at least half of a question's readers ticked it; a question is acceptable,
// and its options pass, when more than half ticked nothing.
type Sums struct {
	Asked, Read              int
	Acceptable               int
	WrongKey, WrongWord      int
	OptionsRead, OptionsPass int // of the questions whose options were chosen for them
}

// Add is the sum of two counts.
func (s Sums) Add(t Sums) Sums {
	return Sums{
		s.Asked + t.Asked, s.Read + t.Read, s.Acceptable + t.Acceptable, s.WrongKey + t.WrongKey, s.WrongWord + t.WrongWord,
		s.OptionsRead + t.OptionsRead, s.OptionsPass + t.OptionsPass,
	}
}

// Group is the questions of one article or one rule.
type Group struct {
	Name  string
	Sums  Sums
	Ticks []int // how often readers ticked each of Flaws, the first at index 1
}

// Tally is what readers said of questions.
type Tally struct {
	Articles []Group        // by name
	Rules    []Group        // most unacceptable questions first
	Readers  map[string]int // how many of the questions each of them judged
	Unread   []Item
}

// Count joins questions with what was said of them. Where a reader judged a question twice the later reading counts.
func Count(asked []Item, readings []Reading) Tally {
	said := byItem(readings)
	t := Tally{Readers: map[string]int{}}
	articles, rules := map[string]*Group{}, map[string]*Group{}
	for _, item := range asked {
		of := said[item.identity()]
		if len(of) == 0 {
			t.Unread = append(t.Unread, item)
		}
		for _, r := range of {
			t.Readers[r.Reader]++
		}
		group(articles, item.Article).add(item, of)
		group(rules, item.Rule).add(item, of)
	}
	t.Articles, t.Rules = groups(articles), groups(rules)
	slices.SortStableFunc(t.Rules, func(a, b Group) int {
		return cmp.Or(cmp.Compare(b.Sums.Read-b.Sums.Acceptable, a.Sums.Read-a.Sums.Acceptable), cmp.Compare(a.Sums.Read, b.Sums.Read))
	})
	return t
}

func byItem(readings []Reading) map[identity][]Reading {
	said := map[identity][]Reading{}
	for _, r := range readings {
		of := said[r.identity()]
		if i := slices.IndexFunc(of, func(o Reading) bool { return o.Reader == r.Reader }); i >= 0 {
			of[i] = r
			continue
		}
		said[r.identity()] = append(of, r)
	}
	return said
}

func group(all map[string]*Group, name string) *Group {
	if all[name] == nil {
		all[name] = &Group{Name: name, Ticks: make([]int, len(Flaws)+1)}
	}
	return all[name]
}

func groups(all map[string]*Group) []Group {
	var out []Group
	for _, g := range all {
		out = append(out, *g)
	}
	slices.SortFunc(out, func(a, b Group) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

func (g *Group) add(item Item, of []Reading) {
	g.Sums.Asked++
	if len(of) == 0 {
		return
	}
	g.Sums.Read++
	clean, key, word, options, pass := 0, 0, 0, 0, 0
	for _, r := range of {
		for _, f := range r.Flaws {
			g.Ticks[f]++
		}
		clean += one(len(r.Flaws) == 0)
		key += one(slices.Contains(r.Flaws, wrongKey))
		word += one(slices.Contains(r.Flaws, wrongWord))
		if sameOptions(item, r.Item) {
			options++
			pass += one(len(r.OptionFlaws) == 0)
		}
	}
	g.Sums.Acceptable += one(2*clean > len(of))
	g.Sums.WrongKey += one(2*key >= len(of))
	g.Sums.WrongWord += one(2*word >= len(of))
	if item.offered() && options > 0 {
		g.Sums.OptionsRead++
		g.Sums.OptionsPass += one(2*pass > options)
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func compareItems(a, b Item) int {
	return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Prompt, b.Prompt), cmp.Compare(a.Key, b.Key))
}

// Distinct gives every question that readings are about once, in the order of article, prompt and key.
func Distinct(readings []Reading) []Item {
	var out []Item
	seen := map[identity]bool{}
	for _, r := range readings {
		if !seen[r.identity()] {
			seen[r.identity()] = true
			out = append(out, r.Item)
		}
	}
	slices.SortFunc(out, compareItems)
	return out
}
