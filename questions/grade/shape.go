package grade

// shape is how an answer is built, as far as its first words tell.
type shape uint8

const (
	empty    shape = iota
	phrase         // a noun phrase: "a red boat"
	single         // one word: "happy"
	sentence       // with a subject and a verb: "he was tired"
	purpose        // "to see the sea"
	manner         // "by boat"
	where          // "in the harbour"
	long           // more than a noun phrase holds, without a subject in sight: "took the boat and left"
	shapes
)

var (
	pronouns  = words("i you he she it we they there")
	placement = words("in on at into through under from over near behind inside around up down toward towards along across")
)

// longPhrase is the number of content words from which an answer without a subject counts as long.
const longPhrase = 4

func shapeOf(ws []word) shape {
	for len(ws) > 1 && (ws[0].text == "because" || ws[0].text == "that" || ws[0].text == "since") {
		ws = ws[1:]
	}
	n := len(contents(ws))
	switch {
	case len(ws) == 0:
		return empty
	case pronouns[ws[0].text] && len(ws) > 1, anyOf(ws, finites):
		return sentence
	case ws[0].text == "to":
		return purpose
	case ws[0].text == "by":
		return manner
	case placement[ws[0].text]:
		return where
	case n == 1:
		return single
	case n >= longPhrase:
		return long
	}
	return phrase
}

// wanted is what a question asks for, by its words.
type wanted uint8

const (
	aThing wanted = iota
	aPerson
	aPlace
	aTime
	anAmount
	aReason
	aManner
	aFeeling
	anAction
	anEvent
	anExplanation
	wanteds
)

func askedFor(prompt []word) wanted {
	feels := false
	for _, w := range prompt {
		feels = feels || w.stem == "feel"
	}
	for len(prompt) > 1 && prepositions[prompt[0].text] {
		prompt = prompt[1:]
	}
	if len(prompt) == 0 {
		return anExplanation
	}
	last := prompt[len(prompt)-1]
	switch first := prompt[0].text; {
	case feels && (first == "how" || first == "what"):
		return aFeeling
	case first == "who" || first == "whom" || first == "whose":
		return aPerson
	case first == "where":
		return aPlace
	case first == "when":
		return aTime
	case first == "why":
		return aReason
	case first == "how" && len(prompt) > 1 && !lightWords[prompt[1].text]:
		return anAmount
	case first == "how":
		return aManner
	case first == "what" && len(prompt) > 1 && prompt[1].stem == "happen":
		return anEvent
	case first == "what" && len(prompt) > 2 && (last.text == "do" || finites[prompt[1].text] && hasText(prompt[2:], "do")):
		return anAction
	case first == "what" || first == "which" || finites[first]:
		return aThing
	}
	return anExplanation
}

var (
	shapeNames  = [shapes]string{"empty", "phrase", "single", "sentence", "purpose", "manner", "place", "long"}
	wantedNames = [wanteds]string{"thing", "person", "place", "time", "amount", "reason", "manner", "feeling", "action", "event", "explanation"}
)
