package distract

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
)

// settlements are the nouns for places in which people live close together: one may be called by several of them.
var settlements = lexis.Set("city town village capital municipality settlement suburb metropolis hamlet borough township")

// indexKinds notes what the article calls the things with names, by their entity: "town" in "Harlow is a town", "hill"
// in "the hill of Harlow".
func (f *Finder) indexKinds() {
	d := f.doc
	for _, n := range d.Names {
		head := d.NameHead(n)
		if head < 0 || d.Entity(n.Sentence, head) < 0 {
			continue
		}
		t := d.Token(n.Sentence, head)
		if analysis.Relation(t.Deprel) == "nmod" && t.Head >= 0 && preposition(d, n.Sentence, head) == "of" {
			f.call(d.Entity(n.Sentence, head), d.Token(n.Sentence, t.Head))
		}
		for _, label := range d.Labels(d.Entity(n.Sentence, head)) {
			f.call(d.Entity(n.Sentence, head), analysis.Token{Lemma: label, XPOS: "NN"})
		}
	}
	for _, c := range d.Clauses {
		if e := d.Entity(c.Sentence, c.Subject); c.Copula && !c.Negated && e >= 0 {
			f.call(e, d.Token(c.Sentence, c.Head))
		}
	}
}

// call notes the noun for a kind of place that an entity is called by; the first stays.
func (f *Finder) call(entity int, noun analysis.Token) {
	lemma := strings.ToLower(noun.Lemma)
	if f.kinds[entity] == "" && noun.XPOS == "NN" && placeKinds[lemma] {
		f.kinds[entity] = lemma
	}
}

// placeKinds are nouns that tell what sort of place something is.
var placeKinds = lexis.Set(`city town village capital municipality settlement suburb metropolis hamlet borough township river lake island sea ocean
	bay gulf strait hill mountain mount valley street road avenue square desert forest peninsula cape bridge castle church cathedral school
	college university hospital museum theatre theater library harbour harbor port station airport park district county province
	state region country kingdom empire continent hotel house hall palace prison temple monastery abbey beach coast reef volcano waterfall`)

// kindOf tells what sort of place a name stands for, "" where neither the name nor the article nor the facts do.
func (f *Finder) kindOf(name string, entity int) string {
	if l := level(name); l != "" {
		return l
	}
	if _, seat := facts().CapitalOf(name); seat {
		return "city"
	}
	list := strings.Fields(strings.ToLower(strings.TrimPrefix(name, "the ")))
	if len(list) > 1 {
		for _, w := range [...]string{list[len(list)-1], list[0]} {
			if w = strings.TrimSuffix(w, "s"); placeKinds[w] {
				return settled(w)
			}
		}
	}
	return settled(f.kinds[entity])
}

func settled(kind string) string {
	if settlements[kind] {
		return "city"
	}
	return kind
}

// sameKind reports whether a place may stand beside the key: where the question or the sentence tells the kind, both are
// known to be of it, otherwise they are the same as far as they are known: most names that
// nothing is said of are those of towns.
func (a *ask) sameKind(p phrase, key string, entity int) bool {
	k, o := a.kindOf(key, entity), a.kindOf(p.text, p.entity)
	if wanted := a.askedKind(); wanted != "" {
		return o == wanted
	}
	if a.classified() {
		return k != "" && k == o
	}
	return k == o || (k == "" || k == "city") && (o == "" || o == "city")
}

// askedKind gives the sort of place that a prompt such as "Which city ...?" asks for, "" where it names none.
func (a *ask) askedKind() string {
	_, rest, which := strings.Cut(strings.ToLower(a.c.Prompt), "which ")
	first, _, _ := strings.Cut(rest, " ")
	if !which || !placeKinds[first] {
		return ""
	}
	return settled(first)
}

// classified reports whether the clause asked about says what sort of thing its subject is.
func (a *ask) classified() bool {
	if a.c.Clause < 0 {
		return false
	}
	asked := a.doc.Clauses[a.c.Clause]
	t := a.doc.Token(asked.Sentence, asked.Head)
	k := a.c.Keys[0]
	return asked.Copula && t.UPOS == "NOUN" && asked.Sentence == k.Sentence && asked.Subject == k.Token && a.doc.TypeOf(k.Sentence, k.Token) != clause.Person
}
