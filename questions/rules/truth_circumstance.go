package rules

import (
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// circumstance is a detail that could be true of some deeds, with the words that an article must not have for it to be
// neither true nor false there.
type circumstance struct {
	words  string
	verbs  map[string]bool
	silent []string // lemmas
	why    string
}

// circumstances are details that articles seldom speak of.
var circumstances = [...]circumstance{
	{"in heavy rain", lexis.Set("go come travel arrive walk run return march climb ride leave cross swim journey follow escape flee"),
		strings.Fields("rain rainy storm snow weather sun sunshine sunny dry cloud thunder wind wet shower ice desert indoors night"),
		"The text does not say what the weather was like."},
	{"on horseback", lexis.Set("come travel arrive return journey"),
		strings.Fields("horse ride rider horseback ship boat carriage coach walk run foot train car bus fly plane steamer sail swim wagon cart barefoot station airport crawl stagger hurry"),
		"The text does not say by which means."},
	{"with borrowed money", lexis.Set("buy build open found publish launch"),
		strings.Fields("money loan borrow debt bank fund cost pay dollar pound price gold rich poor wealth wealthy afford grant donate donation budget sponsor tax investment invest finance inherit fortune"),
		"The text does not say where the money came from."},
}

// withCircumstance adds a detail to what one person did.
func withCircumstance(d *clause.Doc, c clause.Clause) (claim, bool) {
	if c.Kind != clause.Main || c.Passive || c.Inherited || d.TypeOf(c.Sentence, c.Subject) != clause.Person || d.Plural(c.Sentence, c.Subject) || len(c.Slots) == 0 || completed(c) || !travelled(d, c) {
		return claim{}, false
	}
	const longest = 14
	verb := lemma(d, c, c.Head)
	for _, detail := range circumstances {
		if !detail.verbs[verb] || slices.ContainsFunc(detail.silent, func(w string) bool { return d.Spread(w) > 0 }) {
			continue
		}
		s, ok := d.State(c, "")
		if !ok || !faithful(d, c, s.String) || rule.Words(s.String) > longest {
			return claim{}, false
		}
		s.String = strings.TrimSuffix(s.String, ".") + " " + detail.words + "."
		return claim{s, quiz.NotStated, detail.why, 0.75}, true
	}
	return claim{}, false
}

// travelled reports whether every adverbial with a preposition names a place or a time, so that nobody is indoors.
func travelled(d *clause.Doc, c clause.Clause) bool {
	return !slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		if s.Role != clause.Oblique {
			return false
		}
		_, named := d.Name(c.Sentence, s.Head)
		kind := d.TypeOf(c.Sentence, s.Head)
		return !named && kind != clause.Date && kind != clause.Year && kind != clause.Place
	})
}

// completed reports whether another predicate completes the verb, as in "was going to leave", so that the detail would
// belong to that one.
func completed(c clause.Clause) bool {
	return slices.ContainsFunc(c.Slots, func(s clause.Slot) bool { return s.Role == clause.Complement || s.Role == clause.Adjunct })
}
