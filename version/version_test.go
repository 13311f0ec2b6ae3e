package version_test

import (
	"os"
	"strings"
	"testing"

	"lectern/version"
)

func TestTheChangelogBeginsWithTheVersion(t *testing.T) {
	text, err := os.ReadFile("../CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "\n## ")
	if newest, _, _ := strings.Cut(rest, "\n"); newest != version.Number {
		t.Errorf("CHANGELOG.md begins with %q, the version is %s", newest, version.Number)
	}
}
