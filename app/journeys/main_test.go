// Package journeys walks through the app in a real browser, as a reader does.
package journeys

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// shared is what all journeys use: one browser, and the programs compiled from the present source.
var shared struct {
	browser  context.Context
	programs string // folder with app.wasm, engine.wasm and wasm_exec.js
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
	path, err := findChromium()
	if err != nil {
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
	browser, stop, err := startChromium(path)
	if err != nil {
		return 0, err
	}
	defer stop()
	shared.browser, shared.programs = browser, dir
	return run(), nil
}

func findChromium() (string, error) {
	for _, name := range []string{os.Getenv("LECTERN_CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if name == "" {
			continue
		}
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("the browser tests need Chromium: install the package chromium, or name a browser in LECTERN_CHROMIUM")
}

func compile(dir string) error {
	for _, name := range []string{"app", "engine"} {
		build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(dir, name+".wasm"), "lectern/cmd/"+name)
		build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
		if out, err := build.CombinedOutput(); err != nil {
			return fmt.Errorf("compile %s: %w\n%s", name, err, out)
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
	return os.WriteFile(filepath.Join(dir, "wasm_exec.js"), glue, 0o644)
}

func startChromium(path string) (context.Context, func(), error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
	)
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), options...)
	browser, stopBrowser := chromedp.NewContext(alloc)
	stop := func() { stopBrowser(); stopAlloc() }
	if err := chromedp.Do(browser); err != nil {
		stop()
		return nil, nil, fmt.Errorf("start %s: %w", path, err)
	}
	return browser, stop, nil
}

// assets is the project's folder web with the programs of this run in build.
type assets struct{ web, programs fs.FS }

func (a assets) Open(name string) (fs.File, error) {
	if rest, ok := strings.CutPrefix(name, "build/"); ok {
		return a.programs.Open(rest)
	}
	return a.web.Open(name)
}
