//go:build !js

// Package journeys walks through the app in a real browser, as a reader does.
package journeys

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"lectern/app/chromium"
)

// shared is what all journeys use: one browser, and the programs compiled from the present source.
var shared struct {
	browser  context.Context
	programs string // folder with the WebAssembly files and wasm_exec.js
}

func TestMain(m *testing.M) {
	code, err := prepared(m.Run)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func prepared(run func() int) (int, error) {
	if _, err := chromium.Find(); err != nil {
		return 0, err
	}
	dir, err := os.MkdirTemp("", "lectern-journeys-*")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(dir)
	if err := compile(dir); err != nil {
		return 0, err
	}
	browser, stop, err := chromium.Start()
	if err != nil {
		return 0, err
	}
	defer stop()
	shared.browser, shared.programs = browser, dir
	return run(), nil
}

func compile(dir string) error {
	slim := filepath.Join(dir, "slim")
	if out, err := exec.Command("go", "run", "lectern/cmd/slim", slim).CombinedOutput(); err != nil {
		return fmt.Errorf("cut go-app: %w\n%s", err, out)
	}
	page := []string{"-modfile=" + filepath.Join(slim, "go.mod"), "-gcflags=all=-l"}
	flags := map[string][]string{
		"app":     page,
		"desk":    page,
		"engine":  {"-tags=simd"},
		"convert": nil,
	}
	for name, f := range flags {
		if err := compileProgram(filepath.Join(dir, name+".wasm"), "lectern/cmd/"+name, f...); err != nil {
			return err
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return err
	}
	glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "wasm_exec.js"), glue, 0o644); err != nil {
		return err
	}
	return copyScanner(dir)
}

// copyScanner takes the reader of QR codes that make wasm has fetched.
func copyScanner(dir string) error {
	for _, name := range []string{"zxing.js", "zxing.wasm"} {
		data, err := os.ReadFile(filepath.Join("../../web/build", name))
		if err != nil {
			return fmt.Errorf("%w; make wasm fetches it", err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func compileProgram(file, source string, flags ...string) error {
	args := append([]string{"build", "-trimpath", "-ldflags=-s -w"}, flags...)
	build := exec.Command("go", append(args, "-o", file, source)...)
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("compile %s: %w\n%s", source, err, out)
	}
	if out, err := exec.Command("go", "run", "lectern/cmd/unline", file).CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	return nil
}

// assets is the project's folder web with the programs of this run in build.
type assets struct{ web, programs fs.FS }

func (a assets) Open(name string) (fs.File, error) {
	if rest, ok := strings.CutPrefix(name, "build/"); ok {
		return a.programs.Open(rest)
	}
	return a.web.Open(name)
}
