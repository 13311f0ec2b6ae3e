package analysis

import "strings"

// unchanging are verbs whose past looks like their present.
var unchanging = map[string]bool{
	"cost": true, "cut": true, "put": true, "hit": true, "let": true, "set": true, "shut": true, "spread": true,
	"burst": true, "hurt": true, "cast": true, "quit": true, "split": true, "read": true, "beat": true, "shed": true,
}

// repairUnchanging makes such a verb past where its subject is singular, for the present would end in -s, and where a verb
// beside it is past: "the masons cut the stone and sold it".
func repairUnchanging(tokens []Token, i int) {
	t := &tokens[i]
	if t.UPOS != "VERB" || t.XPOS != "VBP" && t.XPOS != "VBN" || !unchanging[strings.ToLower(t.Form)] {
		return
	}
	past, subject := false, false
	for j := range tokens {
		past = past || besides(tokens, i, j)
		if tokens[j].Head != i {
			continue
		}
		switch Relation(tokens[j].Deprel) {
		case "aux", "cop", "mark":
			return
		case "nsubj":
			subject = tokens[j].Deprel == "nsubj" && j < i
			past = past || subject && singularSubject(tokens, j)
		case "conj", "advcl":
			past = past || tokens[j].XPOS == "VBD"
		}
	}
	if past && subject {
		t.XPOS, t.Feats = "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"
	}
}

// besides reports whether j is a past verb in a relative clause that only adds something, behind a comma, to what hangs on
// verb i.
func besides(tokens []Token, i, j int) bool {
	noun := tokens[j].Head
	return tokens[j].XPOS == "VBD" && tokens[j].Deprel == "acl:relcl" && noun > i && noun+1 < len(tokens) && tokens[noun].Head == i && tokens[noun+1].Form == ","
}

func singularSubject(tokens []Token, i int) bool {
	switch tokens[i].XPOS {
	case "NN", "NNP":
	case "PRP":
		low := strings.ToLower(tokens[i].Form)
		return low == "he" || low == "she" || low == "it"
	default:
		return false
	}
	for j := range tokens {
		if tokens[j].Head == i && Relation(tokens[j].Deprel) == "conj" {
			return false
		}
	}
	return true
}
