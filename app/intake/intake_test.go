package intake_test

import (
	"errors"
	"testing"
	"unicode/utf16"

	"lectern/app/intake"
)

const words = "The café’s owner paid 20 €. “Fine,” she said."

func TestEncodings(t *testing.T) {
	for name, c := range map[string]struct {
		data     string
		text     string
		encoding intake.Encoding
		err      error
	}{
		"plain":                     {"An owl.", "An owl.", intake.UTF8, nil},
		"nothing":                   {"", "", intake.UTF8, nil},
		"UTF-8":                     {words, words, intake.UTF8, nil},
		"UTF-8 with a mark":         {"\ufeff" + words, words, intake.UTF8, nil},
		"UTF-8 that breaks a rune":  {"\ufeffAn owl\xc3.", "", "", intake.ErrBroken},
		"UTF-16, small end first":   {utf16Of(words, true, true), words, intake.UTF16, nil},
		"UTF-16, big end first":     {utf16Of(words, false, true), words, intake.UTF16, nil},
		"UTF-16 without a mark":     {utf16Of(words, true, false), words, intake.UTF16, nil},
		"big UTF-16 without a mark": {utf16Of(words, false, false), words, intake.UTF16, nil},
		"UTF-16 with a pair":        {utf16Of("An owl 🦉 sat.", true, true), "An owl 🦉 sat.", intake.UTF16, nil},
		"UTF-16 cut":                {utf16Of(words, true, true) + "x", "", "", intake.ErrBroken},
		"UTF-16 with half a pair":   {"\xff\xfeA\x00\x3d\xd8B\x00", "", "", intake.ErrBroken},
		"UTF-16 ending in a half":   {"\xff\xfeA\x00\x3d\xd8", "", "", intake.ErrBroken},
		"Windows-1252":              {"The caf\xe9\x92s owner paid 20 \x80. \x93Fine,\x94 she said.", words, intake.Windows1252, nil},
		"a byte that means nothing": {"The caf\xe9 \x81 closed.", "", "", intake.ErrBinary},
		"a zero":                    {"An owl\x00sat.", "", "", intake.ErrBinary},
		"a control character":       {"An owl\x02 sat on the caf\xe9.", "", "", intake.ErrBinary},
		"the mark of an end":        {"An owl.\r\n\x1a", "An owl.\r\n", intake.UTF8, nil},
		"PDF":                       {"%PDF-1.7\nAn owl", "", "", intake.ErrBinary},
		"Word":                      {"PK\x03\x04An owl", "", "", intake.ErrBinary},
		"old Word":                  {"\xd0\xcf\x11\xe0An owl", "", "", intake.ErrBinary},
		"rich text":                 {`{\rtf1\ansi An owl}`, "", "", intake.ErrBinary},
		"a picture":                 {"\x89PNG\r\n", "", "", intake.ErrBinary},
	} {
		got, err := intake.Open("a.txt", "", []byte(c.data))
		if !errors.Is(err, c.err) || got.Text != c.text || got.Encoding != c.encoding {
			t.Errorf("%s: %q in %s, error %v", name, got.Text, got.Encoding, err)
		}
	}
}

func utf16Of(s string, little, mark bool) string {
	units := utf16.Encode([]rune(s))
	if mark {
		units = append([]uint16{0xfeff}, units...)
	}
	var out []byte
	for _, u := range units {
		if little {
			out = append(out, byte(u), byte(u>>8))
		} else {
			out = append(out, byte(u>>8), byte(u))
		}
	}
	return string(out)
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		name, media, text string
		want              intake.Form
	}{
		{"a.txt", "text/plain", "An owl", intake.Plain},
		{"a", "", "An owl", intake.Plain},
		{"a.HTML", "", "An owl", intake.HTML},
		{"a.htm", "", "An owl", intake.HTML},
		{"notes.md", "", "An owl", intake.Markdown},
		{"a", "text/markdown; charset=utf-8", "An owl", intake.Markdown},
		{"a", "text/html; charset=utf-8", "An owl", intake.HTML},
		{"a.txt", "text/plain", "\n<!DOCTYPE html><p>An owl", intake.HTML},
		{"a.txt", "", "The <html> element", intake.Plain},
	} {
		got, err := intake.Open(c.name, c.media, []byte(c.text))
		if err != nil || got.Form != c.want {
			t.Errorf("%s of %q is %s, want %s (%v)", c.name, c.media, got.Form, c.want, err)
		}
	}
}
