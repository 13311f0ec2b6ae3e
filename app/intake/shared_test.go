package intake_test

import (
	"testing"

	"lectern/app/intake"
)

func TestShared(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"", "", ""},
		{"The Owl", "", ""},
		{"The Owl", "https://example.org/owl", ""},
		{"The Owl", "The Owl https://example.org/owl", ""},
		{"", "https://example.org/owl http://example.org/2", ""},
		{"", "An owl sat. It saw a mouse.", "An owl sat. It saw a mouse."},
		{"The Owl", "An owl sat.", "The Owl\n\nAn owl sat."},
		{"The Owl", "The Owl\n\nAn owl sat.", "The Owl\n\nAn owl sat."},
		{"The Owl", "\"An owl sat.\"\n https://example.org/owl#:~:text=An", "The Owl\n\nAn owl sat."},
		{"", `"No," said the owl. "Yes." https://example.org/owl`, `"No," said the owl. "Yes."`},
		{"https://example.org/owl", "An owl sat.", "An owl sat."},
		{"", "See https://example.org/owl for the rest.", "See https://example.org/owl for the rest."},
	} {
		if got := intake.Shared(c.title, c.text); got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.title, c.text, got, c.want)
		}
	}
}
