package analysis

import (
	"os"
	"slices"
	"strings"
	"testing"
)

const headsHeader = `# Weights of the types of the mentions that words head, in hundredths, by feature. Trained by TestTrainHeads on the openly
# licensed part of GUM.
`

var headLabels = strings.Fields("O person place organization time event object substance animal plant abstract")

// TestTrainHeads trains the weights of the types of mentions:
//
//	go test ./questions/analysis -run TestTrainHeads -timeout 1h -drill.marked gum-train-open.conllu.gz
func TestTrainHeads(t *testing.T) {
	if *drillMarked == "" {
		t.Skip("-drill.marked is not set")
	}
	var data []labelledSequence
	for _, d := range newDriller(t).treebank(*drillMarked) {
		c := newWordContext(Facts(), d.read)
		s := labelledSequence{}
		for i := range d.read {
			s.features = append(s.features, c.headFeatures(i))
			s.gold = append(s.gold, max(0, slices.Index(headLabels, d.given[i].Entity)))
		}
		data = append(data, s)
	}
	trainer := crfTrainer{labels: headLabels}
	trainer.train(data, training{epochs: 10, rate: 0.1, decay: 0.75, penalty: 2.5e-4, least: 3})
	if err := os.WriteFile("facts/heads.txt", []byte(headsHeader+trainer.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
