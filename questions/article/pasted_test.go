package article_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lectern/questions/article"
)

// written are the signs of a text that a file of an example shows by their names.
var written = strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t", `\x0c`, "\f", `\u00a0`, "\u00a0", `\u00ad`, "\u00ad", `\u2009`, "\u2009",
	`\u200b`, "\u200b", `\u2028`, "\u2028", `\u2029`, "\u2029", `\u202f`, "\u202f", `\u3000`, "\u3000", `\ufeff`, "\ufeff", `\uf0b7`, "\uf0b7", `\uf0a7`, "\uf0a7")

// pasted gives the texts of the examples in testdata/pasted.
func pasted(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("testdata/pasted/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(len(files), err)
	}
	all := make(map[string]string)
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".txt")] = string(content)
	}
	return all
}

// TestPasted imports texts as people paste them. Each file has the text, and what becomes of it: what is read, and with a
// hyphen before it what is left out. The files that begin with "but" look like something that is left out and are none of it.
func TestPasted(t *testing.T) {
	for name, content := range pasted(t) {
		t.Run(name, func(t *testing.T) {
			raw, want, found := strings.Cut(content, "=== read\n")
			if !found {
				t.Fatal("the file does not say what is read")
			}
			raw, want = written.Replace(raw), strings.ReplaceAll(strings.TrimSpace(want), `\n`, "\n")
			a, err := article.Import(raw)
			if err != nil {
				t.Fatal(err)
			}
			if got := show(a); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			checkArticle(t, raw, a)
		})
	}
}
