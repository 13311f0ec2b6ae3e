package analysis

// repairInverted makes the noun behind a verb that follows a quotation its subject, where the verb has none and the noun
// was taken for its object: "…," announced the owner.
func repairInverted(tokens []Token, i int) {
	t := &tokens[i]
	v := t.Head
	if t.Deprel != "obj" || !nounWord(*t) && t.UPOS != "PRON" || v < 1 || v > i || tokens[v].UPOS != "VERB" || !closesQuote(tokens[v-1]) {
		return
	}
	quoted := false
	for j := range tokens {
		if tokens[j].Head != v {
			continue
		}
		switch Relation(tokens[j].Deprel) {
		case "nsubj", "csubj", "aux", "mark":
			return
		case "ccomp", "parataxis":
			quoted = quoted || j < v
		}
	}
	if quoted && (tokens[v].XPOS == "VBD" || tokens[v].XPOS == "VBZ") && opensBehind(tokens, v, i) {
		t.Deprel = "nsubj"
	}
}

func closesQuote(t Token) bool {
	switch t.Form {
	case "\"", "”", "''", "’", "'":
		return t.UPOS == "PUNCT"
	}
	return false
}

// opensBehind reports whether the phrase of noun i begins right behind verb v.
func opensBehind(tokens []Token, v, i int) bool {
	for j := v + 1; j < i; j++ {
		h := j
		for steps := 0; h > v && h != i && steps < maxPhrase; steps++ {
			h = tokens[h].Head
		}
		if h != i {
			return false
		}
	}
	return true
}
