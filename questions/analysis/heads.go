package analysis

import (
	_ "embed"
	"math"
	"strings"
	"sync"
)

//go:embed facts/heads.txt
var headWeights string

// headModel tells the types of the mentions that tokens head; its first label says that a token heads none.
var headModel = sync.OnceValue(func() linearModel { return mustLinearModel(headWeights) })

// What the network's logarithms count for beside the weights, and what the other mentions of the same word in the document
// do; both were chosen on texts that neither was trained on.
const (
	networkInHeads = 0.5
	othersInHeads  = 0.5
	mostOthers     = 3
	noHead         = -0.3
)

// headScores gives the score of each type for each token. Logs are the network's, a row a token, in the order of labels.
func headScores(c *wordContext, logs [][]float32, labels []string) [][]float32 {
	m := headModel()
	scores := make([][]float32, len(c.tokens))
	for i := range scores {
		scores[i] = m.score(c.headFeatures(i))
		m.addLogs(scores[i], logs[i], labels, networkInHeads)
		scores[i][0] += noHead
	}
	return scores
}

// typeHeads sets Token.Entity from the scores of a document's tokens. The mentions of one noun help each other.
func typeHeads(sentences []Sentence, scores [][][]float32) {
	m := headModel()
	sums := map[string]*headSum{}
	for i, s := range sentences {
		for j, t := range s.Tokens {
			if key := headKey(t); key != "" {
				if sums[key] == nil {
					sums[key] = &headSum{types: make([]float32, len(m.labels))}
				}
				sums[key].add(scores[i][j], 1)
			}
		}
	}
	for i, s := range sentences {
		for j := range s.Tokens {
			t := &s.Tokens[j]
			row := scores[i][j]
			if sum := sums[headKey(*t)]; sum != nil && sum.count > 1 {
				row = sum.helped(row)
			}
			if t.Entity = ""; highest(row) > 0 {
				t.Entity = m.labels[highest(row)]
			}
			if t.Entity == "animal" && Facts().is("office", t.Lemma) {
				t.Entity = "person" // WordNet's first queen is an ant
			}
		}
	}
}

// headKey is what mentions of the same kind of thing have in common; "" for words that are no nouns.
func headKey(t Token) string {
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" {
		return ""
	}
	return strings.ToLower(t.Lemma)
}

// headSum is the sum of the logarithms of probabilities that one noun's mentions have for each type.
type headSum struct {
	types []float32
	count int
}

func (s *headSum) add(scores []float32, sign float32) {
	sum := 0.0
	top := scores[highest(scores)]
	for _, v := range scores {
		sum += math.Exp(float64(v - top))
	}
	shift := top + float32(math.Log(sum))
	for k, v := range scores {
		s.types[k] += sign * max(v-shift, leastHelp)
	}
	s.count += int(sign)
}

// leastHelp bounds what one mention can say against a type.
const leastHelp = -5

// helped adds to the scores of one mention what the others of its noun say of their types, but not whether it is a mention.
func (s *headSum) helped(scores []float32) []float32 {
	others := headSum{types: append([]float32(nil), s.types...), count: s.count}
	others.add(scores, -1)
	factor := othersInHeads * float32(min(others.count, mostOthers)) / float32(others.count)
	out := append([]float32(nil), scores...)
	for k := 1; k < len(out); k++ {
		out[k] += factor * others.types[k]
	}
	out[0] += factor * others.types[1+highest(others.types[1:])]
	return out
}

// inherit gives pronouns the type of what they stand for.
func inherit(sentences []Sentence, mentions []Mention) {
	for _, m := range mentions {
		if m.Form != Pronoun || m.Antecedent < 0 {
			continue
		}
		a := mentions[m.Antecedent]
		if kind := sentences[a.Sentence].Tokens[a.Head].Entity; kind != "" {
			sentences[m.Sentence].Tokens[m.Head].Entity = kind
		}
	}
}
