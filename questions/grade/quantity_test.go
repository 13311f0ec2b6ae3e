package grade

import (
	"testing"

	"lectern/questions/quiz"
)

// sheet is a question with the answers that are right, and others with what is said of them.
type sheet struct {
	question quiz.Question
	right    []string
	others   []typed
}

// asked is a question whose evidence is its key in a sentence, unless it says more.
func asked(prompt, key string) quiz.Question { return short(prompt, key, "It is said to be "+key+".") }

func runSheets(t *testing.T, sheets []sheet) {
	t.Helper()
	for _, x := range sheets {
		t.Run(x.question.Prompt+" "+x.question.Key[0], func(t *testing.T) {
			for _, a := range append([]string{x.question.Key[0]}, x.right...) {
				if v := Mark(x.question, []string{a}); v.Outcome != Right {
					t.Errorf("%q: %s, %s (%.2f), want it right", a, v.Outcome, v.Reason, v.Score)
				}
			}
			for _, a := range x.others {
				if v := Mark(x.question, []string{a.text}); v.Outcome != a.outcome || v.Reason != a.reason {
					t.Errorf("%q: %s, %s (%.2f), want %s, %s", a.text, v.Outcome, v.Reason, v.Score, a.outcome, a.reason)
				}
			}
		})
	}
}

