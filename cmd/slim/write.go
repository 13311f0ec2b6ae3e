package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"go/build"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const goApp = "github.com/maxence-charriere/go-app/v10"

// packages are those of go-app that the program imports, directly or not.
var packages = []string{"pkg/app", "pkg/errors"}

//go:embed _app/browser.go
var browser []byte

// write makes the copy of go-app, and beside it the go.mod and go.sum of the project with the copy in go-app's place.
func write(dir string) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	from, err := download()
	if err != nil {
		return err
	}
	to := filepath.Join(dir, "go-app")
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	for _, p := range packages {
		if err := copyPackage(filepath.Join(from, p), filepath.Join(to, p)); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(to, "pkg", "app", "browser_slim.go"), browser, 0o644); err != nil {
		return err
	}
	if err := copyFile(filepath.Join(from, "go.mod"), filepath.Join(to, "go.mod")); err != nil {
		return err
	}
	return replace(dir, to)
}

// download gives the folder of go-app in the module cache.
func download() (string, error) {
	out, err := exec.Command("go", "mod", "download", "-json", goApp).Output()
	if err != nil {
		return "", fmt.Errorf("go mod download %s: %w\n%s", goApp, err, out)
	}
	var m struct{ Dir string }
	if err := json.Unmarshal(out, &m); err != nil {
		return "", err
	}
	return m.Dir, nil
}

// copyPackage copies the files that are compiled for the browser, each with its cut.
func copyPackage(from, to string) error {
	browser := build.Default
	browser.GOOS, browser.GOARCH, browser.CgoEnabled = "js", "wasm", false
	p, err := browser.ImportDir(from, 0)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, name := range p.GoFiles {
		source, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return err
		}
		if c, ok := cuts[name]; ok && p.Name == "app" {
			if source, err = c.apply(name, source); err != nil {
				return err
			}
		}
		if source == nil {
			continue
		}
		if err := os.WriteFile(filepath.Join(to, name), source, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// replace writes the go.mod and go.sum for the flag -modfile.
func replace(dir, to string) error {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return fmt.Errorf("go env GOMOD: %w", err)
	}
	root := filepath.Dir(strings.TrimSpace(string(out)))
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return err
	}
	// A path below the root is written relative to it, because the program tells it: the bytes of the program do not depend
	// on where the project lies.
	place := to
	if rel, err := filepath.Rel(root, to); err == nil && filepath.IsLocal(rel) {
		place = "./" + filepath.ToSlash(rel)
	}
	mod = fmt.Appendf(mod, "\nreplace %s => %q\n", goApp, place)
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), mod, 0o644); err != nil {
		return err
	}
	return copyFile(filepath.Join(root, "go.sum"), filepath.Join(dir, "go.sum"))
}

func copyFile(from, to string) error {
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, content, 0o644)
}
