package clause

import (
	"slices"
	"strings"
	"testing"
)

// TestUnstated holds that nothing is stated with the given words, since the text does not say it like that.
func TestUnstated(t *testing.T) {
	for _, c := range []struct{ name, text, never string }{
		{"alternatives", "The old ferry was either sinking slowly, or leaning to one side. The sailors left.", "sinking"},
		{"not only", "The town does not live from herring only. It also builds boats.", "herring"},
		{"contact clause", "The widow kept a goat, which she fed with leaves, and with the moss she was able to find on the hills. It was fat.", "able"},
		{"abbreviation at the end", "From the harbour a boat takes guests to the island for c. The trip is short.", "for c"},
		{"number at the head", "1702, built by the sailors, the mill is the finest in Harlow. It stands.", "finest"},
		{"one of several speakers", "“The bridge of Harlow is too short,” said one of the farmers who own carts. Nobody listened.", "According to the farmers"},
		{"they of one", "The old sailor met a baker in the harbour. They left their boat there.", "sailor’s boat"},
		{"inversion", "Before the door of the mill sat a small dog clad in blue. It was old.", "door of the mill sat"},
		{"turned round", "Much less did she think that the fox was hiding in the mill. It was.", "hiding"},
		{"participle behind a comma", "The old herders of Harlow, discussed in the first part of the book, practice a quiet life. It is hard.", "herders of Harlow discussed"},
		{"the only ones of a kind", "The only boats that the widow owns are old tubs with holes. They leak.", "The only boats are"},
		{"group", "The crew left the harbour in May. They were praised by the mayor of Linden.", "crew were"},
		{"compared with", "The ferry could carry more salt in a day than wagons had carried in a year. It was new.", "Wagons had carried"},
		{"means of doing", "The aim of the council is to find a means of doing this. It is hard.", "means."},
	} {
		d := read(t, c.text)
		for _, cl := range d.Clauses {
			if s, ok := d.State(cl, ""); ok && strings.Contains(s.String, c.never) {
				t.Errorf("%s: %q is stated", c.name, s.String)
			}
		}
	}
}

// TestKept holds that a text is stated whole.
func TestKept(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"list of names", "The old harbours at Linden, Moor and Harlow were repaired in May. They are deep.", "The old harbours at Linden, Moor and Harlow were repaired in May."},
		{"infinitive in reported speech", "Clara Whitlow argued that the aim of the school is to train sailors. Nobody listened.", "According to Clara Whitlow, the aim of the school is to train sailors."},
		{"words put in", "The widow called the boat “the best of [her] years” in May. It was blue.", "The widow called the boat the best of her years in May."},
		{"aside behind the subject", "Otto Brandt, an old miller, sold the mill in May. It is new.", "Otto Brandt sold the mill in May."},
		{"said to oneself", "Tephy thought long, and the girl to herself whispered a prayer in the dark. It was cold.", "The girl whispered a prayer in the dark."},
		{"gloss before of", "The sailors admired the crest (the top) of the wave. It fell.", "The sailors admired the crest of the wave."},
		{"cannot", "The old sailors can not repair the engine of the ferry. It is broken.", "The old sailors cannot repair the engine of the ferry."},
	} {
		d := read(t, c.text)
		var got []string
		for _, cl := range d.Clauses {
			s, _ := d.State(cl, "")
			got = append(got, s.String)
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q among them", c.name, got, c.want)
		}
	}
}

func TestTitleCased(t *testing.T) {
	for text, want := range map[string]bool{
		"Can the Harbour Be Saved?":    true,
		"Who Owns the Old Mill?":       true,
		"What happened in Harlow?":     false,
		"And who sells the flour now?": false,
	} {
		if TitleCased(text) != want {
			t.Errorf("%s: %v", text, !want)
		}
	}
}
