package analysis

import (
	"strings"
	"sync"
)

// nameKinds holds the kinds of well-known names: "LOC", or "PER" for surnames.
var nameKinds = sync.OnceValue(func() map[string]string {
	labels := map[string]string{"place": "LOC", "surname": "PER"}
	kinds := map[string]string{}
	for _, line := range factLines("names") {
		kind, names, _ := strings.Cut(line, ": ")
		for name := range strings.SplitSeq(names, ", ") {
			kinds[strings.ToLower(name)] = labels[kind]
		}
	}
	return kinds
})

// NameKind returns the kind of a well-known name: "LOC" for a place, "PER" for the surname of one person or more, "" for
// a name that is unknown or both.
func (g *Gazetteer) NameKind(name string) string { return nameKinds()[strings.ToLower(name)] }

// nameWords holds the classes of names and of words beside names, by their words in lower case.
var nameWords = sync.OnceValue(func() map[string][]string {
	classes := map[string][]string{}
	for _, line := range append(factLines("people"), factLines("wellknown")...) {
		class, names, _ := strings.Cut(line, ": ")
		for name := range strings.SplitSeq(names, ", ") {
			name = strings.ToLower(name)
			classes[name] = append(classes[name], class)
		}
	}
	return classes
})
