package rules

import (
	"lectern/questions/clause"
)

// happening reports whether a noun names something that others come before or after in time, and nobody that one stands
// before or calls after.
func happening(d *clause.Doc, c clause.Clause, noun int) bool {
	token := d.Token(c.Sentence, noun)
	switch d.TypeOf(c.Sentence, noun) {
	case clause.Date, clause.Year:
		return true
	case clause.Person, clause.Animal, clause.Country, clause.Organization, clause.Place:
		return false
	}
	return token.UPOS == "VERB" || token.XPOS != "NNS" && (token.Entity == "event" || token.Entity == "time" || token.Entity == "abstract")
}
