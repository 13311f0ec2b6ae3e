package analysis

import "testing"

func TestRepairShared(t *testing.T) {
	for _, c := range []struct {
		name, text string
		token      int
		want       int // as in the text
	}{
		{"across the second", `Water/NN/2/nsubj rises/VBZ/0/root and/CC/4/cc cools/VBZ/2/conj at/IN/6/case top/NN/2/obl ././2/punct`, 5, 4},
		{"before the second", `Water/NN/2/nsubj rises/VBZ/0/root at/IN/4/case top/NN/2/obl and/CC/6/cc cools/VBZ/2/conj ././2/punct`, 3, 2},
		{"another form", `Water/NN/2/nsubj rises/VBZ/0/root and/CC/4/cc cooling/VBG/2/conj at/IN/6/case top/NN/2/obl ././2/punct`, 5, 2},
		{"on the second already", `Water/NN/2/nsubj rises/VBZ/0/root and/CC/4/cc cools/VBZ/2/conj at/IN/6/case top/NN/4/obl ././2/punct`, 5, 4},
	} {
		tokens := trees(t, c.text)[0].Tokens
		for i := range tokens {
			if tokens[i].XPOS[0] == 'V' {
				tokens[i].UPOS = "VERB"
			}
		}
		for i := range tokens {
			repairShared(tokens, i)
		}
		if got := tokens[c.token].Head + 1; got != c.want {
			t.Errorf("%s: head %d, want %d", c.name, got, c.want)
		}
	}
}
