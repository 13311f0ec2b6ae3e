// Package rules is the catalogue of question rules, one file each.
package rules

import (
	"lectern/questions/rule"
	"lectern/questions/rules/wholetext"
)

// All gives the rules in the order of the catalogue.
func All() []rule.Rule {
	return append([]rule.Rule{
		whoSubject, whichCountry, whichOrganization, whatSubject, whoSaid, denial, whatObject, whoObject,
		when, whenEvent, whichYear, whichPeriod,
		where, whereTo, whereFrom, whichKind, how, whose, partners,
		howMany, howMuch, figure, howMeasure, howLong, howOften, atWhatAge,
		why, purpose, toDo, whatDid, happened, ledTo,
		claimed, definition, term, knownAs, nameDescribed, unique, lists,
		whatIs, whoIs,
		truth, evidence, cloze, clozeWords, mainSubject,
	}, wholetext.Rules()...)
}
