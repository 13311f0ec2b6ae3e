// Package wholetext holds the rules that look at a text as a whole: they put events in order and match statements with
// those whom they are from or about.
package wholetext

import "lectern/questions/rule"

// Rules gives them in the order of the catalogue.
func Rules() []rule.Rule { return []rule.Rule{orderDates, orderNarrative, matchSpeaker, matchFacts} }
