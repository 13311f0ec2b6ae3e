//go:build !js

package collect_test

import (
	"slices"
	"testing"

	"lectern/app/collect"
	"lectern/app/quiztest"
)

// What is typed into the field and taken again and again comes to rest: nothing that stays is taken later, or lost.
func FuzzRead(f *testing.F) {
	one := code(f, 1, "")
	for _, text := range []string{one, "Anna: " + one, one[:9] + "\n" + one, "LECTERN/R1/X", "7K3F-9?X2 ABCD", "\u202e-–-"} {
		f.Add(text)
	}
	quiz := quiztest.Quiz()
	f.Fuzz(func(t *testing.T, text string) {
		first := collect.Read(quiz, text)
		again := collect.Read(quiz, first.Left)
		if len(again.Found) > 0 || again.Left != first.Left {
			t.Errorf("%q left %q, and then %q with %d found", text, first.Left, again.Left, len(again.Found))
		}
		codes := func(c collect.Text) (out []string) {
			for _, t := range c.Troubles {
				out = append(out, t.Code)
				if t.Err == nil {
					out = append(out, "without error")
				}
			}
			return out
		}
		if !slices.Equal(codes(first), codes(again)) || slices.Contains(codes(first), "without error") {
			t.Errorf("%q: troubles %q, then %q", text, codes(first), codes(again))
		}
	})
}
