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

func TestPartsOfFiles(t *testing.T) {
	files, err := site.Build(source(t, "/"))
	if err != nil {
		t.Fatal(err)
	}
	h := site.Handler(files)
	get := func(headers ...string) (*http.Response, string) {
		r := httptest.NewRequest(http.MethodGet, "/web/app.css", nil)
		r.Header.Set("Accept-Encoding", "br")
		for i := 0; i+1 < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		response := w.Result()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response, string(body)
	}
	whole, sheet := get("Accept-Encoding", "identity")
	tag := whole.Header.Get("ETag")
	if whole.Header.Get("Accept-Ranges") != "bytes" || strings.HasPrefix(tag, "W/") {
		t.Errorf("ranges %q, tag %s", whole.Header.Get("Accept-Ranges"), tag)
	}
	if r, _ := get(); r.Header.Get("ETag") == tag || r.Header.Get("Content-Length") == "" {
		t.Errorf("compressed it has the tag %s and the length %q", r.Header.Get("ETag"), r.Header.Get("Content-Length"))
	}
	for _, c := range []struct {
		headers []string
		status  int
		body    string
	}{
		{[]string{"Range", "bytes=2-5"}, http.StatusPartialContent, sheet[2:6]},
		{[]string{"Range", "bytes=-4"}, http.StatusPartialContent, sheet[len(sheet)-4:]},
		{[]string{"Range", "bytes=2-5", "If-Range", tag}, http.StatusPartialContent, sheet[2:6]},
		{[]string{"Range", "bytes=2-5", "If-Range", `"other"`}, http.StatusOK, sheet},
		{[]string{"Range", "bytes=2-5", "If-None-Match", tag}, http.StatusNotModified, ""},
	} {
		if r, body := get(c.headers...); r.StatusCode != c.status || body != c.body {
			t.Errorf("%q: %s, %.40q", c.headers, r.Status, body)
		}
	}
	if r, _ := get("Range", "bytes=9999999-"); r.StatusCode != http.StatusRequestedRangeNotSatisfiable {
		t.Errorf("beyond the end: %s", r.Status)
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
