package clause

import (
	"strings"

	"lectern/questions/analysis"
)

// Labels gives the lemmas of the singular nouns by which the article says what something with a name is, as "town" in
// "Harlow, a town on the coast".
func (d *Doc) Labels(entity int) []string { return d.labels[entity] }

func (d *Doc) readLabels() map[int][]string {
	labels := map[int][]string{}
	for _, m := range d.Mentions {
		if m.Form != analysis.Description || m.Antecedent < 0 {
			continue
		}
		of := d.Mentions[m.Antecedent]
		if noun := d.Token(m.Sentence, m.Head); noun.XPOS == "NN" && of.Form == analysis.Proper && of.Sentence == m.Sentence {
			labels[m.Entity] = append(labels[m.Entity], strings.ToLower(noun.Lemma))
		}
	}
	return labels
}
