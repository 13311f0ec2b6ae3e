package verify

import (
	"lectern/questions/analysis"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// island checks that a key hangs on the predicate asked about by arguments only: nothing may be taken out of a relative
// clause, an adjunct, an apposition or a coordination.
func (k *Checker) island(c rule.Candidate) Reason {
	token, ok := k.keyToken(c)
	asked, about := k.clauseOf(c)
	if !ok || !about || c.Whole || beside[c.Rule] || c.Keys[0].Sentence != asked.Sentence || !k.plain(asked, asked.Subject) {
		return ""
	}
	tokens := k.doc.Sentences[asked.Sentence].Tokens
	crossed := false
	for i := token.Head; i >= 0; i = tokens[i].Head {
		if i == asked.Head {
			if crossed {
				return Island
			}
			return ""
		}
		switch analysis.Relation(tokens[i].Deprel) {
		case "acl", "advcl", "ccomp", "parataxis", "csubj":
			crossed = true
		}
	}
	return ""
}

// beside are the rules that ask for a noun without asking its clause: its prompt only repeats the words beside the noun.
var beside = lexis.Set("known-as lists")
