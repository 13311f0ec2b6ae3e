package analysis

import "testing"

func TestListedLemma(t *testing.T) {
	for _, c := range []struct{ form, tag, want string }{
		{"are", "VBP", "be"},
		{"’re", "VBP", "be"},
		{"PM", "NN", "p.m."},
		{"am", "NN", "a.m."},
		{"clothes", "NNS", "clothes"},
		{"Oct.", "NNP", "October"},
		{"Fri", "NNP", "Friday"},
		{"14,250", "CD", "14250"},
		{"1870s", "NNS", "1870s"},
		{"30's", "NNS", "30s"},
		{"’70s", "NNS", "'70s"},
		{"baker's", "NNS", "baker"},
		{"“", "``", `"`},
		{"worse", "JJR", "bad"},
		{"baker", "NN", ""},
		{"1,5x", "CD", ""},
	} {
		if got := listedLemma(&Token{Form: c.form, XPOS: c.tag}); got != c.want {
			t.Errorf("listedLemma(%s/%s) = %q, want %q", c.form, c.tag, got, c.want)
		}
	}
}

func TestRecased(t *testing.T) {
	for _, c := range []struct{ form, lemma, tag, upos, want string }{
		{"Bridge", "Bridge", "NN", "NOUN", "bridge"},
		{"HAS", "HAve", "VBZ", "VERB", "have"},
		{"RADAR", "RADAR", "NN", "NOUN", "RADAR"},
		{"I", "I", "PRP", "PRON", "I"},
		{"danish", "danish", "JJ", "ADJ", "Danish"},
		{"Danish", "danish", "JJ", "ADJ", "Danish"},
		{"Harlow", "harlow", "NNP", "PROPN", "Harlow"},
		{"LISBON", "LISBON", "NNP", "PROPN", "Lisbon"},
		{"ITU", "ITU", "NNP", "PROPN", "ITU"},
		{"lisbon", "lisbon", "NNP", "PROPN", "Lisbon"},
		{"Notes.TXT", "Notes.TXT", "NN", "NOUN", "notes.txt"},
	} {
		if got := recased(&Token{Form: c.form, Lemma: c.lemma, XPOS: c.tag, UPOS: c.upos}); got != c.want {
			t.Errorf("recased(%s/%s, %s) = %q, want %q", c.form, c.tag, c.lemma, got, c.want)
		}
	}
}
