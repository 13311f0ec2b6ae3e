package distract

import (
	"slices"
	"strings"

	"lectern/questions/article"
	"lectern/questions/clause"
)

// indexPlaces notes the countries that the article names, and which names of places stand in one sentence: one of them
// may lie in another.
func (f *Finder) indexPlaces() {
	seen := map[string]bool{}
	var row []string
	last := -1
	for _, n := range f.doc.Names {
		head := f.doc.NameHead(n)
		if head < 0 {
			continue
		}
		name := f.doc.NameText(n.Sentence, head)
		if usual, ok := facts().Country(name); ok && !seen[usual] {
			seen[usual] = true
			f.countries = append(f.countries, usual)
		}
		if n.Sentence != last {
			row, last = row[:0], n.Sentence
		}
		if kind := f.doc.TypeOf(n.Sentence, head); kind == clause.Place || kind == clause.Country {
			for _, other := range row {
				f.join(other, name)
				f.join(name, other)
			}
			row = append(row, name)
		}
	}
}

func (f *Finder) join(a, b string) {
	if f.together[a] == nil {
		f.together[a] = map[string]bool{}
	}
	f.together[a][b] = true
}

// fitsPlace keeps out places that may lie in the key or hold it, and those that stand with another preposition.
func (a *ask) fitsPlace(p phrase) bool {
	if a.c.Prefix != "" && p.prep+" " != a.c.Prefix && !(p.named && a.c.Prefix == "in ") {
		return false
	}
	if a.c.Type != clause.Place && a.c.Type != clause.Country || !p.named {
		return true
	}
	for _, k := range a.c.Keys {
		if level(p.text) != level(k.Text) || len(a.c.Keys) == 1 && a.c.Type == clause.Place && a.together[k.Text][p.text] {
			return false
		}
	}
	return true
}

// level says how large a place is where that is known.
func level(name string) string {
	name = strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	if continents[name] {
		return "continent"
	}
	if _, ok := facts().Country(name); ok {
		return "country"
	}
	return ""
}

var continents = setOf("Africa America Antarctica Asia Australia Europe Oceania")

// facts fills up with countries and capitals that the article does not name: from the part of the world that it
// speaks of, the well-known ones first.
func (a *ask) facts() {
	asked := a.doc.Clauses[a.c.Clause]
	if a.doc.Token(asked.Sentence, asked.Verbs[0]).XPOS != "VBD" {
		return // what is generally so may be so of other countries too
	}
	capital := false
	if country, ok := facts().CapitalOf(a.key.text); ok && a.c.Type == clause.Place && a.key.named {
		capital = true
		a.fillUp(facts().Region(country), capital)
	}
	if a.c.Type == clause.Country {
		if region := facts().Region(a.key.text); region != "" {
			a.fillUp(region, capital)
		}
		for _, name := range a.countries {
			a.fillUp(facts().Region(name), capital)
		}
	}
}

// fillUp adds well-known countries of a region, or their capitals.
func (a *ask) fillUp(region string, capital bool) {
	known := facts().WellKnownCountries()
	all := facts().CountriesOf(region)
	var names []string
	for _, i := range a.rng.Perm(len(all)) {
		names = append(names, all[i])
	}
	slices.SortStableFunc(names, func(x, y string) int { return rankIn(known, x) - rankIn(known, y) })
	for _, name := range names {
		if !slices.Contains(a.countries, name) && len(name) < 20 {
			if capital {
				name, _ = facts().Capital(name)
			}
			if !a.prompt[strings.ToLower(name)] && !a.listed[strings.ToLower(name)] {
				a.add(name, article.Span{})
			}
		}
	}
}

func rankIn(list []string, s string) int {
	if slices.Contains(list, s) {
		return 0
	}
	return 1
}
