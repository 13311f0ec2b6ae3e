package analysis

import "strings"

// Reference is what became of a mention that stands for something, or may.
type Reference struct {
	// Group is "he", "she", "it" or "they" for the third-person pronouns with their forms, "noun" for phrases with "the",
	// "this" or a possessive, "name", "apposition" or "predicate".
	Group       string
	Class       bool    // a phrase of two words that stands, or is said to stand, for a name that has other words
	Answerable  bool    // its entity was called by a noun before
	Answered    bool    // an antecedent is given
	Right       bool    // and is of the same entity
	Probability float32 // of the link, where an antecedent is given
}

// Tally counts references.
type Tally struct{ Asked, Answerable, Answered, Right int }

// Add is the tally with one more.
func (t Tally) Add(r Reference) Tally {
	return Tally{t.Asked + 1, t.Answerable + int(one(r.Answerable)), t.Answered + int(one(r.Answered)), t.Right + int(one(r.Right))}
}

// References compares the antecedents that an analysis of a document's sentences gives with the annotation. A pronoun's
// antecedent is what [Referent] gives.
func (d Annotated) References(a Analysis) []Reference {
	var out []Reference
	called, named := map[string]bool{}, map[string]bool{} // entities by a noun, by a name
	for i, m := range a.Mentions {
		head := headOf(a, m)
		entity := d.entity(m)
		r := Reference{Group: mentionGroup(a, m, head), Answerable: entity != "" && called[entity], Class: named[entity], Probability: m.Confidence}
		if j, ok := antecedent(a, i); ok {
			of := a.Mentions[j]
			r.Answered, r.Right = true, entity != "" && d.entity(of) == entity
			r.Class = r.Class || of.Form == Proper && !strings.EqualFold(head.Lemma, headOf(a, of).Lemma)
		}
		r.Class = r.Class && r.Group == "noun" && m.End-m.Start == 2
		if r.Group != "" {
			out = append(out, r)
		}
		if head.UPOS != "PRON" && entity != "" {
			called[entity] = true
			named[entity] = named[entity] || head.UPOS == "PROPN"
		}
	}
	return out
}

func headOf(a Analysis, m Mention) Token { return a.Sentences[m.Sentence].Tokens[m.Head] }

// antecedent gives the mention that an answer about mention i would quote.
func antecedent(a Analysis, i int) (int, bool) {
	m := a.Mentions[i]
	if m.Antecedent < 0 {
		return -1, false
	}
	if headOf(a, m).UPOS == "PRON" {
		return Referent(a.Mentions, i)
	}
	return m.Antecedent, true
}

func mentionGroup(a Analysis, m Mention, head Token) string {
	t := newTree(a.Sentences[m.Sentence].Tokens)
	switch {
	case head.UPOS == "PRON":
		return pronounClass(strings.ToLower(head.Form))
	case head.Deprel == "appos":
		return "apposition"
	case head.UPOS == "PROPN":
		return "name"
	case t.hasChild(m.Head, "cop"):
		if m.Antecedent >= 0 {
			return "predicate"
		}
	case m.Antecedent >= 0 || definite(t, m.Head):
		return "noun"
	}
	return ""
}
