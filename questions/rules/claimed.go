package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var claimed = rule.Rule{
	ID:    "claimed",
	Title: "What somebody claimed, feared or found",
	Doc: `Asks what somebody claims, fears, finds or hopes, where the text gives it in a clause with "that". The key is
the whole content. Somebody who claims several things in the text is not asked about.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		for i := range c.Slots {
			if cand, ok := askClaim(d, number, &c.Slots[i]); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The fishermen feared that the new harbour would drive the herring away. They wrote a letter.", Prompt: "What did the fishermen fear?", Key: "that the new harbour would drive the herring away"},
		{Text: "In 1911, Otto Brandt proved that the old map was a forgery. Nobody thanked him.", Prompt: "What did Otto Brandt prove in 1911?", Key: "that the old map was a forgery"},
		{Text: "Clara Whitlow believed that the island had once been a part of the coast. She looked for shells.", Prompt: "What did Clara Whitlow believe?", Key: "that the island had once been a part of the coast"},
	},
	Silent: []rule.Example{
		{Text: "It was clear that the harbour was old. They knew it."},
		{Text: "Otto Brandt said that he was tired. He slept."},
		{Text: "The fishermen feared the storm. It came at night."},
		{Text: "We believe that the island is old. You know that it is."},
		{Text: "The captain believed that the fog was thin. Later the captain believed that the ship was safe."},
	},
}

// claiming are verbs with a content that only one thing in a text is likely to be.
var claiming = lexis.Set(`believe think fear argue claim discover prove predict warn conclude hope suspect realize realise notice
	demonstrate promise estimate propose suggest deny admit doubt insist worry expect assume reveal show find complain
	announce decide hypothesize hypothesise imagine dream swear recommend maintain assert contend observe`)

func askClaim(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	const fewest, most = 5, 20
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	verb := lemma(d, c, c.Head)
	if s.Role != clause.Complement || s.Before || d.Mark(c, *s) != "that" || !claiming[verb] || c.Passive || c.Modal || !sound(d, c, s) || len(d.SameVerb(c)) > 1 && claimsAgain(d, c) {
		return rule.Candidate{}, false
	}
	if t.Child(s.Head, "conj") >= 0 && t.Child(t.Child(s.Head, "conj"), "mark") >= 0 || !known(d, c) || c.Object() != nil && c.Object().Head != s.Head {
		return rule.Candidate{}, false
	}
	answer, ok := d.Answer(c, s.Head)
	if n := rule.Words(answer.String); !ok || n < fewest || n > most || !strings.HasPrefix(answer.String, "that ") {
		return rule.Candidate{}, false
	}
	if _, verbatim := behind(d, c, answer.String); !verbatim && len(answer.Used) == 0 || verbatim && !complete(d, c, answer.String) {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSlot(c, "What", s)
	if !ok || rule.Words(prompt.String) < 4 {
		return rule.Candidate{}, false
	}
	prompt.Used = append(prompt.Used, answer.Used...)
	cand := rule.New(d, number, "claimed", rule.Key{Text: answer.String, Sentence: c.Sentence, Token: s.Head}, prompt)
	cand.Kind, cand.Type, cand.Weight, cand.Difficulty = quiz.Short, clause.Thing, 1, 1
	cand.Accept = []string{strings.TrimPrefix(answer.String, "that ")}
	return cand, true
}

// claimsAgain reports whether the article tells elsewhere, too, what the subject claims with this verb.
func claimsAgain(d *clause.Doc, c clause.Clause) bool {
	entity := d.Entity(c.Sentence, c.Subject)
	for _, o := range d.SameVerb(c) {
		if (o.Sentence != c.Sentence || o.Head != c.Head) && (entity < 0 || d.Entity(o.Sentence, o.Subject) == entity || d.Token(o.Sentence, o.Subject).Lemma == d.Token(c.Sentence, c.Subject).Lemma) {
			return true
		}
	}
	return false
}

// known reports whether the subject is somebody, or something that can show or suggest a content.
func known(d *clause.Doc, c clause.Clause) bool {
	switch d.TypeOf(c.Sentence, c.Subject) {
	case clause.Person, clause.Organization, clause.Country:
		return true
	}
	return d.TypeOf(c.Sentence, c.Subject) == clause.Thing && shows[lemma(d, c, c.Head)]
}
