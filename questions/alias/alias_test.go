package alias_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"lectern/questions/alias"
	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/model"
)

var analyser = sync.OnceValues(func() (*analysis.Analyser, error) { return analysis.NewAnalyser(model.Weights()) })

func read(t testing.TB, text string) *clause.Doc {
	t.Helper()
	an, err := analyser()
	if err != nil {
		t.Fatal(err)
	}
	found, _ := an.Analyse(article.Plain(text), nil)
	return clause.Read(&found)
}

// of gives the wordings of a key in a text, as strings joined by a bar; "?" where the text has no such key.
func of(t testing.TB, text, prompt, key string) string {
	t.Helper()
	f := alias.New(read(t, text))
	k, ok := f.Place(key, nil)
	if !ok {
		return "?"
	}
	return strings.Join(f.Of(k, prompt), "|")
}

func TestWordings(t *testing.T) {
	for _, c := range []struct{ text, prompt, key, want string }{
		// Initials.
		{"The Tarnwick Fishing Union (TFU) bought a boat. The boat was old.", "Who bought a boat?", "the Tarnwick Fishing Union", "TFU"},
		{"The Tarnwick Fishing Union (TFU) bought a boat. The TFU sold it in May.", "Who sold it?", "the TFU", "the Tarnwick Fishing Union"},
		{"The NMB (National Mill Board) closed three mills in 1931. Nobody was sad.", "Who closed three mills?", "the NMB", "National Mill Board"},
		{"Many bakers suffer from chronic flour fever (CFF). It is harmless.", "What do bakers suffer from?", "CFF", "chronic flour fever"},
		{"The Order of the Red Mill (ORM) met in May. Its members sang.", "Who met in May?", "the ORM", "the Order of the Red Mill"},
		{"The BSA, short for Brune Sailing Association, held a race. It rained.", "Who held a race?", "the BSA", "Brune Sailing Association"},

		// Names.
		{"Ada Morell repaired the clock in May. Later Morell sold it.", "Who sold it?", "Morell", "Ada Morell"},
		{"Ada Morell repaired the clock in May. Later Morell sold it.", "Who repaired the clock?", "Ada Morell", "Morell"},

		// Who or what somebody or something is.
		{"Ada Morell, the mayor of Tarnwick, opened the harbour. It rained.", "Who opened the harbour?", "Ada Morell", "the mayor of Tarnwick"},
		{"The mayor, Ada Morell, opened the harbour. It rained.", "Who opened the harbour?", "the mayor", "Ada Morell"},
		{"Lonsby is the capital of Veldonia. A flood destroyed Lonsby in 1702.", "What did a flood destroy?", "Lonsby", "the capital of Veldonia"},

		// Phrases with "the".
		{"Officials of the Russian Defense Ministry met in Minsk. Later the ministry published a report.", "Who published a report?", "the Russian Defense Ministry", "the Russian ministry|the ministry"},
		{"Russia's Defense Ministry published a report. Nobody read it.", "Who published a report?", "Russia's Defense Ministry", "the Russian ministry"},

		// Other names.
		{"Otto Brandt, also known as the Iron Baker, opened a shop. It was small.", "Who opened a shop?", "Otto Brandt", "the Iron Baker"},
		{"The study of maps is called cartography. It is an old art.", "What does she love?", "cartography", "the study of maps"},
		{"The divers found an anchor, or iron hook, on the sand. It was heavy.", "What did the divers find?", "an anchor", "iron hook"},
		{"The old lighthouse (also called the White Lady) was painted in May. It shines.", "What was painted?", "the old lighthouse", "the White Lady"},
	} {
		if got := of(t, c.text, c.prompt, c.key); got != c.want {
			t.Errorf("%s\n%s %s: got %q, want %q", c.text, c.prompt, c.key, got, c.want)
		}
	}
}

