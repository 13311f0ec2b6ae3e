package site_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"lectern/cmd/lectern/site"
)

func TestTheHandlerSendsWhatTheBrowserUnderstands(t *testing.T) {
	files, err := site.Build(source(t, "/"))
	if err != nil {
		t.Fatal(err)
	}
	h := site.Handler(files)
	for accept, want := range map[string]string{
		"":                     "",
		"identity":             "",
		"gzip, deflate, br":    "br",
		"gzip;q=0.5, br;q=0":   "gzip",
		"BR ; q=0.1":           "br",
		"*":                    "br",
		"br;q=0, *":            "gzip",
		"deflate, zstd, sdch2": "",
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Accept-Encoding", accept)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if got := w.Header().Get("Content-Encoding"); got != want {
			t.Errorf("%q is answered with %q, want %q", accept, got, want)
			continue
		}
		if body := decoded(t, want, w.Body); !bytes.HasPrefix(body, []byte("<!doctype html>")) {
			t.Errorf("%q: %.20q", accept, body)
		}
	}
}

func TestTagsOfWhatTheBrowserHas(t *testing.T) {
	files, err := site.Build(source(t, "/"))
	if err != nil {
		t.Fatal(err)
	}
	h := site.Handler(files)
	get := func(tags string) *http.Response {
		r := httptest.NewRequest(http.MethodGet, "/web/app.css", nil)
		r.Header.Set("If-None-Match", tags)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Result()
	}
	tag := get("").Header.Get("ETag")
	for tags, want := range map[string]int{tag: 304, `"x", ` + tag: 304, "*": 304, `"x"`: 200} {
		if got := get(tags).StatusCode; got != want {
			t.Errorf("%s: %d, want %d", tags, got, want)
		}
	}
}

func decoded(t *testing.T, encoding string, r io.Reader) []byte {
	t.Helper()
	switch encoding {
	case "br":
		r = brotli.NewReader(r)
	case "gzip":
		unpacked, err := gzip.NewReader(r)
		if err != nil {
			t.Fatal(err)
		}
		r = unpacked
	}
	body, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func TestForHosts(t *testing.T) {
	files, err := site.Build(source(t, "/school/"))
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]site.File)
	for _, f := range site.ForHosts(files, "/school/") {
		all[f.Path] = f
	}
	for _, name := range []string{"index.html", "web/app.css", "manifest.webmanifest"} {
		for end, encoding := range map[string]string{".br": "br", ".gz": "gzip"} {
			twin, ok := all[name+end]
			if !ok || !bytes.Equal(decoded(t, encoding, bytes.NewReader(twin.Body)), all[name].Body) {
				t.Errorf("%s%s is there: %t, and not the same", name, end, ok)
			}
		}
	}
	if _, ok := all["web/icons/icon-192.png.br"]; ok {
		t.Error("a picture has a twin")
	}
	page := string(all["index.html"].Body)
	for _, name := range []string{"_headers", "hosting/nginx.conf", "hosting/Caddyfile"} {
		text := string(all[name].Body)
		_, policy, ok := strings.Cut(text, "default-src 'none';")
		policy, _, _ = strings.Cut(policy, "; frame-ancestors")
		if !ok || !strings.Contains(page, "default-src 'none';"+policy+`"`) {
			t.Errorf("%s has another policy than the pages: %q", name, policy)
		}
		if !strings.Contains(text, "/school/") {
			t.Errorf("%s does not name the base", name)
		}
		if strings.Contains(string(all["app-worker.js"].Body), name) {
			t.Errorf("%s is kept for offline use", name)
		}
	}
}

func TestTheManifestLeadsToWhatIsThere(t *testing.T) {
	const base = "/school/reading/"
	files := build(t, base)
	type link struct{ Src, URL, Action string }
	var m struct {
		ID, Scope    string
		StartURL     string `json:"start_url"`
		Icons        []link
		Screenshots  []link
		Shortcuts    []link
		FileHandlers []link `json:"file_handlers"`
	}
	if err := json.Unmarshal(files["manifest.webmanifest"].Body, &m); err != nil {
		t.Fatal(err)
	}
	if m.ID != base || m.Scope != base || m.StartURL != base {
		t.Errorf("id %s, scope %s, start %s", m.ID, m.Scope, m.StartURL)
	}
	count := 0
	for _, links := range [][]link{m.Icons, m.Screenshots, m.Shortcuts, m.FileHandlers} {
		for _, l := range links {
			count++
			to := strings.TrimPrefix(l.Src+l.URL+l.Action, base)
			if strings.HasSuffix(to, "/") {
				to += "index.html"
			}
			if _, ok := files[to]; !ok {
				t.Errorf("%s is not there", to)
			}
		}
	}
	if count < 13 {
		t.Errorf("%d links are read only", count)
	}
}

func TestAWithdrawnSiteKeepsNothing(t *testing.T) {
	src := source(t, "/")
	src.Withdrawn = true
	files, err := site.Build(src)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.Path == "app-worker.js" {
			if !strings.Contains(string(f.Body), "unregister()") || strings.Contains(string(f.Body), "{{") {
				t.Errorf("the service worker is %s", f.Body)
			}
			return
		}
	}
	t.Error("there is no script that removes the former service worker")
}
