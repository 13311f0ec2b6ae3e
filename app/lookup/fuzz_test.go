//go:build !js

package lookup_test

import (
	"testing"
	"unicode/utf8"

	"lectern/app/lookup"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Whatever the text and wherever one points, a word is letters of the text, and its uses lie in sentences that have it.
func FuzzAt(f *testing.F) {
	f.Add("’s ''It’s'' naïve—İ 12'3 ’", 3)
	f.Add("", 0)
	f.Fuzz(func(t *testing.T, text string, offset int) {
		if !utf8.ValidString(text) {
			return
		}
		q := quiz.Quiz{Article: text, Sentences: []article.Span{{End: len(text)}}}
		w, ok := lookup.At(q, offset)
		if !ok {
			return
		}
		if w.Text == "" || w.Place.In(text) != w.Text || len(w.Uses) != 1 || w.Uses[0].Word != w.Place {
			t.Fatalf("%+v", w)
		}
	})
}
