package analysis

// repairConjoined makes a verb present that stands beside an adjective behind "are" and was taken for an infinitive: "are
// quiet at noon and sing at night".
func repairConjoined(tokens []Token, i int) {
	t := &tokens[i]
	if t.XPOS != "VB" || t.UPOS != "VERB" || t.Deprel != "conj" || t.Head < 0 || t.Head > i || tokens[t.Head].UPOS != "ADJ" {
		return
	}
	are := false
	for j := range tokens {
		r := Relation(tokens[j].Deprel)
		switch {
		case tokens[j].Head == i && (r == "mark" || r == "aux" || r == "cop"), tokens[j].Head == t.Head && r == "aux":
			return
		case tokens[j].Head == t.Head && r == "cop":
			are = tokens[j].XPOS == "VBP"
		}
	}
	if are {
		t.XPOS, t.Feats = "VBP", "Mood=Ind|Tense=Pres|VerbForm=Fin"
	}
}

// repairFinite hangs a past verb behind "and" on the past verb before it where the network joined it to an infinitive or a
// participle, which it cannot go with: "learned to draw and went on working".
func repairFinite(tokens []Token, i int) {
	t := &tokens[i]
	if t.XPOS != "VBD" || t.UPOS != "VERB" || t.Deprel != "conj" || t.Head < 0 || t.Head > i || hangs(tokens, i, "nsubj") {
		return
	}
	h := t.Head
	for steps := 0; h >= 0 && (tokens[h].XPOS == "VB" || tokens[h].XPOS == "VBG") && !hangs(tokens, h, "nsubj") && steps < maxPhrase; steps++ {
		h = tokens[h].Head
		for h >= 0 && tokens[h].UPOS == "NOUN" {
			h = tokens[h].Head
		}
	}
	if h >= 0 && h != t.Head && h < i && tokens[h].XPOS == "VBD" && tokens[h].UPOS == "VERB" {
		t.Head = h
	}
}
