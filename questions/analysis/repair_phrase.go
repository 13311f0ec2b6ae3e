package analysis

import (
	"strings"

	"lectern/questions/lexis"
)

// occasions are the nouns that say where words were said: "said the minister in a statement".
var occasions = lexis.Set(`address announcement article blog book briefing broadcast comment conference email essay interview
	lecture letter magazine memo memoir message newspaper note paper post report sermon speech statement telegram testimony
	tweet video`)

// ofVerbs are the verbs that say of what somebody is accused, freed and the like.
var ofVerbs = lexis.Set("accuse acquit convict cure deprive inform remind rid rob suspect")

// repairPhrase moves a phrase from a noun to the verb where the words leave no doubt that it belongs there: what was said
// in a statement, what happened at an age, what is shared with somebody, what somebody is accused of.
func repairPhrase(tokens []Token, i int) {
	t := &tokens[i]
	if t.Head < 0 || t.Head > i {
		return
	}
	if t.Deprel == "acl" && t.XPOS == "VBG" {
		repairAccusation(tokens, i)
		return
	}
	if Relation(t.Deprel) != "nmod" {
		return
	}
	noun := tokens[t.Head]
	v := noun.Head
	if v < 0 || tokens[v].UPOS != "VERB" {
		return
	}
	switch preposition := phraseCase(tokens, i); {
	case preposition == "in" && Relation(noun.Deprel) == "nsubj" && v < t.Head && occasions[t.Lemma] && Facts().Reporting(tokens[v].Lemma),
		preposition == "at" && t.Lemma == "age",
		preposition == "of" && noun.Deprel == "obj" && ofVerbs[tokens[v].Lemma],
		preposition == "with" && noun.Deprel == "obj" && tokens[v].Lemma == "share":
		t.Head, t.Deprel = v, "obl"
	}
}

// repairAccusation moves "of" with a gerund from the object of "accuse" and the like to the verb: "accused the council of
// buying".
func repairAccusation(tokens []Token, i int) {
	t := &tokens[i]
	noun := tokens[t.Head]
	if noun.Deprel != "obj" || noun.Head < 0 || !ofVerbs[tokens[noun.Head].Lemma] {
		return
	}
	for _, mark := range tokens[t.Head:i] {
		if mark.Head == i && mark.Deprel == "mark" && mark.Lemma == "of" {
			t.Head, t.Deprel = noun.Head, "advcl"
			return
		}
	}
}

// phraseCase gives the only preposition of the phrase of noun i, "" where it has none or several.
func phraseCase(tokens []Token, i int) string {
	found := ""
	for j, t := range tokens {
		if t.Head != i || t.Deprel != "case" {
			continue
		}
		if found != "" || j > i {
			return ""
		}
		found = strings.ToLower(t.Form)
	}
	return found
}

// repairEvery makes "every Tuesday" behind a verb a time instead of its object.
func repairEvery(tokens []Token, i int) {
	t := &tokens[i]
	if i > 0 && t.Deprel == "obj" && Facts().Weekday(t.Form) && tokens[i-1].Head == i && tokens[i-1].Lemma == "every" {
		t.Deprel = "obl:unmarked"
	}
}

// repairComparison hangs "more than" on the number behind it: "more than forty residents".
func repairComparison(tokens []Token, i int) {
	if i+2 >= len(tokens) || strings.ToLower(tokens[i+1].Form) != "than" || tokens[i+2].UPOS != "NUM" || tokens[i+2].Head == i || tokens[i+2].Head == i+1 {
		return
	}
	switch strings.ToLower(tokens[i].Form) {
	case "more", "less", "fewer":
		tokens[i].Head, tokens[i].Deprel = i+2, "advmod"
		tokens[i+1].Head, tokens[i+1].Deprel = i, "fixed"
	}
}

// repairContent makes a clause with the conjunction "that" the content of its noun ("statements that it was turning
// back"), not a relative clause.
func repairContent(tokens []Token, i int) {
	if t := tokens[i]; t.Deprel == "mark" && t.UPOS == "SCONJ" && t.Lemma == "that" && t.Head >= 0 && tokens[t.Head].Deprel == "acl:relcl" {
		tokens[t.Head].Deprel = "acl"
	}
}

// repairCapital makes the first word of a sentence a common noun where it is one that only the place has given a capital:
// "Erosion refers to ...". Label is what the network takes it for as a name.
func repairCapital(tokens []Token, label string) {
	t := &tokens[0]
	low := strings.ToLower(t.Form)
	if t.UPOS != "PROPN" || label != "O" || t.Form == strings.ToUpper(t.Form) || Facts().NounClass(low) == "" || Facts().GivenName(low) != "" || Facts().Month(low) {
		return
	}
	if len(tokens) > 1 && (tokens[1].UPOS == "PROPN" || tokens[1].Form == "of") {
		return
	}
	for _, other := range tokens[1:] {
		if other.Form == t.Form {
			return
		}
	}
	t.UPOS, t.XPOS, t.Lemma = "NOUN", "NN", low
}
