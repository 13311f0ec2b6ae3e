package analysis

import "testing"

func TestRepairFronted(t *testing.T) {
	for _, c := range []struct {
		name, text string
		token      int
		want       int
	}{
		{"behind and", "She/PRP/2/nsubj slept/VBD/0/root and/CC/7/cc on/IN/5/case Monday/NNP/2/obl she/PRP/7/nsubj left/VBD/2/conj ././2/punct", 4, 6},
		{"before and", "She/PRP/2/nsubj slept/VBD/0/root on/IN/4/case Monday/NNP/2/obl and/CC/7/cc she/PRP/7/nsubj left/VBD/2/conj ././2/punct", 3, 1},
		{"no subject", "She/PRP/2/nsubj slept/VBD/0/root and/CC/6/cc on/IN/5/case Monday/NNP/2/obl left/VBD/2/conj ././2/punct", 4, 1},
	} {
		tokens := trees(t, c.text)[0].Tokens
		for i := range tokens {
			if tokens[i].XPOS == "VBD" {
				tokens[i].UPOS = "VERB"
			}
			repairFronted(tokens, i)
		}
		for i := range tokens {
			repairFronted(tokens, i)
		}
		if got := tokens[c.token].Head; got != c.want {
			t.Errorf("%s: head %d, want %d", c.name, got, c.want)
		}
	}
}
