package analysis

import (
	"reflect"
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
		if got := named(t, c.text, []string{c.labels}); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
