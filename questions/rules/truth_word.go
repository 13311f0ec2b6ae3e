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

// timely reports whether a number counts the parts of a longer time, of which there cannot be twice as many.
func timely(d *clause.Doc, c clause.Clause, number int) bool {
	switch lemma(d, c, max(0, d.Token(c.Sentence, number).Head)) {
	case "day", "hour", "minute", "month", "percent":
		value := d.Token(c.Sentence, number).Form
		return len(value) > 2 || value > "20"
	}
	return false
}
