package analysis

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed facts/name_tags.txt
var nameTagWeights string

// nameTagger is a linear-chain conditional random field over BIO labels (Lafferty, McCallum & Pereira 2001), to whose
// scores the network's logarithms of probabilities are added.
type nameTagger struct {
	model      linearModel
	transition [][]float32 // from each label, and last from the start, to each label
	noName     []float32   // the scores of a word that is surely in no name
}

// networkInNames is what the network's logarithms count for beside the weights. It labels the texts on which both were trained too
// well for that to be learned, so it was chosen on other texts.
const networkInNames = 0.4

// surelyNoName is from what logarithm on the network is believed that a small word is in no name, to save time.
const surelyNoName = -0.003

// The score of labels that cannot follow each other, and the least that a logarithm of the network counts.
const (
	impossible = -1e6
	leastLog   = -12
)

var trainedTagger = sync.OnceValue(func() nameTagger { return newNameTagger(mustLinearModel(nameTagWeights)) })

func newNameTagger(m linearModel) nameTagger {
	t := nameTagger{model: m, noName: make([]float32, len(m.labels))}
	for k, label := range m.labels {
		if label != "O" {
			t.noName[k] = impossible
		}
	}
	for _, from := range append(slices.Clone(m.labels), "start") {
		row := make([]float32, len(m.labels))
		copy(row, m.weights["from="+from])
		for to, label := range m.labels {
			if kind, inside := strings.CutPrefix(label, "I-"); inside && from != "B-"+kind && from != label {
				row[to] = impossible
			}
		}
		t.transition = append(t.transition, row)
	}
	return t
}

// label gives the words of a sentence their BIO labels. Logs are the network's, a row a token, in the order of labels.
func (t nameTagger) label(c *wordContext, logs [][]float32, labels []string) []string {
	scores := make([][]float32, len(c.tokens))
	none := slices.Index(labels, "O")
	for i := range scores {
		if none >= 0 && logs[i][none] > surelyNoName && !capitalised(c.tokens[i].Form) && c.tokens[i].UPOS != "PROPN" {
			scores[i] = t.noName
			continue
		}
		scores[i] = t.model.score(c.nameFeatures(i))
		t.model.addLogs(scores[i], logs[i], labels, networkInNames)
	}
	return t.best(scores)
}

// best returns the labels with the highest sum of scores and transitions (Viterbi 1967).
func (t nameTagger) best(scores [][]float32) []string {
	k := len(t.model.labels)
	back := make([][]int, len(scores))
	last := make([]float32, k)
	for i, row := range scores {
		now := make([]float32, k)
		back[i] = make([]int, k)
		for to := range now {
			if i == 0 {
				now[to] = t.transition[k][to] + row[to]
				continue
			}
			from := 0
			for f := range k {
				if last[f]+t.transition[f][to] > last[from]+t.transition[from][to] {
					from = f
				}
			}
			now[to], back[i][to] = last[from]+t.transition[from][to]+row[to], from
		}
		last = now
	}
	labels := make([]string, len(scores))
	at := highest(last)
	for i := len(scores) - 1; i >= 0; i-- {
		labels[i] = t.model.labels[at]
		at = back[i][at]
	}
	return labels
}

func highest(row []float32) int {
	best := 0
	for k, v := range row {
		if v > row[best] {
			best = k
		}
	}
	return best
}
