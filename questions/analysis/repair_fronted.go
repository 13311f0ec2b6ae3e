package analysis

// repairFronted moves an adverbial from the verb before "and" to the verb behind it where that verb's own subject follows
// the adverbial: "she slept, and on Monday she left" tells when she left.
func repairFronted(tokens []Token, i int) {
	t := &tokens[i]
	if r := Relation(t.Deprel); r != "obl" && r != "advmod" && r != "advcl" || t.Head < 0 || t.Head > i {
		return
	}
	for v := i + 1; v < len(tokens); v++ {
		if tokens[v].Head == t.Head && Relation(tokens[v].Deprel) == "conj" && tokens[v].UPOS == "VERB" && opensBefore(tokens, v, i) {
			t.Head = v
			return
		}
	}
}

// opensBefore reports whether the conjunction of verb v stands before token i and all that hangs on i, and v's subject
// behind i.
func opensBefore(tokens []Token, v, i int) bool {
	first := i
	for j := range tokens[:i] {
		if tokens[j].Head == i && j < first {
			first = j
		}
	}
	cc, subject := -1, -1
	for j := range tokens {
		if tokens[j].Head != v {
			continue
		}
		switch Relation(tokens[j].Deprel) {
		case "cc":
			cc = j
		case "nsubj":
			subject = j
		}
	}
	return cc > tokens[i].Head && cc < first && subject > i && subject < v
}
