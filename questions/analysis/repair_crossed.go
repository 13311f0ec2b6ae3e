package analysis

// repairQuoted moves a clause at the end of a quotation from the verb that says who spoke to the predicate of the
// quotation: "'No bowl is perfect until someone is hungry,' the magpie answered".
func repairQuoted(tokens []Token, i int) {
	t := &tokens[i]
	v := t.Head
	if Relation(t.Deprel) != "advcl" || v < i {
		return
	}
	quoted := tokens[v].Head
	if Relation(tokens[v].Deprel) != "parataxis" || quoted < 0 || quoted > i {
		return
	}
	for k := i + 1; k < v; k++ {
		if closesQuote(tokens[k]) {
			t.Head = quoted
			return
		}
	}
}

// repairSubject makes a bare noun the subject of the clause that it stands in, behind the conjunction, where the network
// hung it on the verb before the clause: "will starve before the first flowers open".
func repairSubject(tokens []Token, i int) {
	t := &tokens[i]
	if !nounWord(*t) || t.Head < 0 || t.Head > i || tokens[t.Head].UPOS != "VERB" {
		return
	}
	switch Relation(t.Deprel) {
	case "obj", "obl":
	default:
		return
	}
	clause := -1
	for k := t.Head + 1; k < i; k++ {
		if tokens[k].Deprel == "mark" && tokens[k].Head > i && tokens[tokens[k].Head].Head == t.Head {
			clause = tokens[k].Head
		}
	}
	if clause >= 0 && !hangs(tokens, i, "case") && !hangs(tokens, clause, "nsubj") {
		t.Head, t.Deprel = clause, "nsubj"
	}
}
