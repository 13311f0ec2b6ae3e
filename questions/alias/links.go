package alias

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
)

// link says that a mention means the same as another, and how sure that is.
type link struct {
	to    int
	trust float32
}

// enough is the trust from which a mention's words are given: that of "the ministry" where the article names one only.
const enough = 0.7

// join links the mentions of each thing: names that agree word by word, descriptions and phrases with "the" as coreference
// has them, and what the article introduces.
func (f *Finder) join() {
	for i, m := range f.d.Mentions {
		if m.Antecedent >= 0 {
			f.link(i, m.Antecedent, f.trust(i, m.Antecedent))
		}
	}
	for _, p := range f.pairs {
		if p.a.mention >= 0 && p.b.mention >= 0 {
			f.link(p.a.mention, p.b.mention, 1)
		}
	}
	f.part = make([]int, len(f.links))
	for i := range f.part {
		f.part[i] = -1
	}
	for i := range f.part {
		if f.part[i] < 0 {
			for j := range f.reach(i) {
				f.part[j] = i
			}
		}
	}
}

func (f *Finder) link(i, j int, trust float32) {
	if trust > 0 {
		f.links[i], f.links[j] = append(f.links[i], link{j, trust}), append(f.links[j], link{i, trust})
	}
}

// trust says how sure it is that mention i means the same as its antecedent; 0 where that must not be relied on.
func (f *Finder) trust(i, j int) float32 {
	a, b := f.namings[i], f.namings[j]
	m := f.d.Mentions[i]
	switch {
	case a.group || b.group:
		return 0
	case a.name && b.name:
		if sameName(a, b) {
			return 1
		}
		return 0
	case m.Form == analysis.Pronoun:
		return m.Confidence
	case m.Form == analysis.Description || f.apposed(m):
		if !f.identifies(i, j) {
			return 0
		}
		return max(m.Confidence, enough)
	}
	if lexis.Stem(a.head) == lexis.Stem(b.head) && !within(a.words, stems(b.words)) && !within(b.words, stems(a.words)) {
		return 0 // "the right of the Sun" and "the right of the house"
	}
	return m.Confidence
}

// reach gives the mentions that mean the same as mention i, each with the product of the trust on the surest way to it.
func (f *Finder) reach(i int) map[int]float32 {
	known := map[int]float32{i: 1}
	queue := []int{i}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, l := range f.links[at] {
			if trust := known[at] * l.trust; trust > known[l.to]+1e-6 {
				known[l.to] = trust
				queue = append(queue, l.to)
			}
		}
	}
	return known
}

// says reports whether the words of mention i may stand for those of mention at.
func (f *Finder) says(at, i int, trust float32) bool {
	n, key := f.namings[i], f.namings[at]
	if n.text == "" || i == at || trust < enough || n.name && !key.name && n.kind == "" {
		return false
	}
	return n.name || key.name || bodies[n.head] || !within(n.words, stems(key.words))
}

func (f *Finder) apposed(m analysis.Mention) bool {
	return analysis.Relation(f.d.Token(m.Sentence, m.Head).Deprel) == "appos"
}

// identifies reports whether an apposition or a nominal predicate says who or what a name is: with "the", alone, stated as
// a fact by the text itself, and of the name's kind.
func (f *Finder) identifies(i, j int) bool {
	m := f.d.Mentions[i]
	t := f.d.Trees[m.Sentence]
	name, noun := f.namings[j], f.namings[i]
	if noun.name {
		name, noun = noun, name
	}
	of := f.d.Mentions[j]
	if name.kind == "" || noun.name || t.Tokens[m.Head].Score < 0.5 || t.Child(m.Head, "conj") >= 0 || of.Sentence == m.Sentence && t.Child(of.Head, "conj") >= 0 {
		return false
	}
	if t.Child(m.Head, "mark", "case") >= 0 || reported(t, m.Head) {
		return false
	}
	if of.Sentence == m.Sentence && f.apposed(m) && t.Tokens[of.Head].Deprel == "nmod" {
		if above := t.Tokens[of.Head].Head; above >= 0 && fits(name.kind, t.Tokens[above]) {
			return false // "the wife of Otto Finn, the mayor"
		}
	}
	head := t.Tokens[m.Head]
	if m.Form != analysis.Description {
		head = f.d.Token(of.Sentence, of.Head)
	}
	return fits(name.kind, head)
}

// reported reports whether a predicate stands in what somebody says, where it is only claimed.
func reported(t clause.Tree, head int) bool {
	switch analysis.Relation(t.Tokens[head].Deprel) {
	case "ccomp", "parataxis", "xcomp", "advcl":
		return true
	}
	return false
}

// fits reports whether a noun can say what a name of a kind is.
func fits(kind string, noun analysis.Token) bool {
	class := analysis.Facts().HeadKind(strings.ToLower(noun.Lemma))
	person := class == "person" || class == "" && noun.Entity == "person"
	switch kind {
	case "PER":
		return person || class == "" && noun.Entity == ""
	case "LOC", "ORG":
		return !person
	}
	return true
}

// sameName reports whether two names agree: equal words, a person's surname or given name, a name without its last words,
// initials, or two names of a country.
func sameName(a, b naming) bool {
	if a.kind != "" && b.kind != "" && a.kind != b.kind {
		return false
	}
	if len(a.words) < len(b.words) {
		a, b = b, a
	}
	if len(b.words) == 0 {
		return false
	}
	if slices.Equal(a.words, b.words) || len(b.words) == 1 && initials(a.text) == b.words[0] && len(a.words) > 1 {
		return true
	}
	if !a.capital {
		return false
	}
	last := a.words[len(a.words)-1] == b.words[len(b.words)-1]
	switch a.kind {
	case "PER":
		return within(b.words, stems(a.words)) && (last || a.words[0] == b.words[0] && !acronym(b.text))
	case "ORG":
		return within(b.words, stems(a.words)) && !last && a.words[0] == b.words[0]
	}
	return false
}

// initials gives the first letters, in lower case, of the words that are written with a capital.
func initials(name string) string {
	var out []byte
	for w := range strings.FieldsSeq(name) {
		if 'A' <= w[0] && w[0] <= 'Z' && !slices.Contains([]string{"The", "Of", "And"}, w) {
			out = append(out, w[0]|0x20)
		}
	}
	return string(out)
}
