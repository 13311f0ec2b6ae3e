package verify

import (
	"strings"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/model"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

func analyser(t *testing.T) *analysis.Analyser {
	t.Helper()
	an, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	return an
}

func checker(t *testing.T, an *analysis.Analyser, text string) *Checker {
	t.Helper()
	a, err := article.Import(text)
	if err != nil {
		t.Fatal(err)
	}
	found, _ := an.Analyse(a, nil)
	return New(clause.Read(&found), an.Sentence)
}

// candidate asks prompt about the first clause with the verb; the key is headed by the last token of that form in it.
func candidate(t *testing.T, k *Checker, verb, prompt, key, head string) rule.Candidate {
	t.Helper()
	for number, c := range k.doc.Clauses {
		if k.doc.Token(c.Sentence, c.Head).Lemma != verb {
			continue
		}
		for i, token := range k.doc.Sentences[c.Sentence].Tokens {
			if token.Form == head {
				return rule.New(k.doc, number, "test", rule.Key{Text: key, Sentence: c.Sentence, Token: i}, clause.Text{String: prompt})
			}
		}
	}
	t.Fatalf("no clause with %q and %q", verb, head)
	return rule.Candidate{}
}

func TestFlaw(t *testing.T) {
	an := analyser(t)
	const mill = "Otto Brandt sold the mill to a baker in 1702. The baker repaired the wheel. Clara Whitlow painted the mill twice."
	for _, c := range []struct {
		text, verb, prompt, key, head string
		want                          Reason
	}{
		{mill, "sell", "Who sold the mill to a baker in 1702?", "Otto Brandt", "Otto", ""},
		{mill, "sell", "What did Otto Brandt sell to a baker in 1702?", "the mill", "mill", ""},
		{mill, "sell", "Who did Otto Brandt sell to a baker in 1702?", "the mill", "mill", WrongWord},
		{mill, "sell", "When did Otto Brandt sell the mill?", "the mill", "mill", WrongWord},
		{mill, "sell", "Who sold the the mill to a baker?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "Who sold a old mill to a baker?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "Who sold “the mill to a baker?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "Who sold the mill to a baker and?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "Who sold the mill to a baker and when, in 1702?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "Who sold the mill to a baker in 1702, likely?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "Who sold the mill to a baker, had the wheel repaired?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "What happened after Otto Brandt sold the mill.?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "As shows, who sold the mill to a baker in 1702?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "What did Otto Brandt sell in 1702?", "instead the mill", "mill", KeyLoose},
		{mill, "sell", "Who sold it no other way. no other way?", "Otto Brandt", "Otto", Malformed},
		{mill, "sell", "What did Otto Brandt order the baker to buy in 1702 to do?", "the mill", "mill", Malformed},
		{mill, "sell", "Who sold the mill to a baker in 1702?", "Otto Brandt, cheerfully", "Otto", KeyLoose},
		{mill, "sell", "What did Otto Brandt sell in 1702?", "the mill with wheels.", "mill", KeyLoose},
		{mill, "sell", "What did Otto Brandt sell in 1702?", "the mill?", "mill", KeyLoose},
		{mill, "sell", "What did Otto Brandt do in 1702?", "sell the mill to him", "mill", KeyLoose},
		{mill, "sell", "What did Otto Brandt try to do in 1702?", "not to sell", "mill", KeyLoose},
		{mill, "sell", "Who sold it?", "Otto Brandt", "Otto", Length},
		{mill, "sell", "Who sold this mill to a baker?", "Otto Brandt", "Otto", Context},
		{"The Senate passed the new law in May. It was short.", "pass", "Who passed the new law of the senators in May?", "the Senate", "Senate", Leak},
		{"The dairy board (DB) inspects all cheese in Harlow. It is strict.", "inspect", "Which organization of the DB inspects all cheese?", "the dairy board", "board", Leak},
		{"A slow decline happened within the first few years. It went on.", "happen", "What happened within the first few years?", "a slow decline", "decline", Vague},
		{"She brought a cake to Harlow, and I brought a cake to Harlow. Clara Whitlow is a baker.", "bring", "Who brought a cake to Harlow?", "Clara Whitlow", "She", SecondAnswer},
		{mill, "sell", "Who sold the mill of Otto Brandt to a baker?", "Otto Brandt", "Otto", Leak},
		{mill, "sell", "Who sold the mill to a baker in 1703?", "Otto Brandt", "Otto", Foreign},
		{mill, "sell", "Who sold the mill to another baker in 1702?", "Otto Brandt", "Otto", Context},
		{
			"Otto Brandt did not sell the mill to a baker. He kept it.", "sell",
			"Who sold the mill to a baker?", "Otto Brandt", "Otto", Polarity,
		},
		{
			"Otto Brandt may sell the mill to a baker. The mill is old.", "sell",
			"Who will sell the mill to a baker?", "Otto Brandt", "Otto", Modality,
		},
		{
			"Otto Brandt often sold flour to a baker. The flour was white.", "sell",
			"Who sold white flour to a baker?", "Otto Brandt", "Otto", Scope,
		},
		{
			"Clara Whitlow said that the mill had burned in 1702. Nobody was hurt.", "burn",
			"In which year had the mill burned?", "1702", "1702", Attribution,
		},
		{
			"Otto Brandt sold the mill. In 1710, Clara Whitlow sold the mill. The river was low.", "sell",
			"Who sold the mill in Harlow?", "Otto Brandt", "Otto", SecondAnswer,
		},
		{
			"The survey found that ferries in northern Norway are borderline fuel efficient. The owners agreed.", "efficient",
			"According to the survey, what is fuel efficient?", "ferries in northern Norway", "ferries", Scope,
		},
		{
			"The salt released from old pipes has been the main source of trouble in Harlow for two decades. Nobody minds.", "source",
			"How long has the salt been the main source of trouble in Harlow?", "for two decades", "decades", Scope,
		},
		{
			"The board will show the old map, its costs in the wider county and offer a tour of the site. It is new.", "show",
			"What will the board in Harlow show?", "the old map", "map", KeyPart,
		},
		{
			"The farmers of Harlow met in the great hall. Here they voted for the new rules.", "vote",
			"Who voted for the new rules?", "the farmers", "they", Context,
		},
		{
			"Clara Whitlow was a citizen of Harlow. She kept bees.", "citizen",
			"Who was a citizen of Harlow?", "Clara Whitlow", "Clara", SecondAnswer,
		},
		{
			"Clara Whitlow was a citizen of Harlow who kept forty goats. She was old.", "citizen",
			"Who was a citizen of Harlow who kept forty goats?", "Clara Whitlow", "Clara", "",
		},
		{
			"Fellow citizens, I thank you. Farmers will decide. The harbour is open.", "decide",
			"According to the speaker, who will decide?", "farmers", "Farmers", Vague,
		},
		{
			"The dam of Harlow\n\nWhat happened in Harlow?\n\nThe wall broke. The old dam is necessary for the valley.\n\nWho repaired the wall?\n\nThe farmers did.", "necessary",
			"What is necessary for the valley?", "the old dam", "dam", Attribution,
		},
		{
			"Otto Brandt described a number of birds in the valley. The valley was green.", "describe",
			"What did Otto Brandt describe in the valley?", "a number", "number", KeyEmpty,
		},
		{
			"Berg-Lund explained the tides of the bay. The sailors of the bay listened.", "explain",
			"Who explained the tides of the bay?", "Lund", "Lund", Foreign,
		},
		{
			"One sailor admitted to the mayor that the lamp was broken. The lamp was old.", "admit",
			"What admitted to the mayor that the lamp was broken?", "one sailor", "sailor", WrongWord,
		},
		{
			"To get a licence for the harbour, sailors need two photographs of the old town. They are expensive.", "need",
			"Who needs two photographs of the old town?", "sailors", "sailors", Scope,
		},
		{
			"The council said that the shepherds did not own any land and had no claim to stay there. They left.", "own",
			"Who did not own any land and had no claim to stay there?", "the shepherds", "shepherds", Context,
		},
		{
			"The old widow moved to a hut in the valley and kept forty goats there. She was happy.", "keep",
			"Who moved to a hut in the valley and kept forty goats there?", "the old widow", "widow", "",
		},
		{
			"The particular rewards depend on the length of the voyage. Sailors know them.", "depend",
			"What do the particular rewards depend on?", "the length of the voyage", "length", Context,
		},
		{
			"Otto Brandt is a busy man, and he sleeps little. He has no wife.", "man",
			"Who in Harlow is a busy man?", "Otto Brandt", "Otto", Vague,
		},
		{
			"Otto Brandt is a man who keeps forty goats. He has no wife.", "man",
			"Who is a man who keeps forty goats?", "Otto Brandt", "Otto", "",
		},
		{
			"After paying the sailors, Otto Brandt spends the rest on wool and salt. He is rich.", "spend",
			"Who spends the rest on wool and salt?", "Otto Brandt", "Otto", Context,
		},
		{
			"Many sailors enjoy the easy access to and use of the old harbour. It is free.", "enjoy",
			"What do many sailors enjoy?", "the easy access and use of the old harbour", "access", KeyPart,
		},
		{
			"Many sailors enjoy the easy access to and use of the old harbour. It is free.", "enjoy",
			"What do many sailors in Harlow enjoy?", "the easy access to and use of the old harbour", "access", "",
		},
		{
			"Island hunter-gatherers respect the animals of the bay. They are few.", "respect",
			"Which gatherers respect the animals of the bay?", "Island hunter-gatherers", "gatherers", Malformed,
		},
		{
			"In the old tales of Harlow, a raven stands for something else. It is black.", "stand",
			"What stands for something else in the old tales of Harlow?", "a raven", "raven", Context,
		},
		{
			"Many firms report that the harbour of Linden is too small. Nobody listens.", "report",
			"Who reports that the harbour of Linden is too small?", "many firms", "firms", KeyEmpty,
		},
		{mill, "sell", "What did Otto Brandt sell when the dog was not a dog?", "the mill", "mill", Malformed},
		{
			"The long story of Harlow is old, and everybody in the valley knows the tale. Clara told it on the hill in May to the children.", "tell",
			"Who told it on the hill in May to the children of Harlow?", "Clara", "Clara", "",
		},
		{mill, "sell", "What was called the mill called by the baker?", "the mill", "mill", Malformed},
		{mill, "sell", "In a different sense, what did Otto Brandt sell?", "the mill", "mill", Context},
		{mill, "sell", "Who did Otto Brandt sell the mill to as for the wheel?", "a baker", "baker", Malformed},
	} {
		k := checker(t, an, c.text)
		if got := k.Flaw(candidate(t, k, c.verb, c.prompt, c.key, c.head)); got != c.want {
			t.Errorf("%s = %s: %q, want %q", c.prompt, c.key, got, c.want)
		}
	}
}

func TestReread(t *testing.T) {
	an := analyser(t)
	k := checker(t, an, "Otto Brandt sold the mill to a baker in 1702. The baker repaired the wheel.")
	for _, c := range []struct {
		prompt string
		want   Reason
	}{
		{"Who sold the mill to a baker in 1702?", ""},
		{"Who repaired the wheel of the mill in 1702?", Unlike},
		{"According to Clara Whitlow, who sold the mill to a baker?", ""},
	} {
		if got := k.Reread(candidate(t, k, "sell", c.prompt, "Otto Brandt", "Otto")); got != c.want {
			t.Errorf("%s: %q, want %q", c.prompt, got, c.want)
		}
	}
	broken := candidate(t, k, "sell", truthLead+"The mill Otto Brandt to a baker.", quiz.True, "Otto")
	if broken.Kind = quiz.Truth; k.Reread(broken) != Unlike {
		t.Error("a statement without its verb was read like its source")
	}
}

func TestShortClaim(t *testing.T) {
	k := checker(t, analyser(t), "Fellow citizens, I thank you. Farmers will decide. The harbour is open.")
	short := candidate(t, k, "decide", truthLead+"According to the speaker, farmers will decide.", quiz.True, "Farmers")
	if short.Kind = quiz.Truth; k.Flaw(short) != Vague {
		t.Error("a claim of three words was let pass")
	}
}

func TestWords(t *testing.T) {
	for prompt, want := range map[string]string{
		"Who sold the mill?":                        "who sold",
		"In which year did it burn?":                "which year",
		"According to Clara, what did Otto sell?":   "what did",
		"True, false or not stated? Otto was here.": " ",
	} {
		if wh, noun := asked(prompt); wh+" "+noun != want {
			t.Errorf("%s: %q %q", prompt, wh, noun)
		}
	}
	for key, want := range map[string]bool{"about forty sailors": true, "1,200": true, "sailors": false} {
		if counts(key) != want {
			t.Errorf("%q counts: %v", key, !want)
		}
	}
	for _, pair := range []string{"a hour", "an union", "a European", "an honest", "a one-way", "an X-ray", "an MP", "a useful"} {
		if article, word, _ := strings.Cut(pair, " "); pair != "an union" && wrongArticle(article, word) {
			t.Errorf("%q was called wrong", pair)
		}
	}
	for _, pair := range []string{"a apple", "an bear", "a elm", "a ox"} {
		if article, word, _ := strings.Cut(pair, " "); !wrongArticle(article, word) {
			t.Errorf("%q was let pass", pair)
		}
	}
}
