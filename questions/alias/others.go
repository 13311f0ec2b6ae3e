package alias

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// fromPairs gives the other side of each introduction of which one side is the key.
func (f *Finder) fromPairs(key rule.Key, known map[int]float32) []naming {
	var out []naming
	own := words(key.Text)
	is := func(x side) bool {
		if trust, ok := known[x.mention]; ok && x.mention >= 0 && trust >= enough {
			return true
		}
		return strings.EqualFold(x.text, key.Text) || (x.name || len(own) > 1) && sameWords(x.words, own)
	}
	for _, p := range f.pairs {
		if is(p.a) && f.sayable(p.b) {
			out = append(out, p.b.naming)
		}
		if is(p.b) && f.sayable(p.a) {
			out = append(out, p.a.naming)
		}
	}
	return out
}

// sayable reports whether a side of an introduction says enough by itself: not "a wind", known as the mistral.
func (f *Finder) sayable(x side) bool {
	first, _, _ := strings.Cut(strings.ToLower(x.text), " ")
	return x.name || first != "a" && first != "an" || len(x.words) > 1
}

// ambiguous reports whether the words could name something else of the article than mention at: something with the same
// head of which they say nothing wrong, or somebody with that name.
func (f *Finder) ambiguous(n naming, at int) bool {
	if len(n.words) == 0 {
		return true
	}
	for _, i := range f.holding(n.words) {
		other := f.namings[i]
		if f.part[i] == f.part[at] || !within(n.words, stems(other.words)) {
			continue
		}
		same := sameWords(n.words, other.words)
		if same && (n.rank == introduced || n.name && other.name && (n.kind == "" || other.kind == "" || n.kind == other.kind)) {
			continue // the same name once more
		}
		if same || lexis.Stem(n.head) == lexis.Stem(other.head) || other.kind == "PER" {
			return true
		}
	}
	return false
}

// holding gives the mentions that have the rarest of some words, in any number or tense that the article writes it in.
func (f *Finder) holding(ws []string) []int {
	best := f.byStem[lexis.Stem(ws[0])]
	for _, w := range ws[1:] {
		if found := f.byStem[lexis.Stem(w)]; len(found) < len(best) {
			best = found
		}
	}
	return best
}

// national shortens a name such as "Russia's Defense Ministry" to "the Russian ministry", unless the article has more of
// them.
func (f *Finder) national(at int) (naming, bool) {
	n := f.namings[at]
	m := f.d.Mentions[at]
	t := f.d.Trees[m.Sentence]
	facts := analysis.Facts()
	lemma := strings.ToLower(t.Tokens[m.Head].Lemma)
	if len(n.words) < 3 || !bodies[lemma] || n.group {
		return naming{}, false
	}
	for _, token := range t.Tokens[m.Start:m.Head] {
		country, ok := facts.CountryOf(token.Form)
		if !ok {
			country, ok = facts.Country(token.Form)
		}
		if !ok {
			continue
		}
		if adjective := facts.Adjective(country); adjective != "" {
			out := naming{text: "the " + adjective + " " + strings.ToLower(t.Tokens[m.Head].Form), sentence: m.Sentence, start: m.Start, end: m.End, rank: pointed, head: n.head}
			out.words = words(out.text)
			return out, true
		}
	}
	return naming{}, false
}

// bodies are what a country has one of, or few: an article that speaks of one of them can leave out what it is for.
var bodies = lexis.Set("ministry government army navy parliament congress senate police embassy cabinet court department")
