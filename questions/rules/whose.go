package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var whose = rule.Rule{
	ID:    "whose",
	Title: "Whose",
	Doc: `Asks whose house, book or idea the subject or the object of a clause is, where the text says it with a person's
name.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if c.Negated || !asserted(d, c) || rule.Reports(d, c) {
			return nil
		}
		if cand, ok := ownerOfSubject(d, number); ok {
			return []rule.Candidate{cand}
		}
		if o := c.Object(); o != nil && plainSlot(*o) && !c.Passive {
			return one(ownerOfObject(d, number, *o))
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "A sudden storm destroyed Maria Lopez's boat in 1911. She moved away.", Prompt: "Whose boat did a sudden storm destroy in 1911?", Key: "Maria Lopez"},
		{Text: "Otto Brandt's theory was confirmed by two young astronomers in 1919. He was glad.", Prompt: "Whose theory was confirmed by two young astronomers in 1919?", Key: "Otto Brandt"},
		{Text: "The museum of Linden bought Maria Lopez's diary at an auction. It is short.", Prompt: "Whose diary did the museum of Linden buy at an auction?", Key: "Maria Lopez"},
	},
	Silent: []rule.Example{
		{Text: "The storm destroyed the baker's house. He moved away."},
		{Text: "Her theory was confirmed by two astronomers. She was glad."},
		{Text: "The museum bought Norway's oldest ship. It is short."},
		{Text: "Maria Lopez's brother left the harbour in the morning. He was tired."},
	},
}

// ownerOf gives the person's name that owns the noun, and the noun with what else describes it.
func ownerOf(d *clause.Doc, c clause.Clause, noun int) (rule.Key, string, bool) {
	t := d.Trees[c.Sentence]
	owner := t.Child(noun, "nmod:poss")
	if owner < 0 || t.Tokens[owner].UPOS != "PROPN" || d.TypeOf(c.Sentence, owner) != clause.Person || len(d.Members(c.Sentence, noun)) > 1 || kin[lemma(d, c, noun)] {
		return rule.Key{}, "", false
	}
	name, ok := d.Name(c.Sentence, owner)
	if !ok || name.Kind != "PER" {
		return rule.Key{}, "", false
	}
	below := t.Subtree(owner, nil)
	mark := below[len(below)-1]
	if t.Tokens[mark].XPOS != "POS" || mark > noun || below[0] != t.Subtree(noun, nil)[0] && t.Child(noun, "case") < 0 {
		return rule.Key{}, "", false
	}
	rest, ok := d.Uncounted(c.Sentence, noun, mark)
	return rule.Key{Text: words(d, c.Sentence, span{below[0], mark}), Sentence: c.Sentence, Token: owner}, rest.String, ok
}

func ownerOfSubject(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	key, rest, ok := ownerOf(d, c, c.Subject)
	if !ok || c.Copula || c.Relative || c.Inherited {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSubject(c, "Whose "+rest, true)
	return owned(d, number, key, prompt, ok)
}

func ownerOfObject(d *clause.Doc, number int, s clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	key, rest, ok := ownerOf(d, c, s.Head)
	if !ok || d.Entity(c.Sentence, key.Token) >= 0 && d.Entity(c.Sentence, key.Token) == d.Entity(c.Sentence, c.Subject) {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSlot(c, "Whose "+rest, &s)
	return owned(d, number, key, prompt, ok)
}

// kin are nouns that a name only introduces, and those that are nothing apart from their owner.
var kin = lexis.Set(`brother sister father mother son daughter wife husband uncle aunt friend career life death birth name fame success health
	successor predecessor ability inability rise fall romance marriage relationship presence absence arrival departure return childhood
	parent child cousin nephew niece grandfather grandmother colleague partner boss assistant age time way case eye hand
	head face voice body heart mind`)

func owned(d *clause.Doc, number int, key rule.Key, prompt clause.Text, ok bool) (rule.Candidate, bool) {
	if !ok || rule.Words(prompt.String) < 6 || strings.Contains(prompt.String, key.Text) {
		return rule.Candidate{}, false
	}
	cand := rule.New(d, number, "whose", key, prompt)
	cand.Type, cand.Confidence = clause.Person, min(cand.Confidence, d.Token(key.Sentence, key.Token).Score)
	return cand, true
}
