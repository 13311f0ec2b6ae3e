package qrcode_test

import (
	"errors"
	"strings"
	"testing"

	"lectern/app/qrcode"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		text string
		size int
	}{
		{"LECTERN", 21},                  // version 1
		{strings.Repeat("A", 483), 69},   // the most that version 13 holds
		{strings.Repeat("A", 484), 73},   // version 14
		{strings.Repeat("a", 331), 69},   // small letters take a byte each
		{strings.Repeat("A", 970), 97},   // version 20
		{strings.Repeat("a", 2331), 177}, // version 40
	} {
		got, err := qrcode.Of(c.text)
		if err != nil || got.Size != c.size {
			t.Errorf("%d signs: %d modules, %v, want %d", len(c.text), got.Size, err, c.size)
		}
		if finder := "M0 0h7v1h-7z"; !strings.HasPrefix(got.Path, finder) {
			t.Errorf("%d signs: no corner at the beginning of %.40s", len(c.text), got.Path)
		}
	}
	if _, err := qrcode.Of(strings.Repeat("a", 2332)); !errors.Is(err, qrcode.ErrTooLong) {
		t.Error(err)
	}
}