func TestNoWordings(t *testing.T) {
	for _, c := range []struct{ why, text, prompt, key string }{
		{"the prompt says it", "Ada Morell, the mayor of Tarnwick, opened the harbour. It rained.", "Who is the mayor of Tarnwick?", "Ada Morell"},
		{"the prompt says it in other forms", "Ada Morell, the mayor of Tarnwick, opened the harbour. It rained.", "Which of Tarnwick's mayors opened it?", "Ada Morell"},
		{"the key describes what is asked about", "Lonsby is the capital of Veldonia. It is old.", "What is Lonsby?", "the capital of Veldonia"},
		{"it asks for a name", "Otto Brandt, also known as the Iron Baker, opened a shop. It was small.", "What was he also known as?", "the Iron Baker"},
		{"too vague", "Ada Morell, a locksmith, opened the door. It rained.", "Who opened the door?", "Ada Morell"},
		{"two of that surname", "Tomas Lund lit the fire. Clara Lund was his sister. Lund left.", "Who lit the fire?", "Tomas Lund"},
		{"two mayors", "Ada Morell, the mayor, met Otto Finn, the mayor of Brune. They talked.", "Who met Otto Finn?", "Ada Morell"},
		{"a place in brackets", "Ada Morell (Brune) won the race. Clara Finn (Lonsby) was second.", "Who won the race?", "Ada Morell"},
		{"a party in brackets", "Hugo Brandt (SDV) lost the vote. He went home.", "Who lost the vote?", "Hugo Brandt"},
		{"a choice", "You can take a train, or a bus, to Brune. Both are slow.", "What can you take?", "a train"},
		{"a list of people", "Ada Morell, Hugo Brandt and Clara Finn opened the door. It rained.", "Who opened the door?", "Hugo Brandt"},
		{"several at once", "Seals and puffins live on the island. The animals are shy.", "Who lives there?", "seals and puffins"},
		{"denied", "Ada Morell is not the mayor of Tarnwick. She opened a shop.", "Who opened a shop?", "Ada Morell"},
		{"only claimed", "Hugo Brandt said that Ada Morell was the thief of the bell. Nobody agreed.", "Whom did he mean?", "Ada Morell"},
		{"two could be meant", "The sister of Ada Morell, the mayor of Brune, sang. Ada Morell laughed.", "Who laughed?", "Ada Morell"},
		{"where it is", "Coronby is in the province of Nare. Coronby has a port.", "What has a port?", "Coronby"},
	} {
		if got := of(t, c.text, c.prompt, c.key); got != "" && got != "?" {
			t.Errorf("%s: %s\n%s %s: %q", c.why, c.text, c.prompt, c.key, got)
		}
	}
}

// Whatever the text, a wording is a phrase of its own, says something new, and comes again.
func TestProperties(t *testing.T) {
	for _, text := range []string{
		"", "(", "()", "A (", "TFU (TFU) (TFU", "The of (O). The, or the, or. Also known as, known as (known as).",
		"Ada Morell (AM), also known as AM (Ada), or Ada, is the AM. The AM is Ada Morell, the mayor, or mayor.",
		"Russia's army, the Russian Army (RA), met the army of Chile. The army left. The country, or nation, lost its army.",
		"Karsia is the country. The country is Karsia. It is the country that it is. The man is the man.",
		strings.Repeat("Ada Lund, the baker, met Otto Lund, the baker (TB). ", 20),
	} {
		d := read(t, text)
		f, again := alias.New(d), alias.New(d)
		for _, m := range d.Mentions {
			tokens := d.Sentences[m.Sentence].Tokens
			key := d.Article.Text[tokens[m.Start].Span.Start:tokens[m.End-1].Span.End]
			k, ok := f.Place(key, []int{m.Sentence})
			if !ok {
				continue
			}
			prompt := "Who met Otto Lund and the mayor of Chile?"
			got := f.Of(k, prompt)
			if !slices.Equal(got, again.Of(k, prompt)) || len(got) > 6 {
				t.Errorf("%q: %q, again %q", key, got, again.Of(k, prompt))
			}
			for i, a := range got {
				if a == "" || a == key || slices.Contains(got[:i], a) || strings.Contains(prompt, a) || strings.EqualFold(a, "it") {
					t.Errorf("%q: %q among %q", key, a, got)
				}
			}
		}
	}
}

// No wording of a person is a name, or a part of the name, of somebody else.
func TestNeverAnothersName(t *testing.T) {
	people := []string{"Ada Morell", "Hugo Brandt", "Clara Finn", "Otto Morell"}
	f := alias.New(read(t, `Ada Morell, the owner of the mill, met Hugo Brandt, the mayor of Lonsby. Clara Finn, the sister of Otto Morell, came too.
		Brandt spoke of Lonsby, the largest town. Morell left with Finn. The mayor thanked the owner, and the sister sang.`))
	found := 0
	for _, key := range people {
		k, ok := f.Place(key, nil)
		if !ok {
			t.Errorf("%s is not found", key)
		}
		for _, a := range f.Of(k, "") {
			found++
			for _, other := range people {
				if other != key && slices.Contains(append(strings.Fields(other), other), a) {
					t.Errorf("%s is called %q, as is %s", key, a, other)
				}
			}
		}
	}
	if found < 3 {
		t.Errorf("%d wordings found, want the descriptions and surnames of those who have one", found)
	}
}
