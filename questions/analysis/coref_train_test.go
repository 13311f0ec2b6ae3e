package analysis

import (
	"flag"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
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
	var docs []Annotated
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
	for _, f := range slices.Sorted(maps.Keys(weights)) {
		if math.Abs(float64(weights[f])) >= 0.02 {
			fmt.Fprintf(&b, "%s %.2f\n", f, weights[f])
		}
	}
	if err := os.WriteFile(*corefOut, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d examples, %d weights", len(examples), len(weights))
}

// noisy hides some entity types and names, as an analyser makes mistakes.
func (d Annotated) noisy(random *rand.Rand) Annotated {
	out := d
	out.Sentences = make([]Sentence, len(d.Sentences))
	for i, s := range d.Sentences {
		s.Tokens = slices.Clone(s.Tokens)
		for j := range s.Tokens {
			if random.Float64() < 0.15 {
				s.Tokens[j].Entity = ""
			}
		}
		out.Sentences[i] = s
	}
	out.Names = slices.DeleteFunc(slices.Clone(d.Names), func(Name) bool { return random.Float64() < 0.15 })
	return out
}

// goldExamples resolves documents with the weights, or by their annotation where there are none, and keeps what the
// ranker is asked on the way.
func goldExamples(docs []Annotated, weights ranker) []example {
	var examples []example
	for _, d := range docs {
		r := newResolver(d.Sentences, d.Names)
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

// prune takes out the features that hardly any example has.
func prune(examples []example) {
	counts := map[string]int{}
	for _, e := range examples {
		for _, c := range e.candidates {
			for _, f := range c.features {
				counts[f]++
			}
		}
	}
	for _, e := range examples {
		for k, c := range e.candidates {
			e.candidates[k].features = slices.DeleteFunc(c.features, func(f string) bool { return counts[f] < 20 })
		}
	}
}

func train(examples []example, random *rand.Rand) ranker {
	const epochs, rate, penalty = 10, 0.1, 1e-3
	prune(examples)
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
