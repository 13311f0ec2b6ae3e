package neural

import (
	"reflect"
	"strings"
	"testing"
)

// A text of one endless sentence is still analysed in time and memory that grow with its length alone.
func TestEndlessSentence(t *testing.T) {
	forms := strings.Fields(strings.Repeat("the carts of the valley , which were late and heavy with wool and slate and", 3*longest/14))
	p := load(t).Predict(forms)
	fields := reflect.ValueOf(p)
	for i := range fields.NumField() {
		if f := fields.Field(i); f.Kind() == reflect.Slice && f.Len() != len(forms) {
			t.Errorf("%s has %d elements for %d tokens", fields.Type().Field(i).Name, f.Len(), len(forms))
		}
	}
	checkTree(t, p)
}

func TestFirst(t *testing.T) {
	word, comma := []string{"slate"}, []string{","}
	many := func(n int, of []string) (out []string) {
		for range n {
			out = append(out, of...)
		}
		return out
	}
	for name, c := range map[string]struct {
		forms []string
		want  int
	}{
		"a sentence":          {many(longest, word), longest},
		"words only":          {many(longest+1, word), longest},
		"a comma in the end":  {append(append(many(200, word), comma...), many(100, word)...), 201},
		"a comma too early":   {append(append(many(20, word), comma...), many(300, word)...), longest},
		"nothing but a comma": {comma, 1},
	} {
		if got := first(c.forms); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}
