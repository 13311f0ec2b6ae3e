package analysis

import "testing"

func TestRepairConjoined(t *testing.T) {
	for _, c := range []struct {
		name, text string
		token      int
		want       string
	}{
		{"are quiet and sing", `Owls/NNS/3/nsubj are=be/VBP/3/cop quiet/JJ/0/root and/CC/5/cc sing/VB/3/conj ././3/punct`, 4, "VBP"},
		{"must be quiet and sing", `Owls/NNS/4/nsubj must/MD/4/aux be/VB/4/cop quiet/JJ/0/root and/CC/6/cc sing/VB/4/conj ././4/punct`, 5, "VB"},
		{"to be quiet and to sing", `Owls/NNS/3/nsubj are=be/VBP/3/cop ready/JJ/0/root and/CC/6/cc to/TO/6/mark sing/VB/3/conj ././3/punct`, 5, "VB"},
	} {
		tokens := trees(t, c.text)[0].Tokens
		for i := range tokens {
			repairConjoined(tokens, i)
		}
		if got := tokens[c.token].XPOS; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestRepairFinite(t *testing.T) {
	wantHeads(t, repairFinite, []headed{
		{"beside an infinitive", `He/PRP/2/nsubj learned/VBD/0/root to/TO/4/mark draw/VB/2/xcomp and/CC/6/cc left/VBD/4/conj ././2/punct`, 5, 2},
		{"beside a participle", `He/PRP/2/nsubj saw/VBD/0/root smoke/NN/2/obj rising/VBG/3/acl and/CC/6/cc left/VBD/4/conj ././2/punct`, 5, 2},
		{"with a subject of its own", `He/PRP/2/nsubj saw/VBD/0/root smoke/NN/2/obj rising/VBG/3/acl and/CC/7/cc we/PRP/7/nsubj left/VBD/4/conj ././2/punct`, 6, 4},
		{"two infinitives", `He/PRP/2/nsubj learned/VBD/0/root to/TO/4/mark draw/VB/2/xcomp and/CC/6/cc sing/VB/4/conj ././2/punct`, 5, 4},
		{"behind the present", `He/PRP/2/nsubj learns/VBZ/0/root to/TO/4/mark draw/VB/2/xcomp and/CC/6/cc left/VBD/4/conj ././2/punct`, 5, 4},
	})
}
