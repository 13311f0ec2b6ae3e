package analysis

import (
	"reflect"
	"strings"
	"testing"
)

func TestNames(t *testing.T) {
	for _, c := range []struct {
		name   string
		text   string
		labels []string // of each sentence; missing words are O
		want   []string
	}{
		{
			name:   "labels that break the scheme",
			text:   `Greta/NNP/3/nsubj Holm/NNP/1/flat met=meet/VBD/0/root Otto/NNP/3/obj ././3/punct`,
			labels: []string{"I-PER I-ORG O I-PER O"},
			want:   []string{"PER Greta Holm", "PER Otto"},
		},
		{
			name:   "determiner and title",
			text:   `Professor/NNP/2/compound Holm/NNP/3/nsubj joined=join/VBD/0/root the/DT/6/det Harbour/NNP/6/compound Board/NNP/3/obj ././3/punct`,
			labels: []string{"B-PER I-PER O B-ORG I-ORG I-ORG O"},
			want:   []string{"PER Holm", "ORG Harbour Board"},
		},
		{
			name: "facts alone",
			text: `The/DT/2/det Danes/NNPS/3/nsubj visited=visit/VBD/0/root New/NNP/5/compound Zealand/NNP/3/obj in/IN/7/case March/NNP/3/obl ././3/punct`,
			want: []string{"LOC New Zealand"},
		},
		{
			name: "surname and repetition",
			text: `Greta/NNP/3/nsubj Holm/NNP/1/flat sings=sing/VBZ/0/root ././3/punct
				Holm/NNP/2/nsubj stayed=stay/VBD/0/root ././2/punct
				People/NNS/2/nsubj love/VBP/0/root Holm/NNP/2/obj ././2/punct`,
			labels: []string{"B-PER I-PER O O", "B-LOC O O", ""},
			want:   []string{"PER Greta Holm", "PER Holm", "PER Holm"},
		},
		{
			name: "majority",
			text: `Ostmark/NNP/2/nsubj fell=fall/VBD/0/root ././2/punct
				Ostmark/NNP/2/nsubj rose=rise/VBD/0/root ././2/punct
				Ostmark/NNP/2/nsubj slept=sleep/VBD/0/root ././2/punct`,
			labels: []string{"B-ORG O O", "B-LOC O O", "B-ORG O O"},
			want:   []string{"ORG Ostmark", "ORG Ostmark", "ORG Ostmark"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := named(t, c.text, c.labels); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// named gives the kind and the words of each name in trees, one a line, from the labels of their words.
func named(t *testing.T, text string, labels []string) []string {
	t.Helper()
	sentences := trees(t, joinLines(text))
	of := make([][]string, len(sentences))
	for i, l := range labels {
		of[i] = strings.Fields(l)
	}
	var out []string
	for _, n := range Names(sentences, of) {
		out = append(out, n.Kind+" "+words(sentences[n.Sentence].Tokens[n.Start:n.End]))
	}
	return out
}
