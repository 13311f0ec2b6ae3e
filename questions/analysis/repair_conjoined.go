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
