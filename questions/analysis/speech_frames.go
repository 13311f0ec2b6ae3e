package analysis

import (
	"strings"

	"lectern/questions/lexis"
)

// moreReporting are verbs that introduce a statement with "that" or a quotation but are no proof of a person.
var moreReporting = lexis.Set("recommend accept answer read recount")

// quoting are verbs whose object is put in somebody's own words.
var quoting = lexis.Set("call describe characterise characterize label dub term order proclaim condemn praise dismiss criticise criticize")

// sayingNouns are nouns for what somebody says: "the claim that ...".
var sayingNouns = lexis.Set("claim statement announcement view belief opinion wish order demand warning recommendation allegation assertion argument suggestion promise conclusion prediction")

// givingVerbs have such a noun as their object: "the town expressed the wish that ...".
var givingVerbs = lexis.Set("make express voice issue repeat give reach state draw share support hold defend")

// sourceNamed returns the noun that "according to", "in the words of" or "from all reports" at i names as the source, or -1.
func (f *speechFinder) sourceNamed(t tree, i int) int {
	next := func(n int) string {
		if i+n >= len(t.tokens) {
			return ""
		}
		return strings.ToLower(t.tokens[i+n].Form)
	}
	switch {
	case strings.EqualFold(t.tokens[i].Form, "according") && next(1) == "to":
		return t.head(i)
	case strings.EqualFold(t.tokens[i].Form, "words") && next(1) == "of" && i > 1 && strings.EqualFold(t.tokens[i-2].Form, "in"):
		return t.child(i, "nmod")
	case FromAll(t.tokens, i):
		return i
	}
	return -1
}

// FromAll reports whether a noun is the source of its clause in the way of "from all reports" and "by all accounts".
func FromAll(tokens []Token, noun int) bool {
	switch strings.ToLower(tokens[noun].Lemma) {
	case "report", "account", "indication":
	default:
		return false
	}
	for i := noun - 1; i > 0 && i > noun-4; i-- {
		if before := strings.ToLower(tokens[i-1].Form); strings.EqualFold(tokens[i].Form, "all") && (before == "from" || before == "by") {
			return Relation(tokens[noun].Deprel) == "obl"
		}
	}
	return false
}

// nounFrame reads "the mayor's claim that ..." and "the mayor made the claim that ...".
func (f *speechFinder) nounFrame(i, noun int) frame {
	t := f.trees[i]
	fr := frame{sentence: i, verb: -1, at: noun, source: -1, noun: -1}
	if t.tokens[noun].UPOS != "NOUN" || !sayingNouns[strings.ToLower(t.tokens[noun].Lemma)] || t.thatClause(noun) < 0 {
		return fr
	}
	fr.noun, fr.verb = noun, noun
	fr.source = t.child(noun, "nmod:poss")
	if c := t.child(noun, "compound"); fr.source < 0 && c >= 0 && t.tokens[c].UPOS == "PROPN" {
		fr.source = c
	}
	if c := t.child(noun, "nmod"); fr.source < 0 && c > noun && t.hasChild(c, "case") && by[strings.ToLower(t.tokens[t.child(c, "case")].Form)] {
		fr.source = c
	}
	if head := t.head(noun); fr.source < 0 && head >= 0 && t.tokens[noun].Deprel == "obj" && givingVerbs[t.tokens[head].Lemma] {
		fr.source = t.child(head, "nsubj")
	}
	return fr
}

// by begin the author of a statement behind its noun: "the claim by the mill that ...".
var by = lexis.Set("by from")

// thatClause returns the head of the clause with a subject of its own that "that" begins behind a noun, or -1.
func (t tree) thatClause(noun int) int {
	for _, c := range t.children[noun] {
		switch Relation(t.tokens[c].Deprel) {
		case "acl", "ccomp", "advcl":
			if s := t.child(c, "nsubj"); s > noun+1 && !strings.HasPrefix(t.tokens[s].XPOS, "W") && t.thatBetween(noun, s) {
				return c
			}
		}
	}
	return -1
}
