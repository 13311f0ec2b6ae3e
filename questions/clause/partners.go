package clause

import "lectern/questions/analysis"

// Members gives the heads of the members of a coordination that begins with token head: head itself and its
// conjuncts. A single noun gives one member.
func (d *Doc) Members(sentence, head int) []int {
	t := d.Trees[sentence]
	members := []int{head}
	for _, c := range t.Children[head] {
		if analysis.Relation(t.Tokens[c].Deprel) == "conj" && nominal(t.Tokens[c]) {
			members = append(members, d.Members(sentence, c)...)
		}
	}
	return members
}

// Bare gives the name within a member: in "its neighbour Peru" the apposed name rather than "neighbour".
func (d *Doc) Bare(sentence, head int) int {
	t := d.Trees[sentence]
	if _, named := d.Name(sentence, head); named {
		return head
	}
	for _, c := range t.Children[head] {
		switch analysis.Relation(t.Tokens[c].Deprel) {
		case "appos", "flat":
			if _, named := d.Name(sentence, c); named {
				return c
			}
		}
	}
	return head
}
