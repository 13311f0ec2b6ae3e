package analysis

import "testing"

func TestRepairShared(t *testing.T) {
	wantHeads(t, repairShared, []headed{
		{"across the second", `Water/NN/2/nsubj rises/VBZ/0/root and/CC/4/cc cools/VBZ/2/conj at/IN/6/case top/NN/2/obl ././2/punct`, 5, 4},
		{"before the second", `Water/NN/2/nsubj rises/VBZ/0/root at/IN/4/case top/NN/2/obl and/CC/6/cc cools/VBZ/2/conj ././2/punct`, 3, 2},
		{"another form", `Water/NN/2/nsubj rises/VBZ/0/root and/CC/4/cc cooling/VBG/2/conj at/IN/6/case top/NN/2/obl ././2/punct`, 5, 2},
		{"on the second already", `Water/NN/2/nsubj rises/VBZ/0/root and/CC/4/cc cools/VBZ/2/conj at/IN/6/case top/NN/4/obl ././2/punct`, 5, 4},
	})
}
