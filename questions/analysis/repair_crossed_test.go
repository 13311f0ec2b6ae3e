package analysis

import "testing"

func TestRepairCrossed(t *testing.T) {
	for _, c := range []struct {
		name, text string
		token      int
		head       int // as in the text
		deprel     string
	}{
		{"within a quotation", `“/''/4/punct Bread/NN/4/nsubj is/VBZ/4/cop good/JJ/0/root when/WRB/7/mark it/PRP/7/nsubj rises/VBZ/11/advcl ,/,/7/punct ”/''/11/punct she/PRP/11/nsubj said=say/VBD/4/parataxis ././4/punct`, 6, 4, "advcl"},
		{"behind a quotation", `“/''/4/punct Bread/NN/4/nsubj is/VBZ/4/cop good/JJ/0/root ”/''/4/punct ,/,/4/punct when/WRB/9/mark she/PRP/9/nsubj woke=wake/VBD/12/advcl ,/,/9/punct she/PRP/12/nsubj said=say/VBD/4/parataxis ././4/punct`, 8, 12, "advcl"},
		{"subject of its clause", `They/PRP/2/nsubj leave/VBP/0/root before/IN/6/mark the/DT/5/det shops/NNS/2/obl open/VBP/2/advcl ././2/punct`, 4, 6, "nsubj"},
		{"with a preposition", `They/PRP/2/nsubj sat=sit/VBD/0/root in/IN/5/case the/DT/5/det shop/NN/2/obl reading=read/VBG/2/advcl ././2/punct`, 4, 2, "obl"},
		{"before a subject", `They/PRP/2/nsubj feed/VBP/0/root birds/NNS/2/obj before/IN/6/mark it/PRP/6/nsubj rains/VBZ/2/advcl ././2/punct`, 2, 2, "obj"},
	} {
		tokens := trees(t, c.text)[0].Tokens
		for i := range tokens {
			repairQuoted(tokens, i)
			repairSubject(tokens, i)
		}
		if got := tokens[c.token]; got.Head+1 != c.head || got.Deprel != c.deprel {
			t.Errorf("%s: %s of %d, want %s of %d", c.name, got.Deprel, got.Head+1, c.deprel, c.head)
		}
	}
}
