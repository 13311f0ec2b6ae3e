package analysis

import "strings"

// References counts what the resolver answers.
type References struct {
	Asked      int // mentions of the group
	Answerable int // those whose entity was named before
	Answered   int // those for which an antecedent is given
	Right      int // those for which it is of the same entity
}

// Add is the sum of two counts.
func (r References) Add(s References) References {
	return References{r.Asked + s.Asked, r.Answerable + s.Answerable, r.Answered + s.Answered, r.Right + s.Right}
}

// ScoreReferences compares the antecedents that an analysis of a document's sentences gives with the annotation, by
// group: the third-person pronouns "he", "she", "it" and "they" with their forms, "noun", "name", "apposition" and
// "predicate". A pronoun's antecedent is what [Referent] gives.
func (d Annotated) ScoreReferences(a Analysis) map[string]References {
	score := map[string]References{}
	named := map[string]bool{}
	for i, m := range a.Mentions {
		token := a.Sentences[m.Sentence].Tokens[m.Head]
		entity := d.entity(m)
		if group := mentionGroup(a, m, token); group != "" {
			r := References{Asked: 1, Answerable: int(one(entity != "" && named[entity]))}
			if j, ok := antecedent(a, i); ok {
				r.Answered = 1
				r.Right = int(one(entity != "" && d.entity(a.Mentions[j]) == entity))
			}
			score[group] = score[group].Add(r)
		}
		if token.UPOS != "PRON" {
			named[entity] = true
		}
	}
	return score
}

// antecedent gives the mention that an answer about mention i would quote.
func antecedent(a Analysis, i int) (int, bool) {
	m := a.Mentions[i]
	if m.Antecedent < 0 {
		return -1, false
	}
	if a.Sentences[m.Sentence].Tokens[m.Head].UPOS == "PRON" {
		return Referent(a.Mentions, i)
	}
	return m.Antecedent, true
}

func mentionGroup(a Analysis, m Mention, head Token) string {
	switch {
	case head.UPOS == "PRON":
		return pronounClass(strings.ToLower(head.Form))
	case head.Deprel == "appos":
		return "apposition"
	case head.UPOS == "PROPN":
		return "name"
	case m.Antecedent < 0 || m.Start == m.End:
		return ""
	case newTree(a.Sentences[m.Sentence].Tokens).hasChild(m.Head, "cop"):
		return "predicate"
	}
	return "noun"
}
