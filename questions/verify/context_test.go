package verify

import (
	"slices"
	"testing"

	"lectern/questions/analysis"
)

func TestPlaceless(t *testing.T) {
	for prompt, want := range map[string]bool{
		"Who had no right to stay there?":                                      true,
		"According to the board of the harbour, who had no right to be there?": true,
		"How long has the cook worked there in all?":                           true,
		"How many bridges are there?":                                          false,
		"Who went to the old castle and lived there until May?":                false,
		"Who moved to Linden and died there?":                                  false,
	} {
		if got := placeless(prompt); got != want {
			t.Errorf("%q: %t, want %t", prompt, got, want)
		}
	}
}

func TestDisowned(t *testing.T) {
	k := checker(t, analyser(t), "The miller's son was married to a rich widow. The son of the baker was not.")
	const son = 3
	for text, want := range map[string]bool{"son": true, "the miller's son": false, "Son was married to a rich widow.": true, "a widow": false} {
		if got := k.disowned(0, son, text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
	if k.disowned(1, 1, "son") {
		t.Error("a noun without an owner is disowned")
	}
}

func TestSplit(t *testing.T) {
	for prompt, want := range map[string]bool{
		"Mark the sentence that tells what has all been built to keep the sea out.": true,
		"What trades wool among themselves?":                                        true,
		"Who has all the keys of the harbour?":                                      false,
		"Who taught themselves to read?":                                            false,
		"What has been built to keep the sea out?":                                  false,
	} {
		if got := split.MatchString(prompt); got != want {
			t.Errorf("%q: %t, want %t", prompt, got, want)
		}
	}
}

func TestNowhere(t *testing.T) {
	for prompt, want := range map[string]bool{
		"Where did the miller go?":                           true,
		"Where did the miller go in May?":                    false,
		"Where did the miller go to buy salt for the feast?": false,
		"Where did the miller sell his wool?":                false,
	} {
		if got := nowhere.MatchString(prompt); got != want {
			t.Errorf("%q: %t, want %t", prompt, got, want)
		}
	}
}

func TestBareDeed(t *testing.T) {
	for statement, want := range map[string]bool{
		"True, false or not stated? The announcement was printed in May.": true,
		"The decision was made by ____.":                                  true,
		"The decision to close the mine was made by ____.":                false,
		"The decree of the king was read by ____.":                        false,
		"The mill was sold in May.":                                       false,
	} {
		if got := bareDeed(statement); got != want {
			t.Errorf("%q: %t, want %t", statement, got, want)
		}
	}
}

func TestOwnArgument(t *testing.T) {
	an := analyser(t)
	for text, want := range map[string]bool{
		"Otto Brandt flung the old stone from him. He was angry.": false,
		"Clara Whitlow saw herself in the water. She laughed.":    false,
	} {
		k := checker(t, an, text)
		if got := k.ownArgument(k.doc.Clauses[0]); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
	k := checker(t, an, "Otto Brandt stayed with him for seven years. He was old.")
	him := 0
	for i := range k.doc.Mentions {
		if k.doc.Mentions[i].Sentence == 0 && k.doc.Token(0, k.doc.Mentions[i].Head).Form == "him" {
			him = i
		}
	}
	k.doc.Mentions[him].Entity = k.doc.Entity(0, k.doc.Clauses[0].Subject)
	if !k.ownArgument(k.doc.Clauses[0]) {
		t.Error("a man stays with himself")
	}
}

func TestOfItself(t *testing.T) {
	k := checker(t, analyser(t), "The colony ate four pounds of it in May. It was cold.")
	asked := k.doc.Clauses[0]
	it := slices.IndexFunc(k.doc.Mentions, func(m analysis.Mention) bool {
		return m.Sentence == 0 && k.doc.Token(0, m.Head).Form == "it"
	})
	colony := k.doc.Entity(0, asked.Subject)
	for entity, want := range map[int]bool{colony: true, colony + 100: false} {
		k.doc.Mentions[it].Entity = entity
		if got := k.ofItself(asked); got != want {
			t.Errorf("colony %d eats entity %d: %t", colony, entity, got)
		}
	}
}
