package analysis

import (
	"reflect"
	"strings"
	"testing"
)

func TestNamesInSmallLetters(t *testing.T) {
	for _, c := range []struct {
		text, labels string
		want         []string
	}{
		{"she/PRP/2/nsubj lives=live/VBZ/0/root in/IN/4/case peru/NN/2/obl now/RB/2/advmod", "O O O O O", []string{"LOC peru"}},
		{"flights=flight/NNS/0/root to/TO/4/case new/JJ/4/amod zealand/NN/1/nmod", "O O O O", []string{"LOC new zealand"}},
		{"we/PRP/2/nsubj ate=eat/VBD/0/root turkey/NN/2/obj", "O O O", nil},
		{"a/DT/2/det chihuahua/NN/3/nsubj barks=bark/VBZ/0/root", "O O O", nil},
	} {
		sentences := trees(t, c.text)
		var got []string
		for _, n := range Names(sentences, [][]string{strings.Fields(c.labels)}) {
			got = append(got, n.Kind+" "+words(sentences[n.Sentence].Tokens[n.Start:n.End]))
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
