//go:build !js

package convert_test

import (
	"testing"
	"unicode/utf8"

	"lectern/app/convert"
)

func FuzzHTML(f *testing.F) {
	for _, s := range []string{page, "<p>a", "<table><tr><p><svg><desc><b>", "<title></title><a><a><a>", "\x00<!--", "<math><mi></p>x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) {
		text, all, err := convert.HTML(page)
		if err == nil && utf8.ValidString(page) && !utf8.ValidString(text) {
			t.Errorf("%q", text)
		}
		if utf8.ValidString(page) && !utf8.ValidString(all) {
			t.Errorf("%q", all)
		}
		if _, err := convert.Markdown(page); err != nil && len(page) < convert.MaxText {
			t.Error(err)
		}
	})
}
