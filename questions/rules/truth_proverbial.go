package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
)

// proverbial reports whether a clause tells what anybody knows of a sort of thing, as "a boat is no house" does: it is in
// the present tense, and nothing in it is named or counted.
func proverbial(d *clause.Doc, c clause.Clause) bool {
	if xpos := d.Token(c.Sentence, c.Verbs[0]).XPOS; xpos != "VBZ" && xpos != "VBP" && xpos != "MD" {
		return false
	}
	t := d.Trees[c.Sentence]
	det := t.Child(c.Subject, "det")
	if kind := d.Token(c.Sentence, c.Subject).UPOS; kind != "NOUN" || det >= 0 && lemma(d, c, det) != "a" && lemma(d, c, det) != "an" {
		return false
	}
	return !slices.ContainsFunc(own(d, c), func(k int) bool {
		_, named := d.Name(c.Sentence, k)
		return named || t.Tokens[k].UPOS == "NUM"
	})
}

// dangling reports whether a statement points with "that oath" or "such a law" to what another sentence tells.
func dangling(d *clause.Doc, c clause.Clause, statement string) bool {
	t := d.Trees[c.Sentence]
	fields := strings.Fields(strings.ToLower(statement))
	for k, token := range t.Tokens {
		switch low := strings.ToLower(token.Form); low {
		case "this", "that", "these", "those", "such":
			next := k+1 < len(t.Tokens) && t.Tokens[k+1].UPOS == "NOUN" && holdsWord(statement, t.Tokens[k+1].Form)
			points := low == "such" || next && (analysis.Relation(token.Deprel) == "det" || k > 0 && pointing[strings.ToLower(t.Tokens[k-1].Form)])
			if points && slices.Contains(fields, low) {
				return true
			}
		}
	}
	return false
}

// pointing are words behind which "that" points and begins no clause.
var pointing = lexis.Set("when while after before until of in by for to with at on from")
