package site_test

import (
	"bytes"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
	"lectern/web"
)

// assets are the project's own, with small files in the place of the programs that make build compiles.
func assets(t *testing.T) fs.FS {
	t.Helper()
	out := fstest.MapFS{
		"build/app.wasm":     {Data: []byte("app")},
		"build/desk.wasm":    {Data: []byte("desk")},
		"build/convert.wasm": {Data: []byte("convert")},
		"build/engine.wasm":  {Data: []byte("engine")},
		"build/wasm_exec.js": {Data: []byte("exec")},
		"build/zxing.js":     {Data: []byte("zxing")},
		"build/zxing.wasm":   {Data: []byte("zxing")},
	}
	err := fs.WalkDir(web.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(name, "build/") {
			return err
		}
		data, err := web.Files.ReadFile(name)
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func source(t *testing.T, base string) site.Source {
	t.Helper()
	q := quiztest.Quiz()
	return site.Source{
		Base: base, Web: assets(t), Weights: []byte("weights"),
		Lessons: []site.Lesson{{ID: "light", Quiz: q}, {ID: "again", Quiz: q}},
	}
}

func build(t *testing.T, base string) map[string]site.File {
	t.Helper()
	files, err := site.Build(source(t, base))
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]site.File)
	for _, f := range files {
		out[f.Path] = f
	}
	return out
}

func TestTheTextIsInThePages(t *testing.T) {
	files := build(t, "/")
	for _, name := range []string{"index.html", "read/light/index.html", "read/again/index.html"} {
		page := string(files[name].Body)
		for _, s := range []string{"Agnes Muir kept the lamp alone for eleven winters.", "<title>The Light on Corrie Point"} {
			if !strings.Contains(page, s) {
				t.Errorf("%s lacks %q", name, s)
			}
		}
		if strings.Contains(page, " style=") {
			t.Errorf("%s has an inline style", name)
		}
	}
}

func TestEveryAddressLiesUnderTheBase(t *testing.T) {
	for name, f := range build(t, "/school/reading/") {
		if !strings.HasSuffix(name, ".html") && name != "manifest.webmanifest" {
			continue
		}
		for _, mark := range []string{` href="/`, ` src="/`, `: "/`} {
			for _, rest := range strings.Split(string(f.Body), mark)[1:] {
				if !strings.HasPrefix(rest, "school/reading/") {
					t.Errorf("%s leads to /%.40s", name, rest)
				}
			}
		}
	}
}

func TestTheSameSourceGivesTheSameBytes(t *testing.T) {
	want := build(t, "/")
	for range 5 {
		for name, f := range build(t, "/") {
			if !bytes.Equal(f.Body, want[name].Body) {
				t.Fatalf("%s differs", name)
			}
		}
	}
}

func TestTheServiceWorkerListsEverything(t *testing.T) {
	files := build(t, "/")
	worker := string(files["app-worker.js"].Body)
	for name := range files {
		if name != "app-worker.js" && !strings.HasPrefix(name, "web/screenshots/") && !strings.Contains(worker, `"`+strings.TrimSuffix(name, "index.html")+`": "`) {
			t.Errorf("%s is not kept for offline use", name)
		}
	}
	if strings.Contains(worker, "{{") {
		t.Error("a placeholder is left in the service worker")
	}
}

func TestAnotherContentIsAnotherVersion(t *testing.T) {
	src := source(t, "/")
	src.Weights = []byte("other")
	files, err := site.Build(src)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.Path == "app-worker.js" && bytes.Equal(f.Body, build(t, "/")["app-worker.js"].Body) {
			t.Error("the service worker is the same")
		}
	}
}

func TestSitesThatCannotBeBuilt(t *testing.T) {
	src := source(t, "/")
	if _, err := site.Build(site.Source{Base: "reading", Web: src.Web, Lessons: src.Lessons}); !errors.Is(err, site.ErrBase) {
		t.Errorf("base without slashes: %v", err)
	}
	if _, err := site.Build(site.Source{Base: "/", Web: fstest.MapFS{}, Lessons: src.Lessons}); !errors.Is(err, site.ErrNotBuilt) {
		t.Errorf("without programs: %v", err)
	}
	if _, err := site.Build(site.Source{Base: "/", Web: assets(t)}); err == nil {
		t.Error("a site without texts was built")
	}
}

func TestWrite(t *testing.T) {
	files, err := site.Build(source(t, "/"))
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "out", "site")
	for range 2 {
		if err := site.Write(dir, files); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range files {
		body, err := os.ReadFile(filepath.Join(dir, f.Path))
		if err != nil || !bytes.Equal(body, f.Body) {
			t.Errorf("%s: %v", f.Path, err)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(dir), ".site-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestWriteLeavesForeignFoldersAlone(t *testing.T) {
	dir := t.TempDir()
	letter := filepath.Join(dir, "letter.txt")
	if err := os.WriteFile(letter, []byte("dear"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := site.Write(dir, nil); !errors.Is(err, site.ErrForeign) {
		t.Errorf("error %v", err)
	}
	if body, err := os.ReadFile(letter); err != nil || string(body) != "dear" {
		t.Errorf("the letter: %q, %v", body, err)
	}
}

func TestHandler(t *testing.T) {
	files, err := site.Build(source(t, "/"))
	if err != nil {
		t.Fatal(err)
	}
	h := site.Handler(files)
	get := func(path string, header ...string) *http.Response {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		for i := 0; i+1 < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Result()
	}
	for path, want := range map[string]string{
		"/":                     "text/html; charset=utf-8",
		"/library/":             "text/html; charset=utf-8",
		"/web/app.wasm":         "application/wasm",
		"/web/app.css":          "text/css; charset=utf-8",
		"/web/js/start.js":      "text/javascript; charset=utf-8",
		"/manifest.webmanifest": "application/manifest+json",
		"/web/icons/icon.svg":   "image/svg+xml",
	} {
		r := get(path)
		if r.StatusCode != http.StatusOK || r.Header.Get("Content-Type") != want || r.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %s %s %s", path, r.Status, r.Header.Get("Content-Type"), r.Header.Get("Cache-Control"))
		}
		if again := get(path, "If-None-Match", r.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
			t.Errorf("%s again: %s", path, again.Status)
		}
		if policy := r.Header.Get("Content-Security-Policy"); !strings.HasPrefix(policy, "default-src 'none'") || strings.Contains(policy, "unsafe-inline") {
			t.Errorf("%s has the policy %q", path, policy)
		}
	}
	if r := get("/library"); r.StatusCode != http.StatusMovedPermanently || r.Header.Get("Location") != "/library/" {
		t.Errorf("/library: %s to %s", r.Status, r.Header.Get("Location"))
	}
	if r := get("/nowhere"); r.StatusCode != http.StatusNotFound {
		t.Errorf("/nowhere: %s", r.Status)
	}
}
