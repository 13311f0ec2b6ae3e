package clause

import "testing"

func TestAhead(t *testing.T) {
	for _, c := range []struct {
		text  string
		means string // whom "his" is linked to
		kept  bool
	}{
		{"Otto Brandt was a baker. In his first book, Paul Lund describes the bees of the valley.", "Brandt", false},
		{"Paul Lund was a baker. In his first book, Paul Lund describes the bees of the valley.", "Lund", true},
		{"Otto Brandt was a baker. Paul Lund describes the bees of the valley in his first book.", "Brandt", true},
	} {
		d := read(t, c.text)
		first, his := -1, -1
		for i, m := range d.Mentions {
			if m.Sentence == 0 && d.Token(0, m.End-1).Form == c.means {
				first = i
			}
			if d.Token(m.Sentence, m.Head).Form == "his" {
				his = i
			}
		}
		if first < 0 || his < 0 {
			t.Fatalf("%s: no mention of %s or no pronoun", c.text, c.means)
		}
		d.Mentions[his].Antecedent, d.Mentions[his].Entity = first, d.Mentions[first].Entity
		got := d.ahead(d.Mentions)[his]
		if kept := got.Antecedent == first && got.Entity == d.Mentions[first].Entity; kept != c.kept {
			t.Errorf("%s: kept %t, want %t", c.text, kept, c.kept)
		}
	}
}
