package lectern_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"lectern/questions/catalogue"
	"lectern/questions/rules"
)

var update = flag.Bool("update", false, "write the catalogue anew")

// TestGoldenCatalogue fails when a rule changed and the page that describes the rules did not.
func TestGoldenCatalogue(t *testing.T) {
	const page = "QUESTIONS.md"
	var want bytes.Buffer
	if err := catalogue.Write(&want, rules.All()); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(page, want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want.Bytes()) {
		t.Errorf("%s is stale: run make catalogue", page)
	}
}
