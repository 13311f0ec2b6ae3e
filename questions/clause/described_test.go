package clause

import (
	"testing"

	"lectern/questions/analysis"
)

// TestMisnamed holds what words say of a name that looks like that of a person.
func TestMisnamed(t *testing.T) {
	for _, c := range []struct {
		name, text, word string
		want             Type
	}{
		{"company", "Seaward, the company that runs the ferries, sold two boats in May. It is old.", "Seaward", Organization},
		{"trade", "Seaward, the baker of the village, sold two boats in May. He is old.", "Seaward", ""},
		{"residents", "The residents of Tarnholt voted in May. They were tired.", "Tarnholt", Place},
		{"children", "The children of Tarnholt voted in May. They were tired.", "Tarnholt", ""},
		{"goal of a train", "The night train leaves Kellan at ten. It is slow.", "Kellan", Place},
		{"goal of a pupil", "The young pupil leaves Kellan at ten. It is late.", "Kellan", ""},
		{"firm", "Seaward Limited sold two boats in May. It is old.", "Limited", Organization},
		{"passed", "Two boats passed through Tarnholt in May. They were tired.", "Tarnholt", Place},
		{"asked", "Two sailors asked for Tarnholt in May. They were tired.", "Tarnholt", ""},
		{"ship", "The Clorinda Moor sank in May. Nobody was hurt.", "Moor", Thing},
		{"no article", "Clorinda Moor sank in May. Nobody was hurt.", "Moor", ""},
	} {
		d := read(t, c.text)
		for k, token := range d.Sentences[0].Tokens {
			if token.Form == c.word {
				nameAt(d, k)
			}
		}
		head := d.NameHead(d.Names[0])
		if got := d.misnamed()[d.Entity(0, head)]; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// nameAt makes token k of the first sentence, with the names before it, the only name, that of a person.
func nameAt(d *Doc, k int) {
	start := k
	for start > 0 && d.Token(0, start-1).UPOS == "PROPN" {
		start--
	}
	n := analysis.Name{Kind: "PER", Sentence: 0, Start: start, End: k + 1}
	d.Names = []analysis.Name{n}
	d.Mentions = []analysis.Mention{{Sentence: 0, Start: start, End: k + 1, Head: d.NameHead(n), Entity: 7, Antecedent: -1}}
	d.mention = map[place]int{{0, d.NameHead(n)}: 0}
	d.surnames = map[string]bool{}
}

func TestCalled(t *testing.T) {
	for text, want := range map[string]Type{
		"The landlady, Clara Whitlow, served cold soup in May. It was late.": Person,
		"The landlady of the inn served cold soup in May. It was late.":      Thing,
		"The lighthouse, Clara Whitlow thought, was old. It was late.":       Thing,
	} {
		if got := read(t, text).TypeOf(0, 1); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// TestTeams has places whose verb says that several people are meant.
func TestTeams(t *testing.T) {
	for text, want := range map[string]Type{
		"Linden have won the cup six times. They are fast.": Organization,
		"Linden has won the cup six times. It is old.":      "",
	} {
		d := read(t, text)
		nameAt(d, 0)
		d.Names[0].Kind = "LOC"
		d.names = map[place]int{{0, 0}: 0}
		if got := d.misnamed()[d.Entity(0, 0)]; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
