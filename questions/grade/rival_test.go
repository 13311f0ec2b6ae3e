package grade

import (
	"testing"

	"lectern/questions/quiz"
)

// beside is a question whose article goes on behind the evidence.
func beside(prompt, key, evidence, goesOn string, others ...string) quiz.Question {
	q := short(prompt, key, evidence)
	for _, o := range others {
		q.Others = append(q.Others, o)
		q.Around = append(q.Around, quiz.Proof{Text: goesOn})
	}
	return q
}

var rivals = []struct {
	question             quiz.Question
	right, nearly, wrong []string
}{
	{
		beside("Which two birds nest on the tower?", "jackdaws and swifts", "Jackdaws and swifts nest on the tower of Kell.",
			"An owl sleeps in the barn, and the swallows left in May.", "An owl", "the barn", "the swallows"),
		[]string{"swifts and jackdaws", "a jackdaw and a swift", "jackdaws, swifts", "Jackdaws and swifts nest there", "jackdaws and swifts; the swallows left", "swifts as well as jackdaws", "both jackdaws and swifts"},
		[]string{"jackdaws", "the swifts", "it is swifts", "swifts, on the tower"},
		[]string{"jackdaws, swifts and an owl", "jackdaws and an owl", "swifts and swallows", "an owl", "swallows", "birds", "jackdaws, swifts and crows", "jackdaws, swifts as well as owls"},
	},
	{
		beside("What did Runa paint?", "the boat", "Runa painted the green boat.", "Her cousin Ivo mended the nets.", "Her cousin Ivo", "Ivo", "the nets"),
		[]string{"the boat", "a boat", "the green boat", "boats", "she painted the boat", "Runa painted a boat, although Ivo mended the nets", "the boat, while Ivo mended the nets"},
		nil,
		[]string{"the nets", "the red boat", "the boat and the nets", "the boat or the nets", "the boat and a fence", "boat and nets", "the boat, the nets", "she painted the boat and the nets", "she painted the boat and mended the nets", "Ivo", "maybe the boat, maybe the nets"},
	},
	{
		beside("Where did the ferry sink?", "near Cape Orm", "The ferry sank near Cape Orm.", "It had sailed from Cape Ora and Port Lisk.", "Cape Ora", "Port Lisk"),
		[]string{"Cape Orm", "at cape orm", "close to Cape Orm", "It sank near Cape Orm", "the ferry went down near Cape Orm"},
		nil,
		[]string{"Cape Ora", "near Cape Ora", "Cape Orm and Cape Ora", "Port Orm", "Cape", "Cape Orm or Port Lisk", "Port Lisk"},
	},
	{
		beside("Who led the strike?", "Wanda Krell", "Wanda Krell, a weaver, led the strike.", "Her brother Otto Krell and the miller Jan Bode were against it.", "Her brother Otto Krell", "Otto Krell", "Jan Bode"),
		[]string{"Wanda Krell", "Wanda Krell, a weaver", "the weaver Wanda Krell", "Krell, Wanda", "it was Wanda Krell who led the strike", "maybe Wanda Krell"},
		[]string{"Wanda"},
		[]string{"Otto Krell", "Krell and Bode", "Wanda Bode", "Wanda Krell and her brother", "Wanda Krell or Jan Bode", "maybe Wanda Krell, maybe Jan Bode", "her brother", "a weaver"},
	},
	{
		short("How many people live in Ostrup?", "40", "Ostrup has 40 inhabitants."),
		[]string{"40", "forty people", "40 inhabitants", "40 residents", "exactly 40", "40 in all", "40 people live in Ostrup", "there are forty of them"},
		nil,
		[]string{"40 cows", "40 houses", "40 sheep", "41", "40 or 50", "400"},
	},
	{
		short("What percentage of the houses burned?", "12 percent", "In the fire 12 percent of the houses burned."),
		[]string{"12 %", "12", "twelve per cent of the houses", "12 % of them"},
		nil,
		[]string{"12 houses", "12 people", "21 %"},
	},
	{
		short("How heavy was the parcel?", "20 pounds", "The parcel weighed 20 pounds."),
		[]string{"20 lb", "20 pounds", "twenty pounds"},
		[]string{"20"},
		[]string{"£20", "20 dollars", "20 kilograms"},
	},
	{
		short("How much did the lamp cost?", "20 pounds", "The lamp cost 20 pounds."),
		[]string{"£20", "20 pounds", "twenty quid"},
		nil,
		[]string{"20 lb", "9 kg", "$20"},
	},
	{
		short("When did the mill close?", "at the end of 2019", "The mill closed at the end of 2019."),
		[]string{"the end of 2019", "in late 2019"},
		[]string{"2019", "in 2019"},
		[]string{"2018", "at the end of 2018", "at the beginning of 2019"},
	},
	{
		short("How many boats were lost?", "two or three", "In the storm two or three boats were lost."),
		[]string{"two or three", "2 or 3", "two or three boats", "2-3"},
		[]string{"two", "three"},
		[]string{"four", "two hundred", "three or four"},
	},
	{
		short("How much of the land did the duke own?", "a tenth of the land", "The duke owned a tenth of the land."),
		[]string{"a tenth", "a tenth of the land", "one tenth", "10 %"},
		nil,
		[]string{"a third", "a tenth of the sea", "ten"},
	},
	{
		short("What did the duke own?", "a tenth of the land", "The duke owned a tenth of the land."),
		[]string{"a tenth of the land", "one tenth of the land"},
		[]string{"a tenth"},
		[]string{"a tenth of the sea"},
	},
	{
		beside("Which town is the capital of Morea?", "Rome", "The capital of Morea is Rome.", "Paris was once larger.", "Paris"),
		[]string{"Rome", "maybe Rome", "I think it is Rome", "Rome, I think", "Rome is the capital of Morea"},
		nil,
		[]string{"Rome or Paris", "maybe Rome, maybe Paris", "either Rome or Paris", "Rome / Paris", "Paris", "Rome, Paris", "Rome and Paris", "Rome and maybe Paris", "perhaps Paris"},
	},
	{
		short("Which club opened the pool?", "the Harlow Otters", "The Harlow Otters opened the pool."),
		[]string{"Harlow Otters", "the Otters", "otters"},
		nil,
		[]string{"Harlow Foxes", "the Foxes"},
	},
	{
		short("Who opened the pool?", "the Tarnwick Fishing Union", "The Tarnwick Fishing Union opened the pool."),
		[]string{"the TFU", "Tarnwick Fishing Union", "the Tarnwick Fishing Union opened it"},
		[]string{"the Fishing Union"},
		[]string{"Tarnwick", "the Tarnwick Sailing Union", "the Harlow Fishing Union", "Fishing"},
	},
	{
		beside("Why did Ida stay at home?", "because she had a fever", "Ida stayed at home because she had a fever.", "Her sister had a broken arm and a cough.", "Her sister", "a broken arm", "a cough"),
		[]string{"because she had a fever", "a fever", "she was ill with fever", "she had a high fever", "Ida had a fever", "because of her fever"},
		nil,
		[]string{"because of a fever and a broken arm", "she had a cough", "a broken arm", "because she had a fever and a cough"},
	},
	{
		beside("What frightened the wolves?", "the wolves were frightened by the bell", "The bell frightened the wolves.", "The sheep slept.", "The sheep"),
		[]string{"the bell", "a bell", "the bell frightened the wolves"},
		nil,
		[]string{"the sheep were frightened by the bell", "the sheep", "the bell and the sheep"},
	},
	{
		short("What does the plant need?", "light and water", "The plant needs light and water."),
		[]string{"water and light", "light, water", "it needs light and water", "light plus water"},
		[]string{"light", "water"},
		[]string{"light, water and salt", "salt", "light and salt"},
	},
	{
		short("When did the trains stop?", "in 1954", "The trains stopped in 1954, after the flood of 1948."),
		[]string{"1954", "in 1954", "in 1954, after the flood"},
		nil,
		[]string{"1948", "1954 or 1955", "1954 and 1948", "in 1945", "1954 or so, or 1948"},
	},
	{
		short("Who paid for the organ?", "the brewer Hans Oder", "The brewer Hans Oder paid for the organ."),
		[]string{"Hans Oder", "Oder", "the brewer Oder", "a brewer called Hans Oder"},
		[]string{"the brewer"},
		[]string{"the baker Hans Oder", "Hans Vorn", "a baker"},
	},
	{
		short("Which two leaders were dismissed?", "Rosa Kemp and Fred Amsel", "Two leaders, Rosa Kemp and Fred Amsel, were dismissed."),
		[]string{"Kemp and Amsel", "Fred Amsel, Rosa Kemp", "Rosa and Fred"},
		[]string{"Rosa Kemp", "Amsel"},
		[]string{"Rosa Amsel", "Rosa Kemp and Fred Kemp", "Rosa Kemp, Fred Amsel and Jan Bode"},
	},
	{
		short("Who wrote the opera?", "Anton and Klara Weiss", "Anton and Klara Weiss wrote the opera."),
		[]string{"Klara and Anton Weiss", "Anton Weiss and Klara Weiss"},
		[]string{"Anton Weiss", "Klara Weiss"},
		[]string{"Anton Schwarz"},
	},
	{
		short("Who killed the boar?", "Sir Osric of Vane", "Sir Osric of Vane killed the boar."),
		[]string{"Sir Osric", "Osric", "Osric of Vane"},
		nil,
		[]string{"Sir Edric of Vane", "Sir Osric and Sir Edric"},
	},
	{
		short("How often does the vet come?", "every second week", "The vet comes every second week."),
		[]string{"every 2 weeks", "every other week", "once in two weeks", "every fortnight", "fortnightly"},
		nil,
		[]string{"every week", "twice a week", "weekly", "every second day", "every three weeks"},
	},
	{
		short("How often does the bus run?", "every 15 minutes", "The bus runs every 15 minutes."),
		[]string{"four times an hour", "4 times per hour", "every fifteen minutes"},
		[]string{"every 15"},
		[]string{"fifteen times an hour", "four times a day", "every 15 hours", "every hour"},
	},
	{
		short("What does the mill make?", "butter", "The mill makes butter."),
		[]string{"buter", "buttter", "it makes butter"},
		nil,
		[]string{"better", "bitter", "batter", "butter and cheese"},
	},
	{
		short("What did the cat catch?", "a mouse", "The cat caught a mouse."),
		[]string{"mice", "a mous", "the mouse"},
		nil,
		[]string{"a house", "a moose", "a mouse and a rat"},
	},
	{
		short("Which animals were caught?", "grey squirrels", "In the park grey squirrels were caught."),
		[]string{"gray squirrels", "the grey squirrel"},
		[]string{"squirrels"},
		[]string{"red squirrels", "grey and red squirrels", "grey wolves"},
	},
	{
		short("Who took the photograph?", "Matis Orrel", "Matis Orrel took the photograph."),
		[]string{"baker Matis Orrel", "her son Matis Orrel", "the tall painter Matis Orrel", "coach Orrel", "It was Matis Orrel, I am sure"},
		nil,
		[]string{"peter orrel", "Petra Orrel"},
	},
	{
		short("When did the walkers get lost?", "in 1979", "Two walkers got lost in 1979."),
		[]string{"1979", "back in 1979", "during 1979"},
		nil,
		[]string{"before 1979", "after 1979", "1997", "1978 or 1979"},
	},
	{
		short("How often can the tree be cut?", "every nine years", "The tree can be cut every nine years."),
		[]string{"every 9 years", "once in nine years"},
		[]string{"every nine"},
		[]string{"nine trees", "nine times a year", "every nine months"},
	},
	{
		short("To whom did Lena Ostermann give the score?", "Viktor Hahn", "She gave the score to Viktor Hahn, who died before the concert in Marl."),
		[]string{"to Viktor Hahn, who died before the concert", "Viktor Emil Hahn", "Hahn"},
		nil,
		[]string{"Viktor Ostermann", "Emil Hahn", "Viktor Hahn and Emil Marl"},
	},
	{
		short("Which land makes most salt?", "Arvia", "Arvia makes half of the world's salt."),
		[]string{"it is Arvia, with half of the world's salt", "Arvia makes half of it", "Arvia"},
		nil,
		[]string{"Arvia and Velland", "a land", "salt"},
	},
	{
		short("How do they cross the sound?", "they walk across it", "They walk across the frozen sound."),
		[]string{"they walk", "by walking", "they walk over the frozen sound"},
		nil,
		[]string{"by boat", "they cross it", "they swim"},
	},
	{
		short("Where does the shepherd sell cheese?", "in the market hall of Dunby", "The shepherd sells cheese in the market hall of Dunby."),
		[]string{"Dunby market hall", "the market hall in Dunby", "at the market hall of the town of Dunby"},
		[]string{"in the market hall"},
		[]string{"in the town hall of Trent", "in Trent"},
	},
}

func TestRivals(t *testing.T) {
	for _, item := range rivals {
		for outcome, answers := range map[Outcome][]string{Right: item.right, Nearly: item.nearly, Wrong: item.wrong} {
			for _, a := range answers {
				if v := Mark(item.question, []string{a}); v.Outcome != outcome {
					t.Errorf("%s (%s) %q: %s, %s, want %s", item.question.Prompt, item.question.Key[0], a, v.Outcome, v.Reason, outcome)
				}
			}
		}
	}
}
