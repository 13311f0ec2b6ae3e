//go:build !js

package handout

import (
	"reflect"
	"testing"

	"lectern/app/handout/press"
	"lectern/app/quiztest"
)

// FuzzBody wants of every body an error, or a lesson that is read again as it was written. The pens have read nothing
// before: so a thousand times as many bodies are tried as in whole links.
func FuzzBody(f *testing.F) {
	bare := press.Prior{Habits: habits}
	write := func(t testing.TB, l Lesson) []byte {
		pen := press.Writer(maxTexts, bare)
		inscribe(pen, &l)
		body, err := pen.Close()
		if err != nil {
			t.Fatal(err)
		}
		return body
	}
	f.Add(write(f, Lesson{Quiz: carried(quiztest.Quiz())}))
	f.Add(write(f, Lesson{Library: "news", Edition: "1y2p0ij32e8e7"}))
	f.Fuzz(func(t *testing.T, body []byte) {
		if len(body) > 4000 {
			return
		}
		got, err := readWith(body, bare)
		if err != nil {
			return
		}
		again, err := readWith(write(t, got.Carried()), bare)
		if err != nil || !reflect.DeepEqual(again, got) {
			t.Fatalf("read again: %v\n%+v\n%+v", err, got, again)
		}
	})
}
