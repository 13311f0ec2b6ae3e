package grade

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"lectern/questions/quiz"
)

var makePlaces = flag.Bool("places", false, "write places.txt anew from the facts of the analyser")

// unions are bodies of countries, known by initials.
const unions = "European Union|EU||\nUnited Nations|UN||\nInternational Monetary Fund|IMF||\nWorld Trade Organization|WTO||\nWorld Health Organization|WHO||\n"

// TestMakePlaces holds places.txt against the facts that it is made of, and writes it with -places.
func TestMakePlaces(t *testing.T) {
	facts, err := os.ReadFile("../analysis/facts/countries.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(unions)
	for line := range strings.Lines(string(facts)) {
		fields := strings.Split(strings.TrimSpace(line), "|")
		if len(fields) < 4 || strings.HasPrefix(line, "#") || fields[0] == "Congo" || fields[0] == "Vatican City" {
			continue // two countries go by the name of Congo
		}
		adjectives, people := demonyms(strings.Split(fields[2], ","))
		if fields[1]+adjectives+people != "" {
			b.WriteString(fields[0] + "|" + strings.ReplaceAll(fields[1], ".", "") + "|" + adjectives + "|" + people + "\n")
		}
	}
	if *makePlaces {
		if err := os.WriteFile("places.txt", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != placeTable {
		t.Error("places.txt is not what the facts give: run go test ./questions/grade -run TestMakePlaces -places")
	}
}

// demonyms parts adjectives from nouns for people, and leaves out plurals.
func demonyms(words []string) (adjectives, people string) {
	var as, ps []string
	for _, w := range words {
		switch {
		case strings.HasSuffix(w, "men") || strings.HasSuffix(w, "s") && slices.Contains(words, strings.TrimSuffix(w, "s")):
		case len(as) == 0 || len(w) >= len(words[0]) && w[:3] == words[0][:3] && !strings.HasSuffix(w, "man"):
			as = append(as, w)
		case !strings.HasSuffix(w, "man"):
			ps = append(ps, w)
		}
	}
	return strings.Join(as, ","), strings.Join(ps, ",")
}

func TestNations(t *testing.T) {
	for _, c := range [][2]string{
		{"the USA and the U.K.", "the United States and the United Kingdom"},
		{"us, who and US", "us, who and United States"},
		{"the Russian ministry", "the Russia's ministry"},
		{"he speaks Russian.", "he speaks Russian."},
		{"Russian is a language", "Russian is a language"},
		{"Tom Holland sailed to Holland", "Tom Holland sailed to Netherlands"},
		{"In Britain it rained", "In United Kingdom it rained"},
		{"Latin America", "Latin America"},
		{"a South Korean ship", "a South Korea's ship"},
		{"they polish the boats, Polish boats", "they polish the boats, Poland's boats"},
		{"", ""}, {"...", "..."}, {"U.S.", "United States"},
	} {
		if got := nations(c[0]); got != c[1] {
			t.Errorf("%q: %q, want %q", c[0], got, c[1])
		}
	}
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		question quiz.Question
		right    []string
		wrong    []string
	}{
		{short("Which country sent a ship?", "the United States", "The United States sent a ship to Brune."),
			[]string{"USA", "the US", "America", "the U.S.", "usa", "the Americans"}, []string{"us", "UK", "the British", "the Emirates"}},
		{short("Which country sent a ship?", "Britain", "Britain sent a ship to Brune, and Denmark did not."),
			[]string{"the UK", "the United Kingdom", "Great Britain"}, []string{"USA", "Denmark", "Kingdom", "the Danes"}},
		{short("Who paid?", "the EU", "The EU paid for the bridge."), []string{"European Union", "the European Union"}, []string{"Europe", "the UN"}},
		{short("Who released the picture?", "Russia's Defense Ministry", "Russia's Defense Ministry released a picture, and the ministry was proud."),
			[]string{"the Russian Defense Ministry", "the Russian ministry", "Russia's ministry"}, []string{"Russia", "the Defense", "the Danish ministry", "Chile's Defense Ministry"}},
		{short("Who released the picture?", "Russia's Defense Ministry", "Russia's Defense Ministry released a picture, and its Finance Ministry none."),
			[]string{"the Russian Defense Ministry"}, []string{"the Russian ministry", "the Russian Finance Ministry"}},
		{short("What did the crew see?", "a Danish boat", "The crew saw a Danish boat beside a Polish ferry."),
			[]string{"a boat from Denmark", "Denmark's boat", "a Danish boat"}, []string{"a Polish boat", "Poland's boat"}},
		{short("In which language was the letter?", "German", "The letter was in German."), []string{"german"}, []string{"Germany", "Dutch"}},
		{short("Which country bought it?", "Slovakia", "Slovakia bought it."), []string{"Slovakai"}, []string{"Slovenia", "Slovak"}},
		{short("Who won the cup?", "Sweden", "Sweden won the cup."), []string{"the Swedes"}, []string{"the Danes", "the Swiss"}},
	} {
		for _, a := range c.right {
			if v := Mark(c.question, []string{a}); v.Outcome != Right {
				t.Errorf("%s %s: %q is %s, %s", c.question.Prompt, c.question.Key[0], a, v.Outcome, v.Reason)
			}
		}
		for _, a := range c.wrong {
			if v := Mark(c.question, []string{a}); v.Outcome == Right {
				t.Errorf("%s %s: %q is right", c.question.Prompt, c.question.Key[0], a)
			}
		}
	}
}
