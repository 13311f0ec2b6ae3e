package verify

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// needy are verbs that say nothing without what completes them, be it a place, a state or an object.
var needy = lexis.Set(`remain become seem appear consist depend belong include contain lie dwell reside live put place bring turn
	keep get make tend continue refer relate apply result focus rely base compose comprise mean cause lead constitute`)

// complete checks that a question about a time or a manner does not leave a verb alone that needs more, and that an object
// asked for is not followed by what is told to it.
func (k *Checker) complete(c rule.Candidate) Reason {
	source, ok := k.clauseOf(c)
	if !ok || !asks(c) || c.Whole {
		return ""
	}
	verb := k.doc.Token(source.Sentence, source.Head)
	wh, noun := asked(c.Prompt)
	timed := wh == "when" || wh == "how" && noun != "many" && noun != "much" || wh == "which" && (noun == "year" || noun == "decade" || noun == "century" || noun == "month")
	if timed && needy[strings.ToLower(verb.Lemma)] && strings.HasSuffix(lexis.Plain(c.Prompt), " "+strings.ToLower(verb.Lemma)) {
		return Incomplete
	}
	object := source.Object()
	if object == nil || object.Head != c.Keys[0].Token || c.Keys[0].Sentence != source.Sentence {
		return ""
	}
	for _, s := range source.Slots {
		if s.Role == clause.Complement && analysis.Relation(k.doc.Token(source.Sentence, s.Head).Deprel) == "ccomp" && c.Type != clause.Person {
			return WrongWord
		}
	}
	return ""
}
