// Package thesaurus knows which common English words mean about the same.
package thesaurus

import (
	_ "embed"
	"slices"
	"strings"

	"lectern/questions/inflect"
)

//go:embed synonyms.txt
var file string

// Thesaurus gives the synonyms of words. It is read-only and safe for concurrent use.
type Thesaurus struct {
	near map[string][]string
}

// New reads the built-in list.
func New() *Thesaurus {
	t := &Thesaurus{near: make(map[string][]string, 1<<14)}
	for line := range strings.Lines(file) {
		head, rest, ok := strings.Cut(line, ": ")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(rest) {
			t.near[head] = append(t.near[head], w)
			t.near[w] = append(t.near[w], head)
		}
	}
	return t
}

// Of gives the base forms of words that may stand for a word, in the order of the alphabet: those that share a sense
// with it in Princeton WordNet, are similar to such a sense or derived from it. The word is in lower case and in any form;
// where that may belong to several base forms, all of them count.
func (t *Thesaurus) Of(word string) []string {
	var out []string
	for _, base := range inflect.Bases(word) {
		out = append(out, t.near[base]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
