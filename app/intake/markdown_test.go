package intake_test

import (
	"testing"

	"lectern/app/intake"
)

func TestStrip(t *testing.T) {
	for markdown, want := range map[string]string{
		"# The owl\nAn owl sat.":                          "The owl\n\nAn owl sat.\n",
		"## The owl ##\n\nAn owl sat.":                    "The owl\n\n\nAn owl sat.\n",
		"The owl\n=======\nAn owl sat.":                   "The owl\n\nAn owl sat.\n",
		"#owl is a word":                                  "#owl is a word\n",
		"An *old* owl, **very** old, ***so* old**.":       "An old owl, very old, so old.\n",
		"An _old_ owl and snake_case_name":                "An old owl and snake_case_name\n",
		"2 * 3 is 6":                                      "2 * 3 is 6\n",
		"a*b is 6":                                        "a*b is 6\n",
		`\*No\* \_emphasis\_`:                             "*No* _emphasis_\n",
		"An [old owl](https://owl.example \"Owl\") sat":   "An old owl sat\n",
		"An [*old* owl][1] sat\n\n[1]: https://o.example": "An old owl sat\n",
		"An ![picture of an owl](owl.png)owl":             "An owl\n",
		"[1] An owl":                                      "[1] An owl\n",
		"> An owl\n> sat.":                                "An owl\nsat.\n",
		"An owl\n\n---\n\nsat.":                           "An owl\n\n\n\nsat.\n",
		"---\ntitle: x\n---\nAn owl":                      "An owl\n",
		"An owl\n```go\nx := 1\n```\nsat":                 "An owl\nsat\n",
		"An <!-- grey\nbig --> owl":                       "An  owl\n",
		"* one\n* two":                                    "- one\n- two\n",
		"Use `cat` and ~~dog~~":                           "Use cat and dog\n",
		"An owl\r\nsat":                                   "An owl\nsat\n",
		"[unclosed](owl":                                  "[unclosed](owl\n",
		"![unclosed":                                      "![unclosed\n",
	} {
		if got := intake.Strip(markdown); got != want {
			t.Errorf("%q became %q, want %q", markdown, got, want)
		}
	}
}
