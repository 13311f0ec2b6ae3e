package analysis

import (
	"slices"
	"strings"
	"sync"
)

// row is what the chooser is told about a rival: values in a fixed order, with their names where these are asked for.
type row struct {
	named  bool
	names  []string
	values []float64
}

func (w *row) add(name string, value float64) {
	if w.named {
		w.names = append(w.names, name)
	}
	w.values = append(w.values, value)
}

func (w *row) count(name string, n, most int) { w.add(name, float64(min(n, most))) }

func (w *row) flag(name string, on bool) { w.add(name, one(on)) }

// oneOf adds a column for each of the values that something may have.
func (w *row) oneOf(name, value string, of []string) {
	for _, v := range of {
		column := ""
		if w.named {
			column = name + "=" + v
		}
		w.flag(column, v == value)
	}
}

var (
	classNames  = []string{"he", "she", "it", "they"}
	roleNames   = []string{"subject", "object", "possessive", "oblique", "modifier", "other"}
	formNames   = []string{"pronoun", "name", "definite", "bare", "indefinite"}
	kindNames   = []string{"person", "organization", "place", "abstract", "event", "object", "animal", ""}
	clauseNames = []string{"advcl", "ccomp", "acl", "conj", "xcomp", "parataxis", "root", "csubj"}
	underNames  = append([]string{"same", "apart"}, clauseNames...)
	verbNames   = []string{"communication", "cognition", "possession", "motion", "social", "change", "stative", "creation", "contact", "emotion", "perception"}
	senseNames  = []string{"person", "group", "organization", "location", "artifact", "communication", "cognition", "act", "attribute", "time", "body", "quantity", "object"}
	fitNames    = []string{"same", "head", "word", "state", "town", "firm", "office", "country", "kind"}
)

// sense joins WordNet's classes of nouns to those of senseNames.
func (g *Gazetteer) sense(lemma string) string {
	switch class := g.NounClass(lemma); class {
	case "structure", "food", "plant", "substance":
		return "artifact"
	case "event", "process", "phenomenon":
		return "act"
	case "state", "feeling", "relation", "shape", "motive":
		return "attribute"
	case "animal":
		return "object"
	case "possession":
		return "quantity"
	default:
		return class
	}
}

// columns gives the names of a row's values, in order: those of the row that a pronoun gets in a text of four words.
var columns = sync.OnceValue(func() []string {
	sentence := func(words string) Sentence {
		var s Sentence
		for k, form := range strings.Fields(words) {
			s.Tokens = append(s.Tokens, Token{Form: form, Lemma: form, UPOS: []string{"PRON", "VERB"}[k], Deprel: "nsubj", Head: 1 - 2*k})
		}
		return s
	}
	r := newResolver([]Sentence{sentence("they slept"), sentence("they dreamt")}, nil)
	r.link(0, noLink)
	w := row{named: true}
	r.describeAnaphor(&w, 1)
	w.add("rivals", 0)
	r.describeRival(&w, 1, 0)
	return append(slices.Clip(w.names), "order", "clash", "search", "share", "recent-share")
})
