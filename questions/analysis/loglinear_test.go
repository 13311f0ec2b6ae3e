package analysis

import (
	"reflect"
	"strings"
	"testing"
)

func TestReadLinearModel(t *testing.T) {
	m, err := readLinearModel("# a comment\nlabels: O B-PER\nw=ida B-PER:150 O:-20\n")
	if err != nil {
		t.Fatal(err)
	}
	scores := m.score([]string{"w=ida", "w=ida", "w=unknown"})
	m.addLogs(scores, []float32{-1, -40}, []string{"B-PER", "O"}, 0.5)
	if want := []float32{-0.4 - 6, 3 - 0.5}; !reflect.DeepEqual(scores, want) {
		t.Errorf("scores %v, want %v", scores, want)
	}
	for _, broken := range []string{"labels: O\nw=ida B-PER:1\n", "labels: O\nw=ida O\n", "labels: O\nw=ida O:x\n"} {
		if _, err := readLinearModel(broken); err == nil {
			t.Errorf("%q was read", broken)
		}
	}
}

// The tagger learns what stands before a name and that it goes on.
func TestTrainedTagger(t *testing.T) {
	sequence := func(words, labels string) labelledSequence {
		s := labelledSequence{}
		for _, w := range strings.Fields(words) {
			s.features = append(s.features, []string{"w=" + w})
		}
		for _, l := range strings.Fields(labels) {
			for k, name := range bioLabels {
				if name == l {
					s.gold = append(s.gold, k)
				}
			}
		}
		return s
	}
	var data []labelledSequence
	for range 60 {
		data = append(data,
			sequence("miss Holm Lund slept", "O B-PER I-PER O"),
			sequence("in Holm she slept", "O B-LOC O O"),
			sequence("she saw Lund", "O O B-PER"))
	}
	trainer := crfTrainer{labels: bioLabels, chain: true}
	trainer.train(data, training{epochs: 10, rate: 0.1, decay: 0.8, penalty: 1e-4, least: 3})
	tagger := newNameTagger(mustLinearModel(trainer.String()))
	got := tagger.best([][]float32{
		tagger.model.score([]string{"w=she"}), tagger.model.score([]string{"w=Lund"}), tagger.model.score([]string{"w=slept"}),
	})
	if want := []string{"O", "B-PER", "O"}; !reflect.DeepEqual(got, want) {
		t.Errorf("labels %v, want %v", got, want)
	}
	if got := tagger.best(nil); len(got) != 0 {
		t.Errorf("labels of nothing: %v", got)
	}
}

func TestReadColumns(t *testing.T) {
	const text = "Ida I-PER\nLund I-PER\nleft O\nOslo I-LOC\n\n-DOCSTART- O\n\nthe B-Organisation\nHarbour I-Organisation\nBoard B-Organisation\n"
	got := readColumns(t, strings.NewReader(text))
	want := [][]Name{{{Kind: "PER", Start: 0, End: 2}, {Kind: "LOC", Start: 3, End: 4}}, {{Kind: "ORG", Start: 0, End: 2}, {Kind: "ORG", Start: 2, End: 3}}}
	if len(got) != 2 || !reflect.DeepEqual(got[0].names, want[0]) || !reflect.DeepEqual(got[1].names, want[1]) {
		t.Errorf("%+v", got)
	}
}
