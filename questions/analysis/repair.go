package analysis

import (
	"strings"

	"lectern/questions/inflect"
)

// repair mends what the network is known to get wrong and rules can tell: lemmas that are no words, and days of the
// week that it hangs on a subject instead of its verb.
func (an *Analyser) repair(tokens []Token) {
	for i := range tokens {
		repairTense(&tokens[i])
		an.repairLemma(&tokens[i])
	}
	for i := range tokens {
		repairUnchanging(tokens, i)
		repairConjoined(tokens, i)
		repairFinite(tokens, i)
		repairShared(tokens, i)
		repairAuxiliary(tokens, i)
		repairWeekday(tokens, i)
		repairOnce(tokens, i)
		repairCoordination(tokens, i)
		repairFronted(tokens, i)
		repairInverted(tokens, i)
		repairQuoted(tokens, i)
		repairSubject(tokens, i)
		repairComparison(tokens, i)
		repairContent(tokens, i)
		repairPhrase(tokens, i)
		repairEvery(tokens, i)
	}
}

// repairTense corrects the tag of forms such as "sank", which can only be past.
func repairTense(t *Token) {
	if t.UPOS == "VERB" && t.XPOS == "VBP" && inflect.OnlyPast(strings.ToLower(t.Form)) {
		t.XPOS, t.Feats = "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"
	}
}

// repairAuxiliary moves what hangs on an auxiliary or a copula to the predicate that this one belongs to.
func repairAuxiliary(tokens []Token, i int) {
	t := &tokens[i]
	if t.Head < 0 {
		return
	}
	switch r := Relation(tokens[t.Head].Deprel); {
	case r != "aux" && r != "cop" || tokens[t.Head].Head == i:
	case Relation(t.Deprel) == "nsubj", Relation(t.Deprel) == "obl", Relation(t.Deprel) == "advmod":
		t.Head = tokens[t.Head].Head
	}
}

// repairOnce makes an adverb of a "once" that begins the whole sentence, as in "Once there lived a weaver".
func repairOnce(tokens []Token, i int) {
	t := &tokens[i]
	if t.Lemma == "once" && t.Deprel == "mark" && t.Head >= 0 && tokens[t.Head].Head < 0 {
		t.UPOS, t.XPOS, t.Feats, t.Deprel = "ADV", "RB", "NumType=Mult", "advmod"
	}
}

// repairWeekday moves "on Tuesday" between a subject and its verb from the subject to the verb.
func repairWeekday(tokens []Token, i int) {
	t := &tokens[i]
	if Relation(t.Deprel) != "nmod" || t.Head < 0 || t.Head > i || !Facts().Weekday(t.Form) {
		return
	}
	subject := tokens[t.Head]
	for Relation(subject.Deprel) == "flat" && subject.Head >= 0 {
		subject = tokens[subject.Head]
	}
	if Relation(subject.Deprel) == "nsubj" && subject.Head > i {
		t.Head, t.Deprel = subject.Head, "obl"
	}
}

// repairCoordination joins a bare noun behind "and" or "or" to the noun phrase before it where the network hung both on
// the same verb, as may happen in "shares it with Peru and Chile".
func repairCoordination(tokens []Token, i int) {
	t := &tokens[i]
	if t.Head < 0 || t.Head > i || !nounWord(*t) || tokens[t.Head].UPOS != "VERB" || !conjoined(tokens, i) {
		return
	}
	for j := i - 1; j > t.Head; j-- {
		switch Relation(tokens[j].Deprel) {
		case "obj", "obl":
			if tokens[j].Head == t.Head && nounWord(tokens[j]) {
				t.Head, t.Deprel = j, "conj"
				return
			}
		}
	}
}

// conjoined reports whether a conjunction hangs on noun i, and nothing that would make it a phrase or clause of its own.
func conjoined(tokens []Token, i int) bool {
	conjunction := false
	for j := range tokens {
		if tokens[j].Head != i {
			continue
		}
		switch Relation(tokens[j].Deprel) {
		case "cc":
			conjunction = j < i
		case "nsubj", "cop", "case":
			if tokens[j].XPOS != "POS" {
				return false
			}
		}
	}
	return conjunction
}

func nounWord(t Token) bool { return t.UPOS == "NOUN" || t.UPOS == "PROPN" }

// hangs reports whether something with a relation hangs on token i.
func hangs(tokens []Token, i int, relation string) bool {
	for _, t := range tokens {
		if t.Head == i && Relation(t.Deprel) == relation {
			return true
		}
	}
	return false
}
