package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var whoSubject = rule.Rule{
	ID:    "who-subject",
	Title: "Who did it",
	Doc: `Asks for the person, or the institution acting like one, that is the subject of a clause.
Reported statements are left to who-said and negated claims to denial.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		wh, plural := rule.SubjectWords(d, c)
		if wh != "Who" || rule.Reports(d, c) || denies(d, c) {
			return nil
		}
		plural = c.Copula && severalPredicate(d, c)
		if cand, ok := rule.AskSubject(d, number, "who-subject", wh, plural); ok {
			return one(cand, ok)
		}
		if which, ok := whichOfThem(d, c); ok {
			return one(rule.AskSubject(d, number, "who-subject", which, true))
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow built the first lighthouse on Gull Island. It still stands.", Prompt: "Who built the first lighthouse on Gull Island?", Key: "Clara Whitlow"},
		{Text: "Dr. Omar Haddad found the lost map in a library. He kept it for a year.", Prompt: "Who found the lost map in a library?", Key: "Dr. Omar Haddad"},
		{Text: "The old fisherman sold his boat to a museum. The museum painted it blue.", Prompt: "Who sold his boat to a museum?", Key: "the old fisherman"},
		{Text: "The first settlers of Gull Island were the Norrish brothers from Harlow. They kept sheep.", Prompt: "Who were the Norrish brothers from Harlow?", Key: "the first settlers of Gull Island"},
		{Text: "Experienced sailors repair their ships in the winter. They sleep lightly.", Prompt: "Which sailors repair their ships in the winter?", Key: "experienced sailors"},
		{Text: "The opposition party accused the council of a waste of money. Nobody answered.", Prompt: "Who accused the council of a waste of money?", Key: "the opposition party"},
	},
	Silent: []rule.Example{
		{Text: "It rained for three days in Harlow. The river rose quickly."},
		{Text: "We walked to the harbour in the evening. You would have liked it."},
		{Text: "The bridge collapsed during a storm. The storm was sudden."},
		{Text: "Otto Brandt slept well during the rare times they met. Nobody knew."},
		{Text: "We all know the sailor who comes home late and sings a loud song. The harbour is loud."},
		{Text: "The council thinks the following. A long strike damages the harbour."},
		{Text: "Sailors repair their ships in the winter. They sleep lightly."},
	},
}

// severalPredicate reports whether the noun after a form of "be" means several people; a name does where the verb and its
// own ending say so, as in "were the Norrishes".
func severalPredicate(d *clause.Doc, c clause.Clause) bool {
	token := d.Token(c.Sentence, c.Head)
	switch token.UPOS {
	case "NOUN":
		return d.Plural(c.Sentence, c.Head)
	case "PROPN":
		verb := d.Token(c.Sentence, c.Verbs[0]).Form
		return d.Plural(c.Sentence, c.Head) || strings.HasSuffix(token.Form, "s") && (verb == "were" || verb == "are")
	}
	return false
}

// whichOfThem gives the question phrase for several people of whom the clause says "they" or "their", which "who" does
// not go with: "Which sailors". The key must have a word more than the question.
func whichOfThem(d *clause.Doc, c clause.Clause) (string, bool) {
	token := d.Token(c.Sentence, c.Subject)
	t := d.Trees[c.Sentence]
	if token.XPOS != "NNS" || t.Child(c.Subject, "amod") < 0 || t.Child(c.Subject, "conj", "det") >= 0 {
		return "", false
	}
	return "Which " + strings.ToLower(token.Form), true
}

func one(c rule.Candidate, ok bool) []rule.Candidate {
	if !ok {
		return nil
	}
	return []rule.Candidate{c}
}
