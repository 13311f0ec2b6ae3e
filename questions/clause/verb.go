package clause

import (
	"strings"

	"lectern/questions/inflect"
)

// fullForms spells out contracted auxiliaries by lemma.
var fullForms = map[string]map[string]string{
	"'s":  {"be": "is", "have": "has", "do": "does"},
	"'re": {"be": "are"},
	"'m":  {"be": "am"},
	"'ve": {"have": "have"},
	"'d":  {"have": "had", "would": "would", "will": "would", "do": "did"},
	"'ll": {"will": "will", "shall": "shall"},
	"wo":  {"will": "will"},
	"ca":  {"can": "can"},
	"sha": {"shall": "shall"},
	"n't": {"not": "not"},
}

// spellOut gives the full form of an auxiliary or negation, "" for a contraction that cannot be told.
func spellOut(form, lemma string) string {
	low := strings.ToLower(strings.ReplaceAll(form, "’", "'"))
	if full, ok := fullForms[low]; ok {
		return full[strings.ToLower(lemma)]
	}
	return low
}

// singular gives the form of a finite verb that agrees with "who" or "what".
func singular(form, xpos string) string {
	switch strings.ToLower(form) {
	case "are", "am":
		return "is"
	case "were":
		return "was"
	case "have":
		return "has"
	case "do":
		return "does"
	}
	if xpos == "VBP" {
		return inflect.ThirdPerson(strings.ToLower(form))
	}
	return form
}
