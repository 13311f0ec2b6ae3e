package grade

import (
	"strings"
	"testing"
)

func TestLex(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The Mill, at Orr!", "mill orr"},
		{"Zoë’s café", "zoe cafe"},
		{"a ﬁne Ｂ", "fine b"},
		{"the U.S. Navy at 7 p.m.", "us navy 7 pm"},
		{"twenty-one", "21"},
		{"two hundred and fifty thousand", "250000"},
		{"1.5 million", "1500000"},
		{"a hundred, a dozen, two dozen", "100 12 24"},
		{"three, four and five", "3 4 5"},
		{"nineteen eighty-four", "1984"},
		{"eighteen twelve", "1812"},
		{"the twenty-third", "23th"},
		{"3rd and third", "3th 3th"},
		{"the 1990s", "1990s"},
		{"12,500 and 12.5 and 1,2", "12500 12.5 1 2"},
		{"5 km", "5 kilometer"},
		{"5km", "5 kilometer"},
		{"$3", "dollar 3"},
		{"12 per cent", "12 percent"},
		{"16.2.2022", "16 february 2022"},
		{"the second of May", "2 may"},
		{"Sept. 3", "september 3"},
		{"didn't go, can't go", "not go not go"},
		{"Mr. Orr and President Lind", "orr lind"},
		{"the president", "president"},
		{"O’Hara", "ohara"},
	}
	for _, x := range tests {
		var got []string
		for _, w := range lex(x.text, false) {
			if w.kind != light {
				got = append(got, w.text)
			}
		}
		if s := strings.Join(got, " "); s != x.want {
			t.Errorf("%q: %q, want %q", x.text, s, x.want)
		}
	}
}

func TestMisspelling(t *testing.T) {
	tests := []struct {
		typed, want string
		is          bool
	}{
		{"harbor", "harbour", true},
		{"recieve", "receive", true},
		{"goverment", "government", true},
		{"enviromnet", "environment", true},
		{"hrabr", "harbor", false},
		{"ox", "on", false},
		{"Iraq", "Iran", false},
		{"iraq", "iran", false},
		{"unhappy", "happy", false},
		{"irresponsible", "responsible", false},
		{"immigration", "emigration", false},
	}
	for _, x := range tests {
		if got := misspelling(strings.ToLower(x.typed), strings.ToLower(x.want)); got != x.is {
			t.Errorf("%q for %q: %v", x.typed, x.want, got)
		}
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "abc", 3}, {"abc", "acb", 1}, {"abcd", "bacd", 1}, {"kitten", "sitting", 3}, {"ca", "abc", 3}}
	for _, x := range tests {
		if d := distance(x.a, x.b); d != x.want {
			t.Errorf("%q to %q: %d, want %d", x.a, x.b, d, x.want)
		}
	}
}

func TestStem(t *testing.T) {
	for _, family := range []string{"move moves moved moving", "stop stops stopped stopping", "city cities",
		"carry carries carried carrying", "box boxes", "church churches", "fall falls falling", "class classes"} {
		words := strings.Fields(family)
		for _, w := range words {
			if stem(w) != stem(words[0]) {
				t.Errorf("%s and %s: %s, %s", w, words[0], stem(w), stem(words[0]))
			}
		}
	}
}