func TestUnits(t *testing.T) {
	runSheets(t, []sheet{
		{asked("How long is the canal?", "1.5 km"),
			[]string{"1,500 metres", "1500 m", "1500m", "1.5 kilometres", "one and a half kilometers", "1½ km", "1 1/2 km", "1.5km",
				"150,000 cm", "1 km and 500 m", "1 km 500 m", "0.93 miles", "about 1.5 km", "It is 1.5 km long", "1 500 metres"},
			[]typed{{"1.5 m", Wrong, WrongUnit}, {"1.5 miles", Wrong, WrongUnit}, {"15 km", Wrong, WrongNumber}, {"1.5 kg", Wrong, WrongUnit},
				{"150 metres", Wrong, WrongNumber}, {"1.5", Nearly, UnitMissing}, {"1 mile", Wrong, WrongNumber}, {"1500 km", Wrong, WrongNumber}}},
		{asked("How long did the strike last?", "2 hours"),
			[]string{"120 minutes", "120 min", "two hours", "2 hrs", "2h", "2 h", "1 hour 60 minutes", "7,200 seconds", "for two hours"},
			[]typed{{"2 minutes", Wrong, WrongUnit}, {"90 minutes", Wrong, WrongNumber}, {"2 days", Wrong, WrongUnit}, {"3 hours", Wrong, WrongNumber}}},
		{asked("How long did the trial last?", "an hour and a half"),
			[]string{"90 minutes", "1.5 hours", "one and a half hours", "1½ hours", "1 hour 30 minutes", "an hour and thirty minutes"},
			[]typed{{"half an hour", Wrong, WrongNumber}, {"two hours", Wrong, WrongNumber}}},
		{asked("How long did they wait?", "an hour"), []string{"one hour", "1 hour", "60 minutes", "1 h"},
			[]typed{{"two hours", Wrong, WrongNumber}, {"a day", Wrong, NoMatch}}},
		{asked("How long was the voyage?", "a fortnight"), []string{"two weeks", "14 days", "2 weeks", "one fortnight"},
			[]typed{{"two months", Wrong, WrongNumber}, {"10 days", Wrong, WrongNumber}}},
		{asked("How old was the tower?", "two centuries"), []string{"200 years", "20 decades"}, []typed{{"2 decades", Wrong, WrongUnit}}},
		{asked("How long did the reign last?", "18 months"), []string{"one and a half years", "a year and a half", "1.5 years", "1 year and 6 months"},
			[]typed{{"18 years", Wrong, WrongUnit}}},
		{asked("What did the stone weigh?", "half a kilogram"), []string{"500 g", "500 grams", "0.5 kg", "half a kilo", "1/2 kg", "½ kg", "500 grammes"},
			[]typed{{"5 kg", Wrong, WrongNumber}, {"half a ton", Wrong, WrongUnit}}},
		{asked("How much coal was burnt?", "3 tonnes"), []string{"3,000 kg", "three tons", "3 metric tons", "3t"}, []typed{{"3 kg", Wrong, WrongUnit}}},
		{asked("How heavy was the calf?", "20 pounds"), []string{"20 lb", "20 lbs", "9 kg", "9.07 kg", "20 lb."},
			[]typed{{"20 kg", Wrong, WrongUnit}, {"£20", Wrong, WrongUnit}}},
		{asked("How far is the farm?", "8 km"), []string{"5 miles", "eight kilometres", "8000 metres"}, []typed{{"8 miles", Wrong, WrongUnit}, {"4 miles", Wrong, WrongNumber}}},
		{asked("How tall is the statue?", "6 feet 2 inches"), []string{"6 ft 2 in", "74 inches", "1.88 m", "six foot two inches"}, []typed{{"6 feet", Wrong, WrongNumber}}},
		{asked("How fast does the train go?", "90 km/h"),
			[]string{"90 kph", "90 kmh", "90 kilometres per hour", "ninety kilometers an hour", "56 mph", "25 m/s", "90 km per hour", "56 miles per hour"},
			[]typed{{"90 mph", Wrong, WrongUnit}, {"90 m/s", Wrong, WrongUnit}, {"80 km/h", Wrong, WrongNumber}}},
		{asked("How big is the park?", "2 square kilometres"),
			[]string{"2 km²", "2 km2", "2 sq km", "200 hectares", "2 square km", "two sq. kilometers", "2,000,000 m²", "2 km^2", "500 acres"},
			[]typed{{"2 km", Wrong, WrongUnit}, {"2 hectares", Wrong, WrongUnit}, {"2 cubic kilometres", Wrong, WrongUnit}}},
		{asked("How much water is in the tank?", "3 cubic metres"), []string{"3 m³", "3m3", "3,000 litres", "3000 l", "3 cu m"}, []typed{{"3 m", Wrong, WrongUnit}, {"3 litres", Wrong, WrongUnit}}},
		{asked("How cold was it?", "-5 °C"),
			[]string{"minus five degrees", "-5°C", "−5 C", "5 degrees below zero", "minus 5 degrees Celsius", "-5 degrees", "five degrees celsius below zero", "23°F", "-5 ℃"},
			[]typed{{"5°C", Wrong, WrongNumber}, {"-5 °F", Wrong, WrongUnit}, {"five degrees above zero", Wrong, WrongNumber}}},
		{asked("How warm is the spring?", "30 degrees Celsius"), []string{"30°C", "30 C", "30 degrees C", "30 degrees", "86 °F", "30 centigrade", "303 K"},
			[]typed{{"30°F", Wrong, WrongUnit}, {"13°C", Wrong, WrongNumber}}},
		{asked("How many metres deep is the shaft?", "1.2 km"), []string{"1200", "1,200 m", "1.2 kilometres", "1200 metres"}, []typed{{"1.2", Wrong, WrongUnit}, {"120", Wrong, WrongNumber}}},
		{asked("How many kilometres is the race?", "40 kilometres"), []string{"40", "forty", "40 km", "25 miles"}, []typed{{"400", Wrong, WrongNumber}, {"40 m", Wrong, WrongUnit}}},
		{asked("How many people drowned?", "40 people"), []string{"40", "forty", "40 persons"}, []typed{{"14", Wrong, WrongNumber}}},
		{asked("How many came?", "40 people"), []string{"40", "forty people", "40 people came"}, []typed{{"people", Wrong, NoMatch}, {"400", Wrong, WrongNumber}}},
		{asked("How many eggs were laid?", "3 dozen"), []string{"36", "three dozen", "thirty-six eggs"}, []typed{{"3", Wrong, WrongNumber}, {"a dozen", Wrong, WrongNumber}}},
		{asked("How many eggs broke?", "half a dozen"), []string{"6", "six", "six eggs"}, []typed{{"12", Wrong, WrongNumber}}},
	})
}

