package analysis

import "testing"

func TestRepairUnchanging(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       string // tag of the second token
	}{
		{"singular", `Otto/NNP/2/nsubj cut/VBP/0/root stone/NN/2/obj ././2/punct`, "VBD"},
		{"plural", `Masons/NNS/2/nsubj cut/VBP/0/root stone/NN/2/obj ././2/punct`, "VBP"},
		{"past behind and", `Masons/NNS/2/nsubj cut/VBP/0/root stone/NN/2/obj and/CC/5/cc left/VBD/2/conj ././2/punct`, "VBD"},
		{"present behind and", `Masons/NNS/2/nsubj cut/VBP/0/root stone/NN/2/obj and/CC/5/cc leave/VBP/2/conj ././2/punct`, "VBP"},
		{"past behind a comma", `Masons/NNS/2/nsubj cut/VBP/0/root stone/NN/2/obj ,/,/6/punct which/WDT/6/nsubj lasted/VBD/3/acl:relcl ././2/punct`, "VBD"},
		{"past without a comma", `Masons/NNS/2/nsubj cut/VBP/0/root stone/NN/2/obj that/WDT/5/nsubj lasted/VBD/3/acl:relcl ././2/punct`, "VBP"},
		{"described before it ends all", `Masons/NNS/2/nsubj cut/VBP/0/root left/VBD/4/acl:relcl stone/NN/2/obj`, "VBP"},
	} {
		tokens := trees(t, c.text)[0].Tokens
		tokens[1].UPOS = "VERB"
		repairUnchanging(tokens, 1)
		if got := tokens[1].XPOS; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
