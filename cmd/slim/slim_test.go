package main

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The cuts fit the go-app of go.mod, and what they are for is not linked.
func TestHeavyPackagesAreNotLinked(t *testing.T) {
	dir := t.TempDir()
	if err := write(dir); err != nil {
		t.Fatal(err)
	}
	list := exec.Command("go", "list", "-modfile="+filepath.Join(dir, "go.mod"), "-deps", "lectern/cmd/app")
	list.Env = append(list.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.CombinedOutput()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, out)
	}
	linked := strings.Fields(string(out))
	if !slices.Contains(linked, goApp+"/pkg/app") {
		t.Fatalf("go-app is not among %q", linked)
	}
	for _, heavy := range []string{"net", "net/http", "regexp", "crypto", "crypto/rand", "math/big", "html", uuid} {
		if slices.Contains(linked, heavy) {
			t.Errorf("%s is linked", heavy)
		}
	}
}

func TestCutRefusesAnotherFile(t *testing.T) {
	_, err := cuts["resource.go"].apply("resource.go", []byte("package app\n"))
	if err == nil || !strings.Contains(err.Error(), "resource.go is not the one") {
		t.Errorf("error %v", err)
	}
}

func TestEveryCutIsOfAFileThatIsThere(t *testing.T) {
	from, err := download()
	if err != nil {
		t.Fatal(err)
	}
	for name := range cuts {
		if _, err := filepath.EvalSymlinks(filepath.Join(from, "pkg", "app", name)); err != nil {
			t.Error(err)
		}
	}
}
