package passage_test

import (
	"testing"

	"lectern/app/passage"
	"lectern/questions/article"
)

func TestWordsStandWhole(t *testing.T) {
	const text = "The Änne left Port. In the harbour lay a cutter, in Port’s far corner, and its anchorage was cut off by ice."
	for _, x := range []struct{ phrase, want string }{
		{"the änne", "The Änne"},
		{"Port", "Port"},
		{"cut", "cut"},
		{"in the harbour", "In the harbour"},
		{"at the ice", "ice"},
		{"a harbour", "harbour"},
		{"anchor", ""},
		{"the", "The"},
		{"at", ""},
		{"frozen ice", ""},
		{"ice and snow and much more that does not stand in this text at all, however long one looks for it in there", ""},
		{"", ""},
	} {
		span, ok := passage.Words(text, article.Span{End: len(text)}, x.phrase)
		if got := span.In(text); got != x.want || ok != (x.want != "") {
			t.Errorf("%q is found as %q (%v), want %q", x.phrase, got, ok, x.want)
		}
	}
	within := article.Span{Start: len("The Änne left Port. "), End: len(text)}
	if span, ok := passage.Words(text, within, "port"); !ok || span.Start < within.Start {
		t.Errorf("found at %v, outside %v", span, within)
	}
}

func TestExcerptsKeepTheWords(t *testing.T) {
	const text = "For as long as anyone in the village could remember, the é-shaped bay had been called Møllevik. Møllevik froze."
	first := article.Span{End: len("For as long as anyone in the village could remember, the é-shaped bay had been called Møllevik.")}
	second := article.Span{Start: first.End + 1, End: len(text)}
	for _, x := range []struct {
		place  article.Span
		phrase string
		want   passage.Excerpt
	}{
		{first, "in Møllevik", passage.Excerpt{Before: "… had been called ", Words: "Møllevik", After: "."}},
		{second, "Møllevik", passage.Excerpt{Words: "Møllevik", After: " froze."}},
		{second, "the bay", passage.Excerpt{Before: "Møllevik froze."}},
	} {
		if got := passage.Cut(text, x.place, x.phrase); got != x.want {
			t.Errorf("%q: %q, want %q", x.phrase, got, x.want)
		}
	}
}