func TestMoney(t *testing.T) {
	runSheets(t, []sheet{
		{asked("What does a loaf cost?", "$0.50"), []string{"50 cents", "fifty cents", "50¢", "0.50 dollars", "half a dollar", "0.5 USD"},
			[]typed{{"50 dollars", Wrong, WrongNumber}, {"5 cents", Wrong, WrongNumber}, {"€0.50", Wrong, WrongUnit}}},
		{asked("What did the mill cost?", "£3m"), []string{"3 million pounds", "£3 million", "£3,000,000", "GBP 3 million", "3m pounds", "three million pounds sterling", "£3mn"},
			[]typed{{"£3bn", Wrong, WrongNumber}, {"£3", Wrong, WrongNumber}, {"$3m", Wrong, WrongUnit}, {"3 million", Nearly, UnitMissing}}},
		{asked("How big was the loan?", "3bn euros"), []string{"€3 billion", "3 billion euro", "€3,000 million", "EUR 3bn"}, []typed{{"3m euros", Wrong, WrongNumber}}},
		{asked("What was the fine?", "500 rubles"), []string{"500 roubles", "₽500", "RUB 500", "five hundred roubles"}, []typed{{"500 rupees", Wrong, WrongUnit}, {"$500", Wrong, WrongUnit}}},
		{asked("What was the fare?", "¥900"), []string{"900 yen", "JPY 900", "900 Japanese yen"}, []typed{{"900 rupees", Wrong, WrongUnit}}},
		{asked("What was the rent?", "200 Swiss francs"), []string{"CHF 200", "200 francs", "200 CHF"}, []typed{{"200 euros", Wrong, WrongUnit}}},
		{asked("What was the toll?", "20 zł"), []string{"20 zloty", "PLN 20", "20 złoty", "20 zlotys"}, []typed{{"20 hryvnia", Wrong, WrongUnit}}},
		{asked("What was the wage?", "₴800"), []string{"800 hryvnias", "800 UAH"}, []typed{{"$800", Wrong, WrongUnit}}},
		{asked("What was the wage?", "₹800"), []string{"800 rupees", "Rs 800", "Rs. 800", "INR 800"}, []typed{{"₹80", Wrong, WrongNumber}}},
		{asked("What is the fee?", "$5 per hour"), []string{"5 dollars an hour", "$5/hour", "five dollars per hour", "US$5 an hour"}, []typed{{"$50 an hour", Wrong, WrongNumber}}},
		{asked("What was the prize?", "200 Canadian dollars"), []string{"200 dollars", "CAD 200", "$200"}, []typed{{"200 Australian dollars", Wrong, WrongUnit}}},
		{asked("What was the ticket?", "£2.50"), []string{"2.50 pounds", "250 pence", "250p", "2 pounds 50 pence", "£2.5"}, []typed{{"£25", Wrong, WrongNumber}}},
	})
}

func TestShares(t *testing.T) {
	runSheets(t, []sheet{
		{asked("How much of the crop was lost?", "half"), []string{"50 %", "1/2", "0.5", "one half", "a half", "50 per cent", "½", "fifty percent", "half of the crop", "half the crop", "one in two"},
			[]typed{{"a third", Wrong, WrongNumber}, {"40%", Wrong, WrongNumber}, {"49%", Wrong, WrongNumber}, {"51%", Wrong, WrongNumber}}},
		{asked("How many of the voters stayed at home?", "two thirds"), []string{"2/3", "two-thirds", "66%", "67 percent", "66.7%", "⅔", "two out of three", "two in three"},
			[]typed{{"one third", Wrong, WrongNumber}, {"60%", Wrong, WrongNumber}, {"three quarters", Wrong, WrongNumber}}},
		{asked("How many children walk to school?", "one in four"), []string{"25%", "a quarter", "1 in 4", "one out of four", "a quarter of the children", "25 per cent of children", "one quarter", "¼"},
			[]typed{{"one in five", Wrong, WrongNumber}, {"four", Wrong, WrongNumber}, {"75%", Wrong, WrongNumber}}},
		{asked("What share did she own?", "three quarters"), []string{"75%", "3/4", "three-quarters", "¾", "three fourths", "0.75"}, []typed{{"a quarter", Wrong, WrongNumber}}},
		{asked("What percentage of the houses was empty?", "12%"), []string{"12", "twelve percent", "12 %"}, []typed{{"21", Wrong, WrongNumber}}},
		{asked("What percentage could read?", "half"), []string{"50", "50%"}, []typed{{"15", Wrong, WrongNumber}}},
		{asked("How often did the bell ring?", "twice"), []string{"two times", "2 times", "2", "twice a day"}, []typed{{"three times", Wrong, WrongNumber}}},
		{asked("How large was the second wave?", "twice as large as the first"), []string{"double the first", "two times as large as the first"}, nil},
		{asked("Which half of the map is lost?", "the first half"), []string{"first half"}, []typed{{"the second half", Wrong, WrongNumber}}},
		{asked("Who was his half brother?", "half brother Odo"), []string{"Odo"}, nil},
	})
}

