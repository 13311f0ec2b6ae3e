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
		text, left, err := convert.HTML(page)
		if err == nil && utf8.ValidString(page) && !utf8.ValidString(text) {
			t.Errorf("%q", text)
		}
		for _, l := range left {
			if l.Text == "" || l.At < 0 || utf8.ValidString(page) && !utf8.ValidString(l.Text) {
				t.Errorf("%+v", l)
			}
		}
		if _, err := convert.Markdown(page); err != nil && len(page) < convert.MaxText {
			t.Error(err)
		}
	})
}
