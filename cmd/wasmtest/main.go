// Command wasmtest runs a test program for js/wasm in Chromium, where there is a real document:
//
//	GOOS=js GOARCH=wasm go test -exec "go run lectern/cmd/wasmtest" ./app/...
package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/chromedp"

	"lectern/app/chromium"
)

//go:embed page.html
var page []byte

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: wasmtest program.wasm [argument ...]")
		os.Exit(2)
	}
	code, err := run(os.Args[1], os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "wasmtest:", err)
		code = 1
	}
	os.Exit(code)
}

// run runs the program and returns its exit code.
func run(program string, args []string) (int, error) {
	glue, err := goroot("lib", "wasm", "wasm_exec.js")
	if err != nil {
		return 0, err
	}
	server := httptest.NewServer(files(program, glue, inBrowser(args)))
	defer server.Close()
	browser, stop, err := chromium.Start()
	if err != nil {
		return 0, err
	}
	defer stop()
	if err := chromedp.Do(browser, chromedp.Navigate(server.URL)); err != nil {
		return 0, err
	}
	for {
		got, err := chromedp.Run(browser, chromedp.Evaluate[output]("drain()"))
		if err != nil {
			return 0, err
		}
		fmt.Print(got.Text)
		if got.Code != nil {
			return *got.Code, nil
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// output is what the program wrote since the last time; Code is set once it has ended.
type output struct {
	Text string `json:"text"`
	Code *int   `json:"code"`
}

// inBrowser leaves out the arguments that name files of this machine.
func inBrowser(args []string) []string {
	return slices.DeleteFunc(slices.Clone(args), func(a string) bool {
		return strings.HasPrefix(a, "-test.testlogfile=") || strings.HasPrefix(a, "-test.gocoverdir=")
	})
}

func files(program, glue string, args []string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(page)
	})
	mux.HandleFunc("/args.json", func(w http.ResponseWriter, _ *http.Request) {
		json.NewEncoder(w).Encode(append([]string{filepath.Base(program)}, args...))
	})
	mux.HandleFunc("/program.wasm", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, program) })
	mux.HandleFunc("/wasm_exec.js", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, glue) })
	return mux
}

func goroot(path ...string) (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOROOT: %w", err)
	}
	return filepath.Join(append([]string{strings.TrimSpace(string(root))}, path...)...), nil
}
