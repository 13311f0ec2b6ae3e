package analysis

import (
	"reflect"
	"testing"
)

func TestAbbreviations(t *testing.T) {
	for _, c := range []struct {
		name, text string
		labels     []string
		want       []string
	}{
		{
			name: "of a name",
			text: `The/DT/4/det Harbour/NNP/4/compound Workers/NNP/4/compound Union/NNP/8/nsubj (/-LRB-/6/punct HWU/NNP/4/appos )/-RRB-/6/punct met=meet/VBD/0/root ././8/punct
				Otto/NNP/2/nsubj left=leave/VBD/0/root HWU/NNP/2/obj ././2/punct`,
			labels: []string{"O B-ORG I-ORG I-ORG O B-PER O O O", "B-PER O O O"},
			want:   []string{"ORG Harbour Workers Union", "ORG HWU", "PER Otto", "ORG HWU"},
		},
		{
			name: "of words behind the capital of a sentence",
			text: `Early/JJ/3/amod tidal/JJ/3/amod warning/NN/7/nsubj (/-LRB-/5/punct ETW/NNP/3/appos )/-RRB-/5/punct helps=help/VBZ/0/root ././7/punct
				ETW/NNP/2/nsubj saved=save/VBD/0/root Otto/NNP/2/obj ././2/punct`,
			labels: []string{"O O O O B-ORG O O O", "B-ORG O B-PER O"},
			want:   []string{"PER Otto"},
		},
		{
			name: "of lower-case words",
			text: `It/PRP/2/nsubj measures=measure/VBZ/0/root sea/NN/5/compound surface/NN/5/compound level=level/NN/2/obj (/-LRB-/7/punct SSL/NNP/5/appos )/-RRB-/7/punct ././2/punct
				SSL/NNP/2/nsubj rose=rise/VBD/0/root ././2/punct`,
			labels: []string{"O O O O O O B-ORG O O", "B-ORG O O"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := named(t, c.text, c.labels); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
