package clause

import (
	"strings"

	"lectern/questions/analysis"
)

// ahead gives the mentions without links of "his" and the like to somebody else than the one whom the sentence names right
// after, as in "In his first book, Otto Brandt describes bees": there it may mean either.
func (d *Doc) ahead(mentions []analysis.Mention) []analysis.Mention {
	fresh, heads := 0, map[place]int{}
	for _, m := range mentions {
		fresh = max(fresh, m.Entity+1)
		heads[place{m.Sentence, m.Head}] = m.Entity
	}
	for i, m := range mentions {
		if m.Form != analysis.Pronoun || m.Antecedent < 0 {
			continue
		}
		subject := d.Trees[m.Sentence].subjectBehind(m.Head)
		if subject < 0 {
			continue
		}
		if entity, ok := heads[place{m.Sentence, subject}]; ok && entity != m.Entity {
			mentions[i].Antecedent, mentions[i].Entity = -1, fresh
			fresh++
		}
	}
	return mentions
}

// subjectBehind gives the name that is the subject of the clause in front of which a possessive pronoun stands in an
// adverbial, -1 where there is none.
func (t Tree) subjectBehind(pronoun int) int {
	if t.Tokens[pronoun].XPOS != "PRP$" {
		return -1
	}
	switch strings.ToLower(t.Tokens[pronoun].Form) {
	case "his", "her":
	default:
		return -1
	}
	for k := t.Tokens[pronoun].Head; k >= 0; k = t.Tokens[k].Head {
		r, verb := analysis.Relation(t.Tokens[k].Deprel), t.Tokens[k].Head
		if verb < 0 || r != "obl" && r != "advcl" {
			continue
		}
		if s := t.Child(verb, "nsubj", "nsubj:pass"); s > k && verb > k && t.Tokens[s].UPOS == "PROPN" {
			return s
		}
	}
	return -1
}
