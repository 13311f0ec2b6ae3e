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
			switch tokens[i].XPOS {
			case "JJ":
				tokens[i].UPOS = "ADJ"
			case "VB":
				tokens[i].UPOS = "VERB"
			}
		}
		for i := range tokens {
			repairConjoined(tokens, i)
		}
		if got := tokens[c.token].XPOS; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
