package analysis

import (
	"strings"

	"lectern/questions/inflect"
)

// repair mends what the network is known to get wrong and rules can tell: lemmas that are no words, and days of the
// week that it hangs on a subject instead of its verb.
func (an *Analyser) repair(tokens []Token) {
	for i := range tokens {
		an.repairLemma(&tokens[i])
	}
	for i := range tokens {
		repairWeekday(tokens, i)
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
