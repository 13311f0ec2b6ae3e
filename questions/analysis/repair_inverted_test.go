package analysis

import "testing"

func TestRepairInverted(t *testing.T) {
	for _, c := range []struct {
		name, text string
		token      int
		want       string
	}{
		{"owner", `The/DT/2/det mill/NN/3/nsubj closed/VBD/6/ccomp ,/,/3/punct "/''/3/punct announced/VBD/0/root the/DT/8/det owner/NN/6/obj ././6/punct`, 7, "nsubj"},
		{"has a subject", `The/DT/2/det mill/NN/3/nsubj closed/VBD/7/ccomp ,/,/3/punct "/''/3/punct she/PRP/7/nsubj told/VBD/0/root the/DT/9/det owner/NN/7/obj ././7/punct`, 8, "obj"},
		{"no quotation", `Rain/NN/3/nsubj "/''/3/punct soaked/VBD/0/root the/DT/5/det owner/NN/3/obj ././3/punct`, 4, "obj"},
		{"further on", `Go/VB/4/ccomp !/./1/punct "/''/1/punct read/VBD/0/root on/IN/6/case Monday/NNP/4/obl notices/NNS/4/obj ././4/punct`, 6, "obj"},
	} {
		tokens := trees(t, c.text)[0].Tokens
		for i := range tokens {
			repairInverted(tokens, i)
		}
		if got := tokens[c.token].Deprel; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
