package grade

import (
	"testing"

	"lectern/questions/quiz"
)

// items are short questions about an invented place; each typed answer stands with its outcome and reason.
var items = []struct {
	name     string
	question quiz.Question
	answers  []typed
}{
	{
		name: "person",
		question: short("Who repaired the clock of Tarnwick?", "Ada Morell",
			"Ada Morell, a locksmith from Port Ellis, repaired the clock of Tarnwick in 1921 after Hugo Brandt had given up."),
		answers: []typed{
			{"Ada Morell", Right, Correct},
			{"ada morell.", Right, Correct},
			{"  ADA   MORELL!", Right, Correct},
			{"Morell", Right, Correct},
			{"Ms. Morell", Right, Correct},
			{"It was Ada Morell", Right, Correct},
			{"Ada Morell repaired the clock of Tarnwick.", Right, Correct},
			{"The clock of Tarnwick was repaired by Ada Morell.", Right, Correct},
			{"the locksmith Ada Morell", Right, Correct},
			{"Ada Morel", Right, Misspelt},
			{"Ada", Nearly, TooLittle},
			{"Hugo Brandt", Wrong, NoMatch},
			{"Brandt", Wrong, NoMatch},
			{"Hugo Morell", Wrong, ExtraFact},
			{"peter morell", Wrong, ExtraFact},
			{"Mr Morell and Hugo Brandt", Wrong, ExtraFact},
			{"Ada Morell and Hugo Brandt", Wrong, ExtraFact},
			{"Hugo Brandt, Ada Morell", Wrong, ExtraFact},
			{"ada morell / somebody else", Wrong, ExtraFact},
			{"not Ada Morell", Wrong, Negated},
			{"Ada Morell never repaired it", Wrong, Negated},
			{"she", Wrong, NothingSaid},
			{"It was the", Wrong, NothingSaid},
			{"...", Wrong, NothingSaid},
			{"", Wrong, Unanswered},
			{"Ada Morell, a locksmith from Port Ellis, repaired the clock of Tarnwick in 1921 after Hugo Brandt had given up.", Wrong, Copied},
		},
	},
	{
		name: "relation of two countries",
		question: short("Which country occupied Veldonia?", "Karsia",
			"In the spring of 1911, Karsia occupied Veldonia, while Ostrania stayed neutral."),
		answers: []typed{
			{"karsia", Right, Correct},
			{"Karsia occupied Veldonia", Right, Correct},
			{"Veldonia was occupied by Karsia", Right, Correct},
			{"Veldonia occupied Karsia", Wrong, Swapped},
			{"Karsia was occupied by Veldonia", Wrong, Swapped},
			{"Karsia and Ostrania", Wrong, ExtraFact},
			{"Karsia and Poland", Wrong, ExtraFact},
			{"karsia & poland", Wrong, ExtraFact},
			{"Karsia, Veldonia", Wrong, ExtraFact},
			{"Karsia did not occupy Veldonia", Wrong, Negated},
			{"Karsya", Right, Misspelt},
			{"Veldonia", Wrong, NoMatch},
		},
	},
	{
		name: "near names",
		question: short("Which town did the river Ore flood?", "Marlen",
			"The river Ore flooded Marlen but spared Marlea and Harlen."),
		answers: []typed{
			{"Marlen", Right, Correct},
			{"Marlan", Right, Misspelt},
			{"Marlea", Wrong, NoMatch},
			{"Harlen", Wrong, NoMatch},
		},
	},
	{
		name: "shared surname",
		question: short("Who lit the fire?", "Tomas Lund",
			"Tomas Lund lit the fire that his sister Clara Lund had built."),
		answers: []typed{
			{"Tomas Lund", Right, Correct},
			{"Lund", Nearly, TooLittle},
			{"Clara Lund", Wrong, ExtraFact},
		},
	},
	{
		name: "title and initials",
		question: short("Who opened the harbor?", "the Tarnwick Fishing Union",
			"The Tarnwick Fishing Union opened the harbor on Monday."),
		answers: []typed{
			{"the TFU", Right, Correct},
			{"Tarnwick Fishing Union", Right, Correct},
			{"tarnwick fishing unoin", Right, Misspelt},
			{"the Fishing Union", Nearly, TooLittle},
		},
	},
	{
		name: "number",
		question: short("How many barrels did the ship carry?", "about 1,200 barrels",
			"The ship carried about 1,200 barrels of salt and 40 sacks of flour."),
		answers: []typed{
			{"1200", Right, Correct},
			{"1,200 barrels", Right, Correct},
			{"twelve hundred", Right, Correct},
			{"one thousand two hundred", Right, Correct},
			{"roughly 1.2 thousand barrels", Right, Correct},
			{"It carried 1200 barrels", Right, Correct},
			{"1300", Wrong, WrongNumber},
			{"40", Wrong, WrongNumber},
			{"1200 or 1300", Wrong, WrongNumber},
			{"barrels", Wrong, NoMatch},
			{"many", Wrong, NoMatch},
		},
	},
	{
		name:     "dozen",
		question: short("How many kites were in the air?", "a dozen", "Above the beach, a dozen kites were in the air."),
		answers: []typed{
			{"12", Right, Correct}, {"twelve kites", Right, Correct}, {"a dozen", Right, Correct}, {"ten", Wrong, WrongNumber},
		},
	},
	{
		name:     "date",
		question: short("When did the bridge open?", "on March 4, 1932", "The bridge opened on March 4, 1932."),
		answers: []typed{
			{"March 4, 1932", Right, Correct},
			{"4 March 1932", Right, Correct},
			{"the 4th of March 1932", Right, Correct},
			{"Mar. 4th, 1932", Right, Correct},
			{"1932-03-04", Right, Correct},
			{"3/4/1932", Right, Correct},
			{"4/3/1932", Right, Correct},
			{"March fourth, nineteen thirty-two", Right, Correct},
			{"1932", Nearly, TooLittle},
			{"March 1932", Nearly, TooLittle},
			{"March 5, 1932", Wrong, WrongNumber},
			{"May 4, 1932", Wrong, WrongNumber},
			{"4/5/1932", Wrong, WrongNumber},
		},
	},
	{
		name:     "money and percent",
		question: short("How much did the painting cost?", "$2.5 million", "The painting cost $2.5 million."),
		answers: []typed{
			{"2.5 million dollars", Right, Correct},
			{"$2,500,000", Right, Correct},
			{"US$2.5 million", Right, Correct},
			{"2.5 million", Nearly, UnitMissing},
			{"2.5 million euros", Wrong, WrongUnit},
			{"$2.5 billion", Wrong, WrongNumber},
		},
	},
	{
		name:     "share",
		question: short("How much of the harvest was lost?", "40%", "In that year, 40% of the harvest was lost."),
		answers: []typed{
			{"40 percent", Right, Correct}, {"forty per cent", Right, Correct}, {"40 % of the harvest", Right, Correct},
			{"40", Nearly, UnitMissing}, {"40 tons", Wrong, WrongUnit},
		},
	},
	{
		name:     "accents and quotation marks",
		question: short("Which ship sank?", "the “Étoile d’Or”", "The “Étoile d’Or” sank near the cape."),
		answers: []typed{
			{`"Etoile d'Or"`, Right, Correct}, {"etoile dor", Right, Correct}, {"Étoile du Nord", Wrong, NoMatch},
		},
	},
	{
		name:     "direction",
		question: short("Where does the lake lie?", "south of the village", "The lake lies south of the village of Brune."),
		answers: []typed{
			{"south of the village", Right, Correct}, {"to the south of the village", Right, Correct},
			{"north of the village", Wrong, Opposite},
		},
	},
	{
		name: "cause in a clause",
		question: short("Why was the ferry late?", "because thick fog covered the estuary all morning",
			"The ferry was late because thick fog covered the estuary all morning."),
		answers: []typed{
			{"because thick fog covered the estuary all morning", Right, Correct},
			{"fog was covering the whole estuary that morning", Right, Correct},
			{"Thick fog covered the estuary.", Right, Correct},
			{"fog on the estuary", Nearly, TooLittle},
			{"thick fog did not cover the estuary", Wrong, Negated},
			{"the engine broke down", Wrong, NoMatch},
			{"because of the", Wrong, NothingSaid},
		},
	},
	{
		name: "negated key",
		question: short("What did the mayor say about the report?", "that she had not read it",
			"The mayor said that she had not read it."),
		answers: []typed{
			{"she had not read it", Right, Correct}, {"she hadn't read it", Right, Correct}, {"she hadnt read it", Right, Correct},
			{"she had read it", Wrong, Negated},
		},
	},
	{
		name:     "negation of the text",
		question: short("What had the mayor not read?", "the report", "The mayor had not read the report."),
		answers: []typed{
			{"the report", Right, Correct}, {"The mayor had not read the report", Right, Correct},
			{"The mayor had read the report", Wrong, Negated},
		},
	},
	{
		name:     "list",
		question: short("Which animals live on the island?", "seals and puffins", "Seals and puffins live on the island, and foxes visit it."),
		answers: []typed{
			{"puffins and seals", Right, Correct}, {"seal, puffin", Right, Correct}, {"seals", Nearly, TooLittle},
			{"seals, puffins and foxes", Wrong, ExtraFact}, {"seals, puffins and bears", Wrong, ExtraFact},
		},
	},
	{
		name:     "two counts",
		question: short("Who was on board?", "12 sailors and 30 soldiers", "There were 12 sailors and 30 soldiers on board."),
		answers: []typed{
			{"12 sailors and 30 soldiers", Right, Correct}, {"thirty soldiers and twelve sailors", Right, Correct},
			{"30 sailors and 12 soldiers", Wrong, Swapped},
		},
	},
	{
		name:     "clause with two names",
		question: short("What did the herald shout?", "Karsia defeated Ostrania", "The herald shouted that Karsia defeated Ostrania."),
		answers: []typed{
			{"that Karsia defeated Ostrania", Right, Correct}, {"Ostrania was defeated by Karsia", Right, Correct},
			{"Ostrania defeated Karsia", Wrong, Swapped},
		},
	},
	{
		name: "an event",
		question: short("What did the crowd do?", "laughed and went home",
			"The crowd laughed, although nobody had told a joke, and went home."),
		answers: []typed{
			{"They laughed and went home", Right, Correct}, {"it laughed, yawned and went home", Right, Correct},
			{"They did not laugh, they went home", Wrong, Negated},
		},
	},
	{
		name: "negation in the evidence only",
		question: short("Why did the lamp go out?", "because the oil had run out",
			"The lamp went out because the oil had run out and no servant was awake."),
		answers: []typed{
			{"the oil ran out", Right, Correct}, {"the oil had not run out", Wrong, Negated},
		},
	},
	{
		name:     "modifiers before a name",
		question: short("Who sailed first?", "the brave captain Moro", "The brave captain Moro sailed first."),
		answers:  []typed{{"Moro", Right, Correct}, {"captain Moro", Right, Correct}, {"the brave sailor", Wrong, NoMatch}},
	},
	{
		name:     "antonym by prefix",
		question: short("How did the guide seem to them?", "experienced", "The guide seemed experienced to them."),
		answers: []typed{
			{"experienced", Right, Correct}, {"expereinced", Right, Misspelt}, {"unexperienced", Wrong, NoMatch},
		},
	},
	{
		name: "particles of a surname",
		question: short("Who tuned the organ?", "Karl von der Osten",
			"Karl von der Osten tuned the organ, and Maria van Lier played it."),
		answers: []typed{
			{"Osten", Right, Correct}, {"von der Osten", Right, Correct}, {"Mr von der Osten", Right, Correct},
			{"karl osten", Right, Correct}, {"van Lier", Wrong, NoMatch}, {"Karl van Lier", Wrong, NoMatch},
		},
	},
	{
		name:     "one word or two",
		question: short("Who came to the gate?", "the stepmother's gatekeeper", "The stepmother's gatekeeper came to the gate."),
		answers: []typed{
			{"the step-mother's gate keeper", Right, Correct}, {"the step mother's gatekeeper", Right, Correct},
			{"the mother's gatekeeper", Wrong, NoMatch},
		},
	},
	{
		name:     "a sign for the apostrophe",
		question: short("Why did the bell stay silent?", "because the rope was not tied", "The bell stayed silent because the rope was not tied."),
		answers: []typed{
			{`the rope wasn"t tied`, Right, Correct}, {"the rope wasn;t tied", Right, Correct}, {"the rope was tied", Wrong, Negated},
		},
	},
	{
		name:     "modifier",
		question: short("Who denied the plan?", "the palace", "The palace denied that there was such a plan, and Bishop Orel believed it."),
		answers: []typed{
			{"the palace", Right, Correct}, {"the royal palace", Right, Correct}, {"palace and parliament", Wrong, ExtraFact},
		},
	},
}

type typed struct {
	text    string
	outcome Outcome
	reason  Reason
}

func short(prompt, key, evidence string) quiz.Question {
	return quiz.Question{ID: "q", Rule: "test", Kind: quiz.Short, Prompt: prompt, Key: []string{key},
		Evidence: []quiz.Proof{{Text: evidence}}}
}

func TestShort(t *testing.T) {
	for _, item := range items {
		t.Run(item.name, func(t *testing.T) {
			for _, a := range item.answers {
				v := Mark(item.question, []string{a.text})
				if v.Outcome != a.outcome || v.Reason != a.reason {
					t.Errorf("%q: %s, %s (%.2f), want %s, %s", a.text, v.Outcome, v.Reason, v.Score, a.outcome, a.reason)
				}
			}
		})
	}
}

func TestShortAccepts(t *testing.T) {
	q := short("What did the divers find?", "an anchor", "The divers found an anchor, or mooring iron.")
	q.Accept = []string{"a mooring iron"}
	for _, a := range []string{"the anchor", "mooring iron", "a moring iron"} {
		if v := Mark(q, []string{a}); v.Outcome != Right {
			t.Errorf("%q: %s, %s", a, v.Outcome, v.Reason)
		}
	}
}
