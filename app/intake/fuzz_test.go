//go:build !js

package intake_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"lectern/app/intake"
)

func FuzzOpen(f *testing.F) {
	f.Add([]byte(words))
	f.Add([]byte(utf16Of(words, true, true)))
	f.Add([]byte("caf\xe9 # *a* [b](c) ![d](e) `f` \\* __g__"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := intake.Open("a.md", "", data)
		if err != nil {
			return
		}
		if !utf8.ValidString(file.Text) || strings.ContainsRune(file.Text, 0) {
			t.Errorf("%q is no text", file.Text)
		}
		if stripped := intake.Strip(file.Text); !utf8.ValidString(stripped) || len(stripped) > 2*len(file.Text)+8 {
			t.Errorf("%q became %q", file.Text, stripped)
		}
	})
}
