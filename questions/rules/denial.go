package rules

import (
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var denial = rule.Rule{
	ID:    "denial",
	Title: "Who denied it, who did not do it",
	Doc: `Asks who denied, doubted or refused something, or has not done it. The claim keeps its polarity and its
attribution.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		wh, plural := rule.SubjectWords(d, c)
		if !denies(d, c) || wholeClass(d, c) || wh == "" || wh == "What" && c.Negated && !d.Agentive(c) {
			return nil
		}
		cand, ok := rule.AskSubject(d, number, "denial", wh, plural)
		cand.Weight = 1.3
		return one(cand, ok && plainDenial(d, c, cand.Prompt))
	},
	Positive: []rule.Example{
		{Text: "The Palace had moved its guards to the river since June, though it has denied preparing a siege. Nobody believed the Palace.", Prompt: "Who has denied preparing a siege?", Key: "the Palace"},
		{Text: "The mayor has not signed the contract with the builders. The builders are waiting.", Prompt: "Who has not signed the contract with the builders?", Key: "the mayor"},
		{Text: "Captain Rhodes refused to leave the sinking ship. The sailors begged him.", Prompt: "Who refused to leave the sinking ship?", Key: "Captain Rhodes"},
	},
	Silent: []rule.Example{
		{Text: "It has not been opened yet. They did not say why."},
		{Text: "The mayor signed the contract. The builders were happy."},
		{Text: "I do not like the soup. You do not like it either."},
		{Text: "The importance of the harbour had declined over the centuries. Few ships came."},
		{Text: "The old captain was not angry. He laughed."},
		{Text: "Bakers are not known as late sleepers in Harlow. They rise at four."},
	},
}

var denials = map[string]bool{
	"deny": true, "doubt": true, "refuse": true, "reject": true, "dispute": true, "decline": true, "contradict": true,
	"dismiss": true, "oppose": true, "criticize": true, "criticise": true, "condemn": true,
}

func denies(d *clause.Doc, c clause.Clause) bool {
	return c.Negated || denials[strings.ToLower(d.Token(c.Sentence, c.Head).Lemma)] && !c.Passive && !c.Copula
}

// wholeClass reports whether a clause denies something of a whole class, as in "bakers are not known as early sleepers".
func wholeClass(d *clause.Doc, c clause.Clause) bool {
	return c.Negated && (c.Copula || c.Passive) && d.Token(c.Sentence, c.Subject).XPOS == "NNS" && d.Trees[c.Sentence].Child(c.Subject, "det", "nmod:poss", "nummod") < 0
}

// plainDenial reports whether a denial says enough to be asked about: what is denied, or what exactly somebody did not do.
func plainDenial(d *clause.Doc, c clause.Clause, prompt string) bool {
	t := d.Trees[c.Sentence]
	if !c.Negated {
		return slices.ContainsFunc(c.Slots, func(s clause.Slot) bool { return s.Role == clause.Object || s.Role == clause.Complement })
	}
	const fewest = 6
	first := t.Tokens[c.Verbs[0]]
	return rule.Words(prompt) >= fewest && first.Lemma != "not" && !(c.Copula && t.Tokens[c.Head].UPOS == "ADJ")
}
