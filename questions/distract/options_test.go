package distract_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/distract"
	"lectern/questions/model"
	"lectern/questions/quiz"
	"lectern/questions/rule"
	"lectern/questions/rules"
)

const harbour = `In 1874 Clara Whitlow opened a small school near the harbour of Gullport. She taught forty children in a cold barn. Otto
Brandt, a rich merchant, gave her a stove and twelve benches. In the winter of 1879 a storm destroyed the barn. Henry Sands, the
mayor, offered her the old customs house. The council repaired the roof, but it refused to buy books. Maria Lopez printed a
newspaper about the school, and the sailors collected money for a library. In 1883 Clara Whitlow left Gullport because her
brother was ill. Otto Brandt became the head of the school. He painted the walls, planted an orchard and hired three teachers.
The pupils built a boat for the fishermen. On Friday, 8 May 1891, a ship brought a telescope from Denmark.`

func read(tb testing.TB, text string) *clause.Doc {
	tb.Helper()
	analyser, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		tb.Fatal(err)
	}
	a, err := article.Import(text)
	if err != nil {
		tb.Fatal(err)
	}
	found, _ := analyser.Analyse(a, nil)
	return clause.Read(&found)
}

func candidates(d *clause.Doc) []rule.Candidate {
	var out []rule.Candidate
	for _, r := range rules.All() {
		for _, c := range r.Questions(d) {
			if c.Kind == quiz.Choice || c.Kind == quiz.Several {
				out = append(out, c)
			}
		}
	}
	return out
}

// What is offered is wrong, is in the article where it says so, and is the same for the same seed.
func TestOptions(t *testing.T) {
	d := read(t, harbour)
	finder := distract.New(d)
	offered := 0
	for _, c := range candidates(d) {
		options := finder.Options(c, 3, rand.New(rand.NewPCG(1, 2)))
		again := finder.Options(c, 3, rand.New(rand.NewPCG(1, 2)))
		if fmt.Sprint(options) != fmt.Sprint(again) {
			t.Errorf("%s: %v, then %v", c.Prompt, options, again)
		}
		if n := len(options); n == 1 || n > 3 {
			t.Errorf("%s: %d wrong options", c.Prompt, n)
		}
		offered += len(options)
		for _, o := range options {
			for _, k := range c.Keys {
				if strings.EqualFold(o.Text, k.Text) {
					t.Errorf("%s: the key %q is offered as wrong", c.Prompt, k.Text)
				}
			}
			if o.Origin.Start < 0 || o.Origin.End > len(d.Article.Text) {
				t.Errorf("%s: %q is from %v", c.Prompt, o.Text, o.Origin)
			}
		}
	}
	if offered < 12 {
		t.Errorf("only %d wrong options", offered)
	}
}

// What the text says of the same verb, and other words for the key, are no wrong options.
func TestRivals(t *testing.T) {
	d := read(t, `Anna sold apples at the market. Later Anna sold pears. The smith sold nails. A baker bought flour and a farmer bought plums.
The cook peeled the onions. The doctor praised the baker, and the physician praised the cook.`)
	finder := distract.New(d)
	for _, c := range candidates(d) {
		for _, o := range finder.Options(c, 3, rand.New(rand.NewPCG(1, 2))) {
			sold := strings.Contains(c.Prompt, "sell") && (o.Text == "pears" || o.Text == "nails" || o.Text == "apples")
			praised := c.Keys[0].Text == "the doctor" && o.Text == "the physician"
			if sold || praised {
				t.Errorf("%s: %q is offered beside %q", c.Prompt, o.Text, c.Keys[0].Text)
			}
		}
	}
}

// The time for the options of one question does not grow with the article.
func BenchmarkOptions(b *testing.B) {
	for _, times := range [...]int{4, 16} {
		d := read(b, strings.Repeat(harbour+"\n\n", times))
		all := candidates(d)
		b.Run(fmt.Sprintf("questions=%d", len(all)), func(b *testing.B) {
			for b.Loop() {
				finder := distract.New(d)
				for _, c := range all {
					finder.Options(c, 3, rand.New(rand.NewPCG(1, 2)))
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*max(1, len(all))), "µs/question")
		})
	}
}
