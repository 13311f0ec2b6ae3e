package clause

import "testing"

func TestWhole(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"linking word", "The ferry sank. However, the captain of the Aurora saved his passengers with a small boat.", "The captain of the Aurora saved his passengers with a small boat."},
		{"pronoun", "Clara Whitlow was poor. In 1874 she sold her house in Dublin.", "In 1874 Clara Whitlow sold her house in Dublin."},
		{"conjunction", "The ferry sank. But Otto Brandt swam to Gull Island.", "Otto Brandt swam to Gull Island."},
		{"bound word", "The ferry sank. Then Otto Brandt swam to Gull Island.", ""},
		{"demonstrative", "The ferry sank. Otto Brandt saw this accident from Gull Island.", ""},
		{"first person", "The ferry sank. Otto Brandt told me about Gull Island.", ""},
		{"open quotation", "The ferry sank. “Otto Brandt swam to Gull Island. He is safe now.”", ""},
		{"broken", "The ferry sank. Otto Brandt had gathering forty sailors on Gull Island.", ""},
	} {
		d := read(t, c.text)
		got, ok := d.Whole(1)
		if got.String != c.want && (ok || c.want != "") || ok != (c.want != "") {
			t.Errorf("%s: %q %v, want %q", c.name, got.String, ok, c.want)
		}
	}
}

func TestBrokenSentences(t *testing.T) {
	for _, text := range []string{
		"The ferry sank. A man who sold the mill to the baker of Orrin.",
		"The ferry sank. Because Otto Brandt sold the mill to the baker.",
		"The ferry sank. Otto Brandt sold the mill to the baker (a cousin of his.",
		"The ferry sank. Otto Brandt sold the mill to the.",
	} {
		d := read(t, text)
		for _, c := range d.Clauses {
			if c.Sentence == 1 {
				t.Errorf("%q: a clause of the broken sentence is asked about", text)
			}
		}
		if got, ok := d.Whole(1); ok {
			t.Errorf("%q: written as %q", text, got.String)
		}
	}
}
