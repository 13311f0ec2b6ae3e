package analysis

import "strings"

// unchanging are verbs whose past looks like their present.
var unchanging = map[string]bool{
	"cost": true, "cut": true, "put": true, "hit": true, "let": true, "set": true, "shut": true, "spread": true,
	"burst": true, "hurt": true, "cast": true, "quit": true, "split": true, "read": true, "beat": true, "shed": true,
}

// repairUnchanging makes such a verb past where its subject is singular: the present would end in -s.
func repairUnchanging(tokens []Token, i int) {
	t := &tokens[i]
	if t.UPOS != "VERB" || t.XPOS != "VBP" && t.XPOS != "VBN" || !unchanging[strings.ToLower(t.Form)] {
		return
	}
	singular := false
	for j := range tokens {
		if tokens[j].Head != i {
			continue
		}
		switch Relation(tokens[j].Deprel) {
		case "aux", "cop", "mark":
			return
		case "nsubj":
			singular = tokens[j].Deprel == "nsubj" && j < i && singularSubject(tokens, j)
		}
	}
	if singular {
		t.XPOS, t.Feats = "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"
	}
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
