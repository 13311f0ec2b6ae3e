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
		repairWeekday(tokens, i)
		repairCoordination(tokens, i)
	}
}

// repairTense corrects the tag of forms such as "sank", which can only be past.
func repairTense(t *Token) {
	if t.UPOS == "VERB" && t.XPOS == "VBP" && inflect.OnlyPast(strings.ToLower(t.Form)) {
		t.XPOS, t.Feats = "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"
	}
}

func (an *Analyser) repairLemma(t *Token) {
	var lemma string
	var ok bool
	switch t.XPOS {
	case "VBD", "VBN", "VBG", "VBZ":
		if t.UPOS != "VERB" {
			return
		}
		lemma, ok = inflect.Verb(t.Form, t.XPOS, t.Lemma, an.net.Known)
	case "NNS":
		if t.UPOS != "NOUN" {
			return
		}
		lemma, ok = inflect.Noun(t.Form, t.Lemma, an.net.Known)
	case "NN", "VB", "VBP", "JJ", "RB":
		lemma, ok = strings.ToLower(t.Form), t.UPOS == "NOUN" || t.UPOS == "VERB" || t.UPOS == "ADV"
	}
	if ok && lemma != strings.ToLower(t.Lemma) && (an.net.Known(lemma) || !an.net.Known(strings.ToLower(t.Lemma))) {
		t.Lemma = lemma
	}
}

// repairWeekday moves "on Tuesday" between a subject and its verb from the subject to the verb.
func repairWeekday(tokens []Token, i int) {
	t := &tokens[i]
	if relation(t.Deprel) != "nmod" || t.Head < 0 || t.Head > i || !Facts().Weekday(t.Form) {
		return
	}
	subject := tokens[t.Head]
	for relation(subject.Deprel) == "flat" && subject.Head >= 0 {
		subject = tokens[subject.Head]
	}
	if relation(subject.Deprel) == "nsubj" && subject.Head > i {
		t.Head, t.Deprel = subject.Head, "obl"
	}
}

// repairCoordination moves a bare noun that is coordinated with a verb to the nearest noun phrase of that verb before
// it, as in "shares it with Peru and Chile".
func repairCoordination(tokens []Token, i int) {
	t := &tokens[i]
	if t.Deprel != "conj" || t.Head < 0 || t.Head > i || !nounWord(*t) || tokens[t.Head].UPOS != "VERB" {
		return
	}
	for j := range tokens {
		if r := relation(tokens[j].Deprel); tokens[j].Head == i && (r == "nsubj" || r == "cop" || r == "case") {
			return
		}
	}
	for j := i - 1; j > t.Head; j-- {
		switch relation(tokens[j].Deprel) {
		case "obj", "obl":
			if tokens[j].Head == t.Head && nounWord(tokens[j]) && tokens[j].UPOS == t.UPOS {
				t.Head = j
				return
			}
		}
	}
}

func nounWord(t Token) bool { return t.UPOS == "NOUN" || t.UPOS == "PROPN" }
