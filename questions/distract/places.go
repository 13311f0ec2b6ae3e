package distract

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/lint"
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
	if p.named && (compass[strings.ToLower(p.text)] || strings.Contains(p.text, " to ")) {
		return false
	}
	if a.c.Type != clause.Place && a.c.Type != clause.Country || !p.named {
		return true
	}
	if _, capital := facts().CapitalOf(p.text); !capital && facts().GivenName(p.text) != "" && facts().GivenName(a.key.text) == "" {
		return false
	}
	if !a.located(p) {
		return false
	}
	for _, k := range a.c.Keys {
		if !a.sameKind(p, k.Text, a.doc.Entity(k.Sentence, k.Token)) || len(a.c.Keys) == 1 && a.c.Type == clause.Place && a.together[k.Text][p.text] {
			return false
		}
	}
	return true
}

// located reports whether the facts, the article or the words before a name show that it is that of a place, and no
// title or work.
func (f *Finder) located(p phrase) bool {
	if f.kindOf(p.text, p.entity) != "" {
		return true
	}
	return locative[p.prep] && !slices.ContainsFunc(f.doc.Sentences[p.sentence].Tokens, func(t analysis.Token) bool { return works[strings.ToLower(t.Lemma)] })
}

// locative are prepositions of places.
var locative = lexis.Set("in at near from to into through around across toward towards outside inside throughout")

// works are nouns for what has a title.
var works = lexis.Set("poem novel book film movie song album play painting essay opera sonnet elegy ballad canto verse trilogy sequel episode symphony")

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

var continents = lexis.Set("Africa America Antarctica Asia Australia Europe Oceania")

// facts fills up with countries and capitals that the article does not name: from the part of the world that it
// speaks of, the well-known ones first. What is generally so may be so of other countries too; there, only several
// countries are asked for with others, from far away, and neighbours with the neighbours of neighbours.
func (a *ask) facts() {
	country, capital := facts().CapitalOf(a.key.text)
	capital = capital && a.c.Type == clause.Place && a.key.named
	switch {
	case a.full() || !capital && a.c.Type != clause.Country:
	case a.past() && capital:
		a.fillUp(facts().CountriesOf(facts().Region(country)), capital)
	case a.past():
		const regions = 6
		for _, name := range append([]string{a.key.text}, a.countries[:min(regions, len(a.countries))]...) {
			a.fillUp(facts().CountriesOf(facts().Region(name)), capital)
		}
	case a.borders():
		same, rest := a.beyond()
		a.fillUp(same, capital)
		a.fillUp(rest, capital)
	case len(a.c.Keys) > 1:
		region := facts().Region(a.key.text)
		a.fillUp(slices.DeleteFunc(facts().WellKnownCountries(), func(c string) bool {
			return facts().Region(c) == region || continent(facts().Region(c)) != continent(region)
		}), capital)
	}
}

// beyond gives the countries that border a neighbour of the country asked about, but not that country itself: those of
// its region, and the others of its continent.
func (a *ask) beyond() (same, rest []string) {
	if a.c.Clause < 0 {
		return nil, nil
	}
	asked := a.doc.Clauses[a.c.Clause]
	s, head, ok := a.doc.Nominal(asked.Sentence, asked.Subject)
	if !ok {
		return nil, nil
	}
	own, ok := facts().Country(a.doc.NameText(s, head))
	near := facts().Neighbours(own)
	seen := map[string]bool{own: ok}
	for _, n := range near {
		seen[n] = true
	}
	for _, n := range near {
		for _, far := range facts().Neighbours(n) {
			switch region := facts().Region(far); {
			case seen[far]:
			case region == facts().Region(own):
				same = append(same, far)
			case continent(region) == continent(facts().Region(own)):
				rest = append(rest, far)
			}
			seen[far] = true
		}
	}
	return same, rest
}

// borders reports whether the prompt asks for neighbours: countries from far away are no match for them, and those
// from near by may be neighbours too.
func (a *ask) borders() bool {
	return a.prompt["border"] || a.prompt["borders"] || a.prompt["neighbours"] || a.prompt["neighbors"] || a.prompt["frontier"] || a.prompt["frontiers"] || a.prompt["neighbour"] || a.prompt["neighbor"]
}

// continent gives the last word of a part of the world: "Africa" for "Western Africa".
func continent(region string) string { return region[strings.LastIndexByte(region, ' ')+1:] }

// past reports whether the clause asked about tells what happened.
func (a *ask) past() bool {
	if a.c.Clause < 0 {
		return false
	}
	asked := a.doc.Clauses[a.c.Clause]
	return a.doc.Token(asked.Sentence, asked.Verbs[0]).XPOS == "VBD"
}

// fillUp adds countries, or their capitals, that the article does not name.
func (a *ask) fillUp(from []string, capital bool) {
	known := facts().WellKnownCountries()
	var names []string
	for _, i := range a.rng.Perm(len(from)) {
		names = append(names, from[i])
	}
	slices.SortStableFunc(names, func(x, y string) int { return rankIn(known, x) - rankIn(known, y) })
	for _, name := range names {
		if a.full() {
			return
		}
		if slices.Contains(a.countries, name) {
			continue
		}
		if capital {
			name, _ = facts().Capital(name)
		}
		if !a.prompt[strings.ToLower(name)] && !a.listed[strings.ToLower(name)] && lint.Alike(name, a.key.text) {
			a.add(name, article.Span{})
		}
	}
}

func rankIn(list []string, s string) int {
	if slices.Contains(list, s) {
		return 0
	}
	return 1
}
