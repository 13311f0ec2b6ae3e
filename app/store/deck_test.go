package store_test

import (
	"slices"
	"testing"

	"lectern/app/recall"
	"lectern/app/store"
)

func due(t *testing.T, s store.Store, day recall.Day) []string {
	t.Helper()
	deck, err := s.Deck()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range deck.Due(day) {
		out = append(out, c.Text+"/"+c.Question)
	}
	slices.Sort(out)
	return out
}

// missed notes that a question was missed on the first day.
func missed(t *testing.T, s store.Store, text, question string) {
	t.Helper()
	deck, err := s.Deck()
	if err != nil {
		t.Fatal(err)
	}
	at := recall.Place{Text: text, Quiz: "v1", Question: question}
	if err := s.SaveDeck(deck.Answer(at, recall.Again, 1)); err != nil {
		t.Fatal(err)
	}
}

func TestCardsComeBackAndGoWithTheirText(t *testing.T) {
	d := newDisk()
	s := d.open()
	saveOwn(t, s, "a", "aa")
	missed(t, s, "a", "when")
	missed(t, s, "aa", "when")
	missed(t, s, "library:light", "who")
	settled(t, s)
	for name, s := range map[string]store.Store{"at once": s, "later": d.open()} {
		if got := due(t, s, 2); !slices.Equal(got, []string{"a/when", "aa/when", "library:light/who"}) {
			t.Errorf("%s %q", name, got)
		}
	}
	s.DeleteOwn("a")
	settled(t, s)
	if got := due(t, d.open(), 2); !slices.Equal(got, []string{"aa/when", "library:light/who"}) {
		t.Errorf("without the text %q", got)
	}
	deck, err := s.Deck()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.SaveDeck(deck.Fitting("library:light", "v2")); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	if got := due(t, d.open(), 2); !slices.Equal(got, []string{"aa/when"}) {
		t.Errorf("with another quiz %q", got)
	}
}

func TestTwoTabsKeepTheirCards(t *testing.T) {
	d := newDisk()
	one, other := d.open(), d.open()
	missed(t, one, "library:light", "who")
	missed(t, other, "library:light", "when")
	settled(t, one)
	settled(t, other)
	if got := due(t, d.open(), 2); !slices.Equal(got, []string{"library:light/when", "library:light/who"}) {
		t.Errorf("due %q", got)
	}
}

func TestARoundComesBack(t *testing.T) {
	s := newDisk().open()
	if _, found, err := s.Round(); found || err != nil {
		t.Fatalf("at first found %v, %v", found, err)
	}
	want := walk(begun(), answer(0, "1871")).Progress()
	if err := s.SaveRound(want); err != nil {
		t.Fatal(err)
	}
	if got, found, err := s.Round(); err != nil || !found || got.Quiz != want.Quiz || len(got.Given) != len(want.Given) {
		t.Errorf("found %v, %+v, %v", found, got, err)
	}
}
