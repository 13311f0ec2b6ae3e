package analysis

import (
	"strings"
	"sync"
)

// senseClasses holds the classes of nouns under their lemma, and those of verbs under "v:" and their lemma.
var senseClasses = sync.OnceValue(func() map[string]string {
	classes := map[string]string{}
	for _, line := range factLines("senses") {
		class, words, _ := strings.Cut(line, ": ")
		prefix := ""
		if verb, ok := strings.CutPrefix(class, "v:"); ok {
			prefix, class = "v:", verb
		}
		for _, word := range strings.Fields(words) {
			classes[prefix+word] = class
		}
	}
	return classes
})

// NounClass returns what a common noun means most often: the name of WordNet's lexicographer file of nouns, such as
// "person", "animal", "substance", "act", "time" or "cognition"; "organization" and "structure" are told apart from
// other groups and artifacts. It returns "" for a noun that is rare.
func (g *Gazetteer) NounClass(lemma string) string { return senseClasses()[strings.ToLower(lemma)] }

// VerbClass returns what a verb means most often: the name of WordNet's lexicographer file of verbs, such as "motion",
// "creation", "possession" or "communication"; "" for a verb that is rare.
func (g *Gazetteer) VerbClass(lemma string) string {
	return senseClasses()["v:"+strings.ToLower(lemma)]
}
