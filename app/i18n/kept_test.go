package i18n_test

import (
	"testing"

	"lectern/app/i18n"
)

func TestSizes(t *testing.T) {
	for bytes, want := range map[int]string{
		0: "0\u00a0KB", 49: "0\u00a0KB", 604: "0.6\u00a0KB", 9949: "9.9\u00a0KB", 9950: "10\u00a0KB", 12_499: "12\u00a0KB", 999_499: "999\u00a0KB",
		1_000_000: "1.0\u00a0MB", 15_200_000: "15\u00a0MB",
	} {
		if got := i18n.English.Kept.Size(bytes); got != want {
			t.Errorf("%d is %q, want %q", bytes, got, want)
		}
	}
}
