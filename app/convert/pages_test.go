//go:build !js

package convert_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lectern/app/convert"
	"lectern/questions/article"
)

// TestPages reads pages as programs write them. Each file has the page, and what becomes of it: what is read, and with a
// hyphen before it what is left out.
func TestPages(t *testing.T) {
	files, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(files) == 0 {
		t.Fatal(len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			page, want, _ := strings.Cut(string(content), "=== read\n")
			text, all, err := convert.HTML(page)
			if err != nil {
				t.Fatal(err)
			}
			a, err := article.ImportPage(text, all)
			if err != nil {
				t.Fatal(err)
			}
			if got := show(a); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// show writes what is read of an article, a line for each block, and what is not.
func show(a article.Article) string {
	var out strings.Builder
	for _, b := range a.Blocks {
		fmt.Fprintf(&out, "%s: %s\n", b.Kind, b.Span.In(a.Text))
	}
	for _, r := range a.Removed {
		fmt.Fprintf(&out, "-%s: %s\n", r.Reason, strings.ReplaceAll(r.Text, "\n", " / "))
	}
	return out.String()
}
