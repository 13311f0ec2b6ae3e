package clause

import (
	"math/rand/v2"
	"strings"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/model"
)

func read(t *testing.T, text string) *Doc {
	t.Helper()
	an, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.Import(text)
	if err != nil {
		t.Fatal(err)
	}
	found, _ := an.Analyse(a, nil)
	return Read(&found)
}

func TestStatements(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // one statement a clause
	}{
		{"relative clause", "The mill, which Otto Brandt built in 1702, stands on a river. It is old.",
			[]string{"Otto Brandt built the mill in 1702.", "The mill stands on a river.", "The mill is old."}},
		{"shared subject", "Clara Whitlow opened the shop and sold forty lamps. Nobody knew why.",
			[]string{"Clara Whitlow opened the shop.", "Clara Whitlow sold forty lamps."}},
		{"reported", "The mayor said that the bridge was safe. Drivers did not believe it.",
			[]string{"The mayor said that the bridge was safe.", "According to the mayor, the bridge was safe."}},
		{"condition", "If the rain stops, the children will play outside. The teacher hopes so.",
			[]string{"The children will play outside if the rain stops."}},
		{"long condition", "If the heavy autumn rain over the hills and valleys of the county stops, the children will play outside. The teacher hopes so.",
			nil},
		{"not only", "The old mill is not only famous in the valley. Painters love it.", nil},
		{"indirect question", "The engineer explained how the old pump works in winter. The farmers listened.",
			[]string{"The engineer explained how the old pump works in winter."}},
		{"speech", "Ladies and gentlemen, welcome. We must repair the old railway. I am the daughter of a miner.",
			[]string{"According to the speaker, we must repair the old railway.", "The speaker is the daughter of a miner."}},
		{"opinion of a speaker", "Ladies and gentlemen, welcome. The ministers failed the farmers. The railway opened in 1902.",
			[]string{"According to the speaker, the ministers failed the farmers.", "The railway opened in 1902."}},
		{"finding", "A survey by the harbour office found that gulls eat fewer crabs in winter. Nobody knows why.",
			[]string{"According to a survey by the harbour office, gulls eat fewer crabs in winter."}},
		{"scope", "In some villages, the bakers close at noon. They open again at four.",
			[]string{"The bakers close at noon in some villages."}},
		{"person as predicate", "The man was Otto Brandt, a biologist from Vienna. His method was simple and very cheap.",
			[]string{"Otto Brandt’s method was simple and very cheap."}},
		{"a name that begins a sentence", "Old Brandt sold the mill. The baker met old friends and Old Brandt. He saw an old house.",
			[]string{"Old Brandt sold the mill."}},
		{"broken", "The Palace had gathering forty guards at the river. The guards were tired.",
			[]string{"The guards were tired."}},
	} {
		d := read(t, c.text)
		var got []string
		for _, cl := range d.Clauses {
			if s, ok := d.State(cl, ""); ok {
				got = append(got, s.String)
			}
		}
		for _, want := range c.want {
			if !strings.Contains(strings.Join(got, "\n"), want) {
				t.Errorf("%s: no %q in %q", c.name, want, got)
			}
		}
		if c.name == "not only" && strings.Contains(strings.Join(got, "\n"), "mill") {
			t.Errorf("%s: half a denial stated: %q", c.name, got)
		}
		if c.name == "long condition" && strings.Contains(strings.Join(got, "\n"), "children") {
			t.Errorf("%s: the consequence stands alone: %q", c.name, got)
		}
		if c.name == "broken" && strings.Contains(strings.Join(got, "\n"), "gathering") {
			t.Errorf("%s: copied %q", c.name, got)
		}
	}
}

// TestAnyTree asks about random words in random trees: nothing may panic, whatever the analyser gives.
func TestAnyTree(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 400 {
		an := randomAnalysis(rng)
		d := Read(&an)
		for _, c := range d.Clauses {
			d.State(c, "")
			d.Deny(c)
			d.AskSubject(c, "Who", false)
			d.AskPredicate(c, "What")
			d.Predicate(c)
			for i := range c.Slots {
				d.AskSlot(c, "What", &c.Slots[i])
				d.TypeOf(c.Sentence, c.Slots[i].Phrase)
			}
		}
	}
}

var (
	forms   = strings.Fields("the he it its which that Otto Brandt mill was n't had denied said built 1702 and , ( ) \" not of in because if river")
	uposes  = strings.Fields("DET PRON NOUN PROPN VERB AUX PART NUM CCONJ PUNCT ADP SCONJ ADV")
	xposes  = strings.Fields("DT PRP PRP$ WDT NN NNS NNP VBD VBZ VBN VBG VB MD RB CD CC , IN")
	deprels = strings.Fields("nsubj nsubj:pass obj obl nmod nmod:poss conj cc punct aux aux:pass cop case mark advcl acl:relcl ccomp xcomp appos det nummod advmod flat")
)

func randomAnalysis(rng *rand.Rand) analysis.Analysis {
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	var b strings.Builder
	n := 3 + rng.IntN(15)
	tokens := make([]analysis.Token, n)
	for i := range tokens {
		form := pick(forms)
		if i == n-1 {
			form = "."
		}
		start := b.Len()
		b.WriteString(form)
		tokens[i] = analysis.Token{
			Span: article.Span{Start: start, End: b.Len()}, Form: form, Lemma: strings.ToLower(form), UPOS: pick(uposes), XPOS: pick(xposes),
			Feats: "_", Head: rng.IntN(i+1) - 1, Deprel: pick(deprels), Score: 1, Spaced: true,
		}
		b.WriteByte(' ')
	}
	text := b.String()
	span := article.Span{Start: 0, End: len(text) - 1}
	sentences := []analysis.Sentence{{Span: span, Tokens: tokens}}
	names := analysis.Names(sentences, nil)
	return analysis.Analysis{
		Article:   article.Article{Text: text, Blocks: []article.Block{{Kind: article.Paragraph, Span: span}}},
		Sentences: sentences, Names: names, Mentions: analysis.Resolve(sentences, names), Speeches: analysis.Speeches(text, sentences),
	}
}
