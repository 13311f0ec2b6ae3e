package analysis

// repairShared hangs an adverbial behind two verbs joined by "and" on the second, where the network hung it on the first
// across the second: "the water rises and cools at the top" does not say that it rises there.
func repairShared(tokens []Token, i int) {
	t := &tokens[i]
	v := t.Head
	if Relation(t.Deprel) != "obl" || v < 0 || v > i || tokens[v].UPOS != "VERB" {
		return
	}
	for c := i - 1; c > v; c-- {
		if tokens[c].Head != v {
			continue
		}
		if tokens[c].UPOS == "VERB" && Relation(tokens[c].Deprel) == "conj" && tokens[c].XPOS == tokens[v].XPOS {
			t.Head = c
			return
		}
		if tokens[c].UPOS != "ADV" && tokens[c].UPOS != "ADP" && tokens[c].UPOS != "PUNCT" && Relation(tokens[c].Deprel) != "obl" {
			return
		}
	}
}
