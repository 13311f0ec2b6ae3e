//go:build !js

package i18n_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"testing"

	"lectern/questions/grade"
)

// Every reason that the marking can give, by the source of package grade, has its words. Correct needs none.
func TestEveryReasonHasItsWords(t *testing.T) {
	reasons := reasonsOf(t, "../../questions/grade")
	if len(reasons) < 10 {
		t.Fatalf("only the reasons %q were found", reasons)
	}
	for name, text := range languages {
		known := map[grade.Reason]bool{grade.Correct: true}
		for _, r := range reasons {
			known[r] = true
			if r != grade.Correct && text.Reason.Of(r) == "" {
				t.Errorf("%s has no words for reason %s", name, r)
			}
		}
		for _, r := range text.Reason {
			if !known[r.Name] {
				t.Errorf("%s has words for %s, which is no reason", name, r.Name)
			}
		}
	}
}

// reasonsOf reads the constants of type Reason in a folder.
func reasonsOf(t *testing.T, folder string) []grade.Reason {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var out []grade.Reason
	for _, file := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if kind, ok := spec.Type.(*ast.Ident); !ok || kind.Name != "Reason" {
				return true
			}
			for _, v := range spec.Values {
				if lit, ok := v.(*ast.BasicLit); ok {
					if word, err := strconv.Unquote(lit.Value); err == nil {
						out = append(out, grade.Reason(word))
					}
				}
			}
			return true
		})
	}
	return out
}
