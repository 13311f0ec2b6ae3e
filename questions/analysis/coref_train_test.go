package analysis

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"sort"
	"strings"
	"testing"
)

var (
	corefTrain = flag.String("coref.train", "", "comma-separated corpus files to train coreference weights on")
	corefOut   = flag.String("coref.out", "facts/coref.txt", "where the weights go")
)

// example is one noun's candidates, with those of the right entity marked; none is right where no other is.
type example struct {
	candidates []candidate
	right      []bool
}

// TestTrainCoref trains the weights of the ranker:
//
//	go test ./questions/analysis -run TestTrainCoref -coref.train gum-train-open.conllu.gz
//
// The loss is the negative log probability of all right candidates together, with an L2 penalty; AdaGrad minimises it.
func TestTrainCoref(t *testing.T) {
	if *corefTrain == "" {
		t.Skip("-coref.train is not set")
	}
	random := rand.New(rand.NewPCG(1, 2))
	var docs []goldDocument
	for _, path := range strings.Split(*corefTrain, ",") {
		for _, d := range readGold(t, path) {
			docs = append(docs, d.noisy(random), d.noisy(random))
		}
	}
	examples := goldExamples(docs, nil)
	weights := train(examples, random)
	examples = append(examples, goldExamples(docs, weights)...)
	weights = train(examples, random)
	var b strings.Builder
	fmt.Fprintf(&b, "# Weights of the coreference ranker, trained by TestTrainCoref on the openly licensed part of the GUM corpus.\n")
	for _, f := range slices.Sorted(keys(weights)) {
		if math.Abs(float64(weights[f])) >= 0.02 {
			fmt.Fprintf(&b, "%s %.2f\n", f, weights[f])
		}
	}
	if err := os.WriteFile(*corefOut, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d examples, %d weights", len(examples), len(weights))
}

func keys(r ranker) func(func(string) bool) {
	return func(yield func(string) bool) {
		for f := range r {
			if !yield(f) {
				return
			}
		}
	}
}

// noisy hides some entity types and names, as an analyser makes mistakes.
func (d goldDocument) noisy(random *rand.Rand) goldDocument {
	out := d
	out.sentences = make([]Sentence, len(d.sentences))
	for i, s := range d.sentences {
		s.Tokens = slices.Clone(s.Tokens)
		for j := range s.Tokens {
			if random.Float64() < 0.15 {
				s.Tokens[j].Entity = ""
			}
		}
		out.sentences[i] = s
	}
	out.names = slices.DeleteFunc(slices.Clone(d.names), func(Name) bool { return random.Float64() < 0.15 })
	return out
}

// goldExamples resolves documents with the weights, or by their annotation where there are none, and keeps what the
// ranker is asked on the way.
func goldExamples(docs []goldDocument, weights ranker) []example {
	var examples []example
	for _, d := range docs {
		r := newResolver(d.sentences, d.names)
		r.ranker = weights
		gold := make([]string, len(r.nouns))
		latest := map[string]int{}
		for i, n := range r.nouns {
			gold[i] = d.entity(n.Mention)
			if ranked := n.Form == Pronoun && pronounClass(n.lemma) != "" || n.Form == Noun && n.definite && !n.group; ranked {
				examples = append(examples, newExample(r.candidates(i), gold, i))
			}
			switch j, ok := latest[gold[i]]; {
			case weights != nil:
				r.link(i, r.antecedent(i))
			case ok && gold[i] != "":
				r.link(i, link{j, 1})
			default:
				r.link(i, noLink)
			}
			latest[gold[i]] = i
		}
	}
	return examples
}

func newExample(cs []candidate, gold []string, i int) example {
	e := example{candidates: cs, right: make([]bool, len(cs))}
	e.right[0] = true
	for k, c := range cs {
		if c.noun >= 0 && gold[i] != "" && gold[c.noun] == gold[i] {
			e.right[k], e.right[0] = true, false
		}
	}
	return e
}

func train(examples []example, random *rand.Rand) ranker {
	const epochs, rate, penalty = 10, 0.1, 1e-3
	weights, squares := ranker{}, map[string]float64{}
	for range epochs {
		random.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for _, e := range examples {
			p := weights.probabilities(e.candidates)
			sum := 1e-9
			for k, ok := range e.right {
				if ok {
					sum += p[k]
				}
			}
			for k, c := range e.candidates {
				gradient := p[k]
				if e.right[k] {
					gradient -= p[k] / sum
				}
				for _, f := range c.features {
					g := gradient + penalty*float64(weights[f])
					squares[f] += g * g
					weights[f] -= float32(rate * g / math.Sqrt(squares[f]+1e-8))
				}
			}
		}
	}
	return weights
}

// tally counts what the resolver answers.
type tally struct{ asked, answerable, answered, right int }

func (s tally) String() string {
	return fmt.Sprintf("%4d, %4d with an antecedent, %4d answered, %4.1f %% of the answers right, %4.1f %% of the answerable answered right",
		s.asked, s.answerable, s.answered, percent(s.right, s.answered), percent(s.right, s.answerable))
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

// score compares the referents that an analysis gives with the annotation.
func (d goldDocument) score(a Analysis, tallies map[string]*tally) {
	seen := map[string]bool{}
	for i, m := range a.Mentions {
		token := a.Sentences[m.Sentence].Tokens[m.Head]
		gold := d.entity(m)
		group := mentionGroup(a, m, token)
		if group != "" {
			if tallies[group] == nil {
				tallies[group] = &tally{}
			}
			s := tallies[group]
			s.asked++
			if seen[gold] && gold != "" {
				s.answerable++
			}
			j := m.Antecedent
			if token.UPOS == "PRON" && j >= 0 {
				if best, ok := Referent(a.Mentions, i); ok {
					j = best
				} else {
					j = -1
				}
			}
			if j >= 0 {
				s.answered++
				if gold != "" && d.entity(a.Mentions[j]) == gold {
					s.right++
				}
			}
		}
		if token.UPOS != "PRON" {
			seen[gold] = true
		}
	}
}

func mentionGroup(a Analysis, m Mention, head Token) string {
	switch {
	case head.UPOS == "PRON":
		return pronounClass(strings.ToLower(head.Form))
	case head.Deprel == "appos":
		return "apposition"
	case head.UPOS == "PROPN":
		return "name"
	case m.Antecedent < 0 || m.Start == m.End:
		return ""
	case newTree(a.Sentences[m.Sentence].Tokens).hasChild(m.Head, "cop"):
		return "predicate"
	}
	return "noun"
}

func TestCorefOnGUM(t *testing.T) {
	for _, file := range []string{"gum-dev", "gum-train-more"} {
		tallies := map[string]*tally{}
		for _, d := range readGold(t, shared(t, "gum/"+file+".conllu.gz")) {
			a := Analysis{Article: Rebuild(d.sentences), Sentences: d.sentences, Mentions: Resolve(d.sentences, d.names)}
			d.score(a, tallies)
		}
		var groups []string
		all := tally{}
		for g, s := range tallies {
			groups = append(groups, g)
			if g == "he" || g == "she" || g == "it" || g == "they" {
				all = tally{all.asked + s.asked, all.answerable + s.answerable, all.answered + s.answered, all.right + s.right}
			}
		}
		sort.Strings(groups)
		for _, g := range groups {
			t.Logf("%s %-10s %v", file, g, tallies[g])
		}
		t.Logf("%s %-10s %v", file, "pronouns", all)
		if all.right*100 < all.answered*75 {
			t.Errorf("%s: fewer than 75 %% of the pronouns answered are right", file)
		}
	}
}
