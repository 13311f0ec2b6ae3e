package analysis

// Limits are the probabilities from which links are given: those of pronouns, of phrases such as "the company" to a name,
// and of such phrases to other phrases.
type Limits struct{ Pronoun, Name, Phrase float32 }

var (
	// Likely are the limits at which a text is analysed: about four in five links are right.
	Likely = Limits{Pronoun: 0.45, Name: 0.5, Phrase: 0.7}
	// Sure are the limits from which a question may put what is meant in place of a pronoun or a phrase.
	Sure = Limits{Pronoun: 0.55, Name: 0.5, Phrase: 0.7}
)

// Keep drops the links whose probability is below the limits, and numbers the entities anew. A link to a pronoun that loses
// its own is one to what that pronoun was linked to; a pronoun that repeats another one of its sentence needs less.
func Keep(mentions []Mention, limits Limits) []Mention {
	out := make([]Mention, len(mentions))
	instead := make([]int, len(mentions)) // of each mention, the one to link to in its place
	entities := 0
	for i, m := range mentions {
		instead[i] = i
		if m.Antecedent >= 0 {
			if limits.drop(m, mentions[m.Antecedent]) && !continues(m, out[m.Antecedent]) {
				if m.Form == Pronoun {
					instead[i] = instead[m.Antecedent]
				}
				m.Antecedent, m.Confidence = -1, 1
			} else {
				m.Antecedent = instead[m.Antecedent]
			}
		}
		if m.Antecedent < 0 {
			m.Entity = entities
			entities++
		} else {
			m.Entity = out[m.Antecedent].Entity
		}
		out[i] = m
	}
	return out
}

// continues tells whether a pronoun repeats one of its sentence whose link is kept, as the second one does in "its coast,
// which it guards".
func continues(m, to Mention) bool {
	const enough = 0.4
	return m.Form == Pronoun && to.Form == Pronoun && to.Sentence == m.Sentence && to.Antecedent >= 0 && m.Confidence >= enough
}

// drop tells whether a mention is linked by choice and with a smaller probability.
func (l Limits) drop(m, to Mention) bool {
	least := l.Phrase
	switch {
	case m.Form == Description || m.Form == Proper:
		return false
	case m.Form == Pronoun:
		least = l.Pronoun
	case to.Form == Proper:
		least = l.Name
	}
	return m.Confidence < least
}

// Referent returns the mention before mentions[i] that says best what it refers to, by the names and nouns of the
// same entity: a name is better than a noun, a longer name better than a shorter one, and the nearest of equals.
// It reports false where there is none.
func Referent(mentions []Mention, i int) (int, bool) {
	const near = 200 // mentions
	best := -1
	for j := i - 1; j >= 0 && j >= i-near; j-- {
		m := mentions[j]
		if m.Entity == mentions[i].Entity && m.Form != Pronoun && (best < 0 || explicitness(m) > explicitness(mentions[best])) {
			best = j
		}
	}
	return best, best >= 0
}

func explicitness(m Mention) int {
	if m.Form == Proper {
		return int(Proper) + m.End - m.Start
	}
	return int(m.Form)
}
