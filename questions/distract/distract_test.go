package distract

import (
	"math/rand/v2"
	"slices"
	"testing"

	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/quantity"
	"lectern/questions/rule"
)

// askFor gives a search about a key alone.
func askFor(kind clause.Type, prompt, key string) *ask {
	a := &ask{
		Finder: &Finder{}, c: rule.Candidate{Type: kind, Prompt: prompt, Keys: []rule.Key{{Text: key}}}, key: phrase{text: key}, want: 3,
		rng: rand.New(rand.NewPCG(1, 2)), prompt: map[string]bool{},
	}
	a.key.det, a.key.core = split(key)
	return a
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		key   string
		valid func(float64) bool // of every wrong value
	}{
		{"more than 100,000", func(v float64) bool { return v > 100000 && v <= 400000 }},
		{"at most 8", func(v float64) bool { return v < 8 }},
		{"seven", func(v float64) bool { return v >= 2 && v <= 12 }},
		{"40", func(v float64) bool { return v >= 10 && v <= 80 }},
		{"96 %", func(v float64) bool { return v <= 168 }},
		{"96%", func(v float64) bool { return v <= 100 }},
		{"3.5 tonnes", func(v float64) bool { return v > 1 && v < 8 }},
	} {
		a := askFor(clause.Number, "How many?", c.key)
		a.numbers()
		if len(a.out) != 3 && c.key != "96%" {
			t.Errorf("%s: %v", c.key, a.out)
		}
		for _, o := range a.out {
			if v, ok := quantity.FirstNumber(o.Text); !ok || !c.valid(v) || o.Text == c.key {
				t.Errorf("%s: wrong option %q", c.key, o.Text)
			}
		}
	}
	a := askFor(clause.Number, "How many?", "several")
	if a.numbers(); len(a.out) > 0 {
		t.Errorf("options for no number: %v", a.out)
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ prompt, key, shape string }{
		{"When did the mill burn?", "on 8 March 1823", "on D M Y "},
		{"When did the mill burn?", "on Friday", "on W "},
		{"When did the mill burn?", "in the 1840s", "in the E "},
		{"When did the mill burn?", "in the nineteenth century", "in the C century "},
		{"When did the mill stand?", "from 1823 to 1829", "from Y to Y "},
		{"By when had the mill burnt?", "May 1823", "M Y "},
	} {
		a := askFor(clause.Date, c.prompt, c.key)
		a.dates()
		if len(a.out) < fewest {
			t.Errorf("%s: only %v", c.key, a.out)
		}
		right, _ := quantity.ReadTime(c.key).Value()
		for _, o := range a.out {
			w := quantity.ReadTime(o.Text)
			value, _ := w.Value()
			if w.Shape() != c.shape || value == right {
				t.Errorf("%s: wrong option %q", c.key, o.Text)
			}
			if c.prompt[:3] == "By " && value > right {
				t.Errorf("by %s it had happened by %s too", c.key, o.Text)
			}
		}
	}
}

func TestOrder(t *testing.T) {
	for _, c := range []struct {
		in, want []string
	}{
		{[]string{"on Friday", "on Monday"}, []string{"on Monday", "on Friday"}},
		{[]string{"in May 1823", "in April 1823"}, []string{"in April 1823", "in May 1823"}},
		{[]string{"2,000", "nearly 500"}, []string{"nearly 500", "2,000"}},
		{[]string{"nine", "four"}, []string{"four", "nine"}},
		{[]string{"Otto", "Anna"}, []string{"Otto", "Anna"}},
		{[]string{"under the moon", "on Monday"}, []string{"under the moon", "on Monday"}},
	} {
		var options []Option
		for _, text := range c.in {
			options = append(options, Option{text, article.Span{}})
		}
		Order(options)
		var got []string
		for _, o := range options {
			got = append(got, o.Text)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q became %q, want %q", c.in, got, c.want)
		}
	}
}

func TestRestyled(t *testing.T) {
	for _, c := range []struct {
		key  phrase
		p    phrase
		want string // "" where the phrase cannot take the key's form
	}{
		{phrase{text: "a bridge"}, phrase{text: "the old mill", class: "structure"}, "an old mill"},
		{phrase{text: "the bridge"}, phrase{text: "an old mill"}, "the old mill"},
		{phrase{text: "a bridge"}, phrase{text: "the oldest mill", class: "structure"}, ""},
		{phrase{text: "a bridge"}, phrase{text: "the water", class: "substance"}, ""},
		{phrase{text: "four bridges", plural: true}, phrase{text: "old mills", plural: true}, "four old mills"},
		{phrase{text: "the bridge"}, phrase{text: "Anna's mill"}, "Anna's mill"},
		{phrase{text: "a bridge"}, phrase{text: "the king's mill", class: "structure"}, ""},
		{phrase{text: "iron bridges", plural: true}, phrase{text: "the old mills", plural: true}, "old mills"},
	} {
		a := askFor(clause.Thing, "What?", c.key.text)
		a.key.plural = c.key.plural
		c.p.det, c.p.core = split(c.p.text)
		if got, ok := a.restyled(c.p); ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%s for %s: %q, %v; want %q", c.p.text, c.key.text, got, ok, c.want)
		}
	}
}

func TestSameThing(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"the old mill", "a new mill", true},
		{"Clara Whitlow", "Whitlow", true},
		{"Clara Whitlow", "Otto Brandt", false},
		{"the cities", "a city", true},
	} {
		if got := sharesWord(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
