//go:build !js

package app_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// wall says which files may import a package.
type wall struct {
	what    string
	imports func(path string) bool
	allowed func(file string) bool
}

const goApp = "github.com/maxence-charriere/go-app/"

var walls = []wall{
	{
		"go-app is for the user interface",
		func(p string) bool { return strings.HasPrefix(p, goApp) },
		func(f string) bool { return under(f, "app", "cmd") && !under(f, "app/flow") },
	},
	{
		"syscall/js is for app/dom and the entries of the browser programs",
		func(p string) bool { return p == "syscall/js" },
		func(f string) bool { return under(f, "app/dom", "cmd/app", "cmd/desk", "cmd/engine", "cmd/convert") },
	},
	{
		"the engine knows no files, network or processes",
		func(p string) bool { return p == "os" || strings.HasPrefix(p, "os/") || strings.HasPrefix(p, "net") },
		func(f string) bool { return !under(f, "questions") },
	},
	{
		"the engine knows nothing of the app",
		func(p string) bool { return strings.HasPrefix(p, "lectern/app") || strings.HasPrefix(p, "lectern/cmd") },
		func(f string) bool { return !under(f, "questions") },
	},
	{
		"reading pages and Markdown is for the converter's worker",
		func(p string) bool {
			return strings.HasPrefix(p, "golang.org/x/net/") || strings.HasPrefix(p, "codeberg.org/readeck/") || strings.HasPrefix(p, "github.com/yuin/goldmark")
		},
		func(f string) bool { return under(f, "app/convert") },
	},
	{
		"questions are checked without analysis, which the teacher's program would carry for it",
		func(p string) bool {
			return strings.HasPrefix(p, "lectern/questions/") && !slices.Contains([]string{"article", "lexis", "quantity", "quiz"}, path.Base(p))
		},
		func(f string) bool { return !under(f, "questions/lint", "questions/quantity", "questions/lexis") },
	},
	{
		"the app knows nothing of the commands",
		func(p string) bool { return strings.HasPrefix(p, "lectern/cmd") },
		func(f string) bool { return !under(f, "app") },
	},
	{
		"the weights are linked into the command line and the test runner of the rules only",
		func(p string) bool { return p == "lectern/questions/model" },
		func(f string) bool { return under(f, "cmd/lectern", "questions/rule/ruletest") },
	},
}

// Tests are free to import what they like; build tags are ignored on purpose.
func TestWalls(t *testing.T) {
	checked := 0
	eachImport(t, func(file, imported string) {
		checked++
		for _, w := range walls {
			if w.imports(imported) && !w.allowed(file) {
				t.Errorf("%s imports %s: %s", file, imported, w.what)
			}
		}
	})
	if checked == 0 {
		t.Fatal("no import was found: the walls hold nothing")
	}
}

// A rule is one file, or a folder, of questions/rules; rules know nothing of each other.
func TestRulesNeverImportEachOther(t *testing.T) {
	const rules = "questions/rules/"
	eachImport(t, func(file, imported string) {
		if strings.HasPrefix(file, rules) && strings.HasPrefix(imported, "lectern/"+rules) && path.Dir(file)+"/" != rules {
			t.Errorf("%s imports %s", file, imported)
		}
	})
}

// Only app/dom reaches for the browser's window.
func TestWindowIsForDom(t *testing.T) {
	for _, file := range sources(t) {
		if under(file, "app/dom") || !under(file, "app") {
			continue
		}
		text, err := os.ReadFile(filepath.Join("..", file))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "app.Window()") {
			t.Errorf("%s uses app.Window", file)
		}
	}
}

func eachImport(t *testing.T, visit func(file, imported string)) {
	t.Helper()
	for _, file := range sources(t) {
		tree, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", file), nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range tree.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			visit(file, imported)
		}
	}
}

// sources lists the Go files of the project that are neither tests nor built, below its root and with forward slashes.
func sources(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || name == filepath.Join("..", "bin") || len(d.Name()) > 2 && d.Name()[0] == '.') {
			return fs.SkipDir
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			rel, err := filepath.Rel("..", name)
			if err != nil {
				return err
			}
			files = append(files, filepath.ToSlash(rel))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func under(file string, dirs ...string) bool {
	return slices.ContainsFunc(dirs, func(d string) bool { return strings.HasPrefix(file, d+"/") })
}
