package analysis

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

var bioLabels = strings.Fields("O B-PER I-PER B-ORG I-ORG B-LOC I-LOC")

const nameTagsHeader = `# Weights of the tagger of names, in hundredths, by feature. Trained by TestTrainNames on the openly licensed part of GUM, on
# WikiGold, and on the training part of UD English EWT as an earlier round labelled it with the tags and trees of its annotators.
`

// lowerShare is how many of the sentences with names are learned without capitals, too.
const lowerShare = 0.4

// TestTrainNames trains the weights of the tagger of names:
//
//	go test ./questions/analysis -run TestTrainNames -timeout 1h -drill.marked gum-train-open.conllu.gz \
//		-drill.columns wikigold.conll.gz -drill.banks ewt-train.conllu.gz
func TestTrainNames(t *testing.T) {
	if *drillMarked == "" || *drillColumns == "" || *drillBanks == "" {
		t.Skip("-drill.marked, -drill.columns or -drill.banks is not set")
	}
	d := newDriller(t)
	random := rand.New(rand.NewPCG(5, 6))
	marked, columns := d.treebank(*drillMarked), d.columns(*drillColumns)
	var teacher, data []labelledSequence
	for _, s := range marked {
		teacher = append(teacher, nameSequence(s.given, s.names))
	}
	for _, s := range columns {
		teacher = append(teacher, nameSequence(s.read, s.names))
	}
	for _, s := range slices.Concat(marked, columns) {
		data = append(data, nameSequence(s.read, s.names))
		if len(s.names) > 0 && random.Float64() < lowerShare {
			data = append(data, nameSequence(d.lowered(s).read, s.names))
		}
	}
	tagger := newNameTagger(mustLinearModel(trainedNames(teacher)))
	for _, s := range d.treebank(*drillBanks) {
		data = append(data, nameSequence(s.read, tagger.taught(s, d.net.NERLabels())))
	}
	if err := os.WriteFile("facts/name_tags.txt", []byte(nameTagsHeader+trainedNames(data)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func trainedNames(data []labelledSequence) string {
	trainer := crfTrainer{labels: bioLabels, chain: true}
	trainer.train(data, training{epochs: 10, rate: 0.1, decay: 0.65, penalty: 1e-4, least: 3})
	return trainer.String()
}

// taught gives the names of a sentence by the annotators' tags and tree; a name has a proper noun.
func (t nameTagger) taught(s drill, labels []string) []Name {
	c := newWordContext(Facts(), s.given)
	names := namesOfLabels(t.label(&c, s.nerLogs, labels))
	return slices.DeleteFunc(names, func(n Name) bool {
		return !slices.ContainsFunc(s.given[n.Start:n.End], func(t Token) bool {
			return strings.HasPrefix(t.XPOS, "NNP") || t.XPOS == "ADD"
		})
	})
}

func nameSequence(tokens []Token, names []Name) labelledSequence {
	c := newWordContext(Facts(), tokens)
	s := labelledSequence{gold: make([]int, len(tokens))}
	for i := range tokens {
		s.features = append(s.features, c.nameFeatures(i))
	}
	for _, n := range names {
		for i := n.Start; i < n.End; i++ {
			s.gold[i] = slices.Index(bioLabels, "I-"+n.Kind)
		}
		s.gold[n.Start] = slices.Index(bioLabels, "B-"+n.Kind)
	}
	return s
}

func namesOfLabels(labels []string) []Name {
	var names []Name
	for i, label := range labels {
		if kind, begins := strings.CutPrefix(label, "B-"); begins {
			names = append(names, Name{Kind: kind, Start: i, End: i + 1})
		} else if label != "O" {
			names[len(names)-1].End = i + 1
		}
	}
	return names
}