func TestNumbers(t *testing.T) {
	runSheets(t, []sheet{
		{asked("How many sheets were printed?", "two and a half million"), []string{"2.5 million", "2,500,000", "2 1/2 million", "2 500 000", "2.500.000"},
			[]typed{{"2.5", Wrong, WrongNumber}, {"two million", Wrong, WrongNumber}, {"2.5 billion", Wrong, WrongNumber}}},
		{asked("How many days were left?", "a couple of days"), []string{"2 days", "two", "two days"}, []typed{{"three days", Wrong, WrongNumber}}},
		{asked("How many letters came?", "hundreds"), []string{"hundreds of letters"}, []typed{{"100", Wrong, WrongNumber}}},
		{asked("How many users are there?", "1.2k"), []string{"1200", "1,200 users", "1.2 thousand"}, []typed{{"1.2", Wrong, WrongNumber}, {"12k", Wrong, WrongNumber}}},
		{asked("How many bees were counted?", "1,200"), []string{"1.200", "1 200", "1200", "twelve hundred"}, []typed{{"1.2", Wrong, WrongNumber}, {"120", Wrong, WrongNumber}}},
		{asked("What was the reading?", "1.2"), []string{"1.20", "1.200"}, []typed{{"1200", Wrong, WrongNumber}}},
		{asked("Which war followed?", "World War II"), []string{"World War Two", "World War 2", "world war ii", "WORLD WAR II"},
			[]typed{{"World War I", Wrong, WrongNumber}, {"World War One", Wrong, WrongNumber}, {"World War III", Wrong, WrongNumber}}},
		{asked("Which king signed it?", "Otmar VIII"), []string{"Otmar the Eighth", "Otmar 8", "otmar viii", "King Otmar VIII"}, []typed{{"Otmar VII", Wrong, WrongNumber}}},
		{asked("In which century did the mill burn?", "the 21st century"), []string{"twenty-first century", "21st", "the 21st century", "the 2000s"}, []typed{{"the 20th century", Wrong, WrongNumber}}},
		{asked("How many guests were there?", "5 to 10"), []string{"5–10", "between 5 and 10", "from five to ten", "5-10 guests", "five to ten guests", "5 - 10"},
			[]typed{{"5 to 12", Wrong, WrongNumber}, {"15", Wrong, WrongNumber}}},
		{asked("How wide is the gap?", "5 to 10 km"), []string{"5-10 kilometres", "between 5 and 10 km", "5 km to 10 km", "5,000 to 10,000 metres"}, []typed{{"5 to 10 m", Wrong, WrongUnit}}},
		{asked("How much was stolen?", "five to ten million dollars"), []string{"$5-10 million", "$5 million to $10 million", "5 million to 10 million dollars"}, []typed{{"5 to 10 dollars", Wrong, WrongNumber}}},
		{asked("What was the score?", "3-1"), []string{"3–1", "3 to 1", "three to one", "3 - 1"}, []typed{{"1-3", Wrong, Swapped}, {"3-2", Wrong, WrongNumber}}},
		{asked("Which place did she take?", "third"), []string{"3rd", "the third", "3", "third place"}, []typed{{"second", Wrong, WrongNumber}, {"2", Wrong, WrongNumber}}},
		{asked("Which illness is it?", "type II gout"), []string{"type 2 gout", "Type Two gout"}, []typed{{"type I gout", Wrong, WrongNumber}}},
		{asked("Who spoke?", "Odo X"), []string{"odo x"}, []typed{{"Odo V", Wrong, WrongNumber}}},
		{asked("Where is the bay?", "at Half Moon Point"), []string{"Half Moon Point"}, nil},
		{asked("Whom did they meet?", "a third man"), []string{"a third man", "the third man"}, []typed{{"three men", Wrong, WrongNumber}}},
		{asked("When does the kiosk open?", "24/7"), []string{"24/7"}, []typed{{"9/11", Wrong, WrongNumber}}},
		{asked("Which probe landed?", "Halia 11"), []string{"halia 11", "Halia XI"}, []typed{{"Halia 13", Wrong, WrongNumber}}},
		{asked("Which rule applies?", "the 3-second rule"), []string{"the three second rule"}, nil},
		{asked("What did he drop?", "12 500-pound bombs"), []string{"twelve 500-pound bombs"}, []typed{{"12,500 pounds", Wrong, WrongNumber}}},
		{asked("How many live there?", "about 1.2 million people"), []string{"1.2m", "1.2m people", "1 200 000"}, []typed{{"1.2", Wrong, WrongNumber}, {"12m", Wrong, WrongNumber}}},
		{asked("How old was he?", "34"), []string{"34 years", "34 years old", "34-year-old"}, []typed{{"34 months", Wrong, WrongUnit}, {"43", Wrong, WrongNumber}}},
		{asked("Who won?", "No. 7"), []string{"number 7", "7", "#7", "№ 7", "seven"}, []typed{{"No. 8", Wrong, WrongNumber}}},
		{asked("How often does it run?", "three times a day"), []string{"3 times daily", "thrice a day", "three times per day"}, []typed{{"three times a week", Wrong, WrongUnit}, {"twice a day", Wrong, WrongNumber}}},
		{asked("When did she leave?", "two days later"), []string{"after two days", "48 hours later"}, []typed{{"two days earlier", Wrong, Opposite}, {"three days later", Wrong, WrongNumber}}},
		{asked("What was the price?", "between $20 and $30"), []string{"$20-30", "20 to 30 dollars", "$20–$30", "from 20 to 30 dollars"}, []typed{{"£20-30", Wrong, WrongUnit}, {"$20 to $40", Wrong, WrongNumber}}},
		{asked("What was the salary?", "£1,500 a year"), []string{"£1500 per annum", "1500 pounds yearly", "£1.5k a year"}, []typed{{"£1500 a month", Wrong, WrongUnit}}},
		{asked("How many were hurt?", "about 1,200"), []string{"1200", "around 1,200", "some 1200", "nearly 1200", "1,200 or so"}, []typed{{"1300", Wrong, WrongNumber}}},
		{asked("How many were hurt?", "more than 300"), []string{"300", "over 300", "300+", "at least 300", "300 or more", "about 300", "upwards of 300", "more than three hundred people"},
			[]typed{{"less than 300", Wrong, Opposite}, {"fewer than 300", Wrong, Opposite}, {"up to 300", Wrong, Opposite}, {"nearly 300", Wrong, Opposite}, {"no more than 300", Wrong, Opposite},
				{"400", Wrong, WrongNumber}}},
		{asked("How many may enter?", "up to 50 people"), []string{"50", "at most 50", "no more than 50", "a maximum of 50 people", "50 or fewer"}, []typed{{"more than 50", Wrong, Opposite}, {"at least 50", Wrong, Opposite}}},
		{asked("How many were hurt?", "300"), []string{"about 300", "nearly 300", "three hundred"}, []typed{{"more than 300", Nearly, Inexact}, {"under 300", Nearly, Inexact}}},
		{asked("How many were hurt?", "1,198"), nil,
			[]typed{{"about 1200", Nearly, Inexact}, {"roughly 1,200 people", Nearly, Inexact}, {"1200", Wrong, WrongNumber}, {"about 1300", Wrong, WrongNumber}, {"about 2000", Wrong, WrongNumber}}},
		{asked("How much was paid?", "$1.96 million"), nil, []typed{{"about $2 million", Nearly, Inexact}, {"$2 million", Wrong, WrongNumber}, {"about €2 million", Wrong, WrongNumber}}},
		{short("How many were hurt?", "300", "More than 300 were hurt."), []string{"more than 300", "300"}, []typed{{"less than 300", Nearly, Inexact}}},
	})
}
