package lookup_test

import (
	"strings"
	"testing"

	"lectern/app/lookup"
	"lectern/app/quiztest"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

func TestSame(t *testing.T) {
	for _, c := range []struct {
		forms string
		same  bool
	}{
		{"run Running", true}, {"ran runs", true}, {"city cities", true}, {"leaves leaf", true}, {"danced dances", true},
		{"stopped stopping", true}, {"found find", true}, {"children child", true}, {"happiest happy", true}, {"Bees bee", true},
		{"even evening", false}, {"new news", false}, {"corn corner", false}, {"bus bu", false}, {"wing winged", true},
		{"light lighthouse", false}, {"his hi", false}, {"glass glas", false}, {"string str", false},
	} {
		a, b, _ := strings.Cut(c.forms, " ")
		if lookup.Same(a, b) != c.same || lookup.Same(b, a) != c.same {
			t.Errorf("%s: same is %v", c.forms, !c.same)
		}
	}
}

func TestAt(t *testing.T) {
	q := quiztest.Quiz()
	for _, c := range []struct {
		before, word string
		uses         int
	}{
		{"Agnes Muir kept the ", "lamp", 2}, {"Its lamp ", "burned", 1}, {"until 1902, when the keepers ", "changed", 1},
		{"The lighthouse on Corrie Point was built in ", "1871", 1}, {"“The ", "sea", 1}, {"The ", "Light", 1},
		{"On a clear night the ", "light", 1},
	} {
		at := strings.Index(q.Article, c.before+c.word) + len(c.before)
		for _, offset := range []int{at, at + 1, at + len(c.word)} {
			w, ok := lookup.At(q, offset)
			if !ok || w.Text != c.word || len(w.Uses) != c.uses {
				t.Errorf("at %q: %q, %d uses; want %q, %d", c.before, w.Text, len(w.Uses), c.word, c.uses)
			}
		}
	}
	if w, ok := lookup.At(q, strings.Index(q.Article, "“The sea")); ok {
		t.Errorf("a quotation mark is the word %q", w.Text)
	}
}

func TestPossessives(t *testing.T) {
	const text = "The keeper’s dog barked. A keeper slept. The keepers' cats sat."
	q := quiz.Quiz{Article: text, Sentences: []article.Span{{Start: 0, End: 26}, {Start: 27, End: 42}, {Start: 43, End: len(text)}}}
	w, ok := lookup.At(q, 5)
	if !ok || w.Text != "keeper" || len(w.Uses) != 3 || w.Uses[2].Word.In(text) != "keepers" {
		t.Errorf("%v, %+v", ok, w)
	}
}

func TestOf(t *testing.T) {
	q := quiztest.Quiz()
	if w, ok := lookup.Of(q, " Keep, "); !ok || len(w.Uses) != 1 || w.Place.In(q.Article) != "kept" {
		t.Errorf("%v, %+v", ok, w)
	}
	for _, typed := range []string{"", " ", "'", "walrus"} {
		if w, ok := lookup.Of(q, typed); ok {
			t.Errorf("%q is %+v", typed, w)
		}
	}
}
