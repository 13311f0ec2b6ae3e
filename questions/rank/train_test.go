package rank

import (
	"flag"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/model"
	"lectern/questions/readings"
	"lectern/questions/rule"
	"lectern/questions/rules"
)

var (
	penalty  = flag.Float64("rank.penalty", 0.01, "how strongly the weights are held to those set by hand")
	sheets   = flag.String("rank.sheets", "", "pattern of the sheets of readings to train on")
	articles = flag.String("rank.articles", "", "comma-separated folders of the articles that the sheets are about")
	design   = flag.String("rank.design", "", "quiz_design_groups.jsonl of the Quiz Design corpus, to train on besides")
	out      = flag.String("rank.out", "weights.txt", "where the weights go")
)

// sample is a question that people judged.
type sample struct {
	features features
	good     bool
	weight   float64
	group    string // questions that compete, for the accuracy of the ranking
	fold     uint32 // of the article, for cross-validation
}

// TestTrain trains the weights of the scorer:
//
//	go test ./questions/rank -run TestTrain -rank.sheets '../readings/*.tsv' -rank.articles ../../texts -rank.design quiz_design_groups.jsonl
//
// The loss is that of logistic regression with an L2 penalty on the distance from the weights of testdata/prior.txt,
// which were set by hand. It prints how often the better of two questions on one article gets the higher score, by
// cross-validation: articles that the weights did not see.
func TestTrain(t *testing.T) {
	if *sheets == "" && *design == "" {
		t.Skip("neither -rank.sheets nor -rank.design is set")
	}
	prior := priorWeights(t)
	samples := append(readSheets(t), readDesign(t)...)
	for _, part := range [...]string{"sheet:", "design:"} {
		byHand, byFit := validate(samples, prior, part)
		t.Logf("%s ranked right: by hand %.3f, trained %.3f of the pairs", part, byHand, byFit)
	}
	trained := fit(samples, prior)
	if err := os.WriteFile(*out, []byte(formatWeights(trained)), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d questions, %d weights", len(samples), len(trained))
}

func priorWeights(t *testing.T) map[string]float64 {
	t.Helper()
	file, err := os.ReadFile("testdata/prior.txt")
	if err != nil {
		t.Fatal(err)
	}
	return readWeights(string(file))
}

func formatWeights(weights map[string]float64) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(weights)) {
		if math.Abs(weights[name]) >= 0.02 && name != designBias {
			fmt.Fprintf(&b, "%s %.2f\n", name, weights[name])
		}
	}
	return b.String()
}

// fit minimises the loss by gradient descent.
func fit(samples []sample, prior map[string]float64) map[string]float64 {
	const steps, rate = 600, 0.5
	weights := maps.Clone(prior)
	total := 0.0
	for _, s := range samples {
		total += s.weight
	}
	for range steps {
		slope := map[string]float64{}
		for _, s := range samples {
			off := probability(s.features, weights)
			if s.good {
				off--
			}
			for _, x := range s.features {
				slope[x.name] += s.weight * off * x.value / total
			}
		}
		for name, d := range slope {
			weights[name] -= rate * (d + *penalty*(weights[name]-prior[name]))
		}
	}
	return weights
}

const folds = 5

// validate gives the accuracy of the prior weights and of trained ones on the samples of a part, each fold ranked with
// weights from the others.
func validate(samples []sample, prior map[string]float64, part string) (byHand, byFit float64) {
	var pairs float64
	for fold := range uint32(folds) {
		held := slices.DeleteFunc(slices.Clone(samples), func(s sample) bool { return s.fold != fold || !strings.HasPrefix(s.group, part) })
		if len(held) == 0 {
			continue
		}
		weights := fit(slices.DeleteFunc(slices.Clone(samples), func(s sample) bool { return s.fold == fold }), prior)
		a, n := accuracy(held, prior)
		b, _ := accuracy(held, weights)
		byHand, byFit, pairs = byHand+a*n, byFit+b*n, pairs+n
	}
	return byHand / max(pairs, 1), byFit / max(pairs, 1)
}

// accuracy gives the share of the pairs of a good and a bad question of one group in which the good one scores higher,
// and how many pairs there are.
func accuracy(samples []sample, weights map[string]float64) (share, pairs float64) {
	groups := map[string][]sample{}
	for _, s := range samples {
		groups[s.group] = append(groups[s.group], s)
	}
	right := 0.0
	for _, g := range groups {
		for _, a := range g {
			for _, b := range g {
				if !a.good || b.good {
					continue
				}
				pairs++
				switch x, y := probability(a.features, weights), probability(b.features, weights); {
				case x > y:
					right++
				case x == y:
					right += 0.5
				}
			}
		}
	}
	return right / max(pairs, 1), pairs
}

// readSheets measures the questions of the sheets as they come out of the articles today. One that no rule makes any
// more is measured by its words alone.
func readSheets(t *testing.T) []sample {
	t.Helper()
	if *sheets == "" {
		return nil
	}
	files, err := filepath.Glob(*sheets)
	if err != nil {
		t.Fatal(err)
	}
	type question struct{ article, prompt, key string }
	ticked, read, first := map[question]int{}, map[question]int{}, map[question]readings.Item{}
	var order []question
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := readings.Read(f)
		f.Close()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, r := range rows {
			q := question{r.Article, r.Prompt, r.Key}
			if _, known := first[q]; !known && r.Rule != readings.Control {
				first[q] = r.Item
				order = append(order, q)
			}
			read[q]++
			if len(r.Flaws) > 0 {
				ticked[q]++
			}
		}
	}
	makers, gone := map[string]map[string]features{}, 0
	var samples []sample
	for _, q := range order {
		if makers[q.article] == nil {
			makers[q.article] = measured(t, q.article)
		}
		f, today := makers[q.article][q.prompt+"\t"+q.key]
		if !today {
			gone++
			f = surface(q.prompt, q.key)
			f.add("rule:"+first[q].Rule, 1)
			f.add("kind:"+first[q].Kind, 1)
		}
		samples = append(samples, sample{f, 2*ticked[q] < read[q], 1, "sheet:" + q.article, hashed(q.article) % folds})
	}
	t.Logf("sheets: %d questions, %d of them no longer asked", len(samples), gone)
	return samples
}

// measured gives the features of every candidate of an article, by prompt and key.
func measured(t *testing.T, name string) map[string]features {
	t.Helper()
	found := map[string]features{}
	for folder := range strings.SplitSeq(*articles, ",") {
		raw, err := os.ReadFile(filepath.Join(folder, name+".txt"))
		if err != nil {
			continue
		}
		d := doc(t, string(raw))
		scorer := New(d)
		for _, r := range rules.All() {
			for _, c := range r.Questions(d) {
				found[c.Prompt+"\t"+keyText(c)] = scorer.features(c)
			}
		}
		return found
	}
	t.Logf("no text of the article %q", name)
	return found
}

func keyText(c rule.Candidate) string {
	keys := make([]string, len(c.Keys))
	for i, k := range c.Keys {
		keys[i] = c.Prefix + k.Text
	}
	return strings.Join(keys, " | ")
}

func doc(t *testing.T, raw string) *clause.Doc {
	t.Helper()
	a, err := article.Import(raw)
	if err != nil {
		t.Fatal(err)
	}
	analyser, err := analysis.NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	found, _ := analyser.Analyse(a, nil)
	return clause.Read(&found)
}
