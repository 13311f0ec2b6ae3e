//go:build !js

package journeys

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"lectern/cmd/lectern/site"
)

// fetch asks for a file as a browser does that understands gzip, and follows no redirect.
func fetch(t *testing.T, method, url string, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", "gzip")
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

// mediaType is the type of a response without its character set, which some servers leave out of what names its own.
func mediaType(r *http.Response) string {
	kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	return kind
}

// checkFiles demands that the server says of each file what lectern serve says of it.
func checkFiles(t *testing.T, root, base string) {
	t.Helper()
	here := httptest.NewServer(http.StripPrefix(strings.TrimSuffix(base, "/"), site.Handler(files(t, base))))
	defer here.Close()
	for _, path := range []string{
		"", "library/", "nowhere", "manifest.webmanifest", "app-worker.js", "web/app.wasm", "web/app.css", "web/js/engine.js",
		"web/lectern.model", "web/lessons/index.json", "web/icons/icon.svg", "web/icons/icon-192.png",
	} {
		want, _ := fetch(t, http.MethodHead, here.URL+base+path)
		got, _ := fetch(t, http.MethodHead, root+path)
		if got.StatusCode != want.StatusCode || mediaType(got) != mediaType(want) {
			t.Errorf("%s: %s %s, want %s %s", path, got.Status, mediaType(got), want.Status, mediaType(want))
		}
		for _, name := range []string{
			"Cache-Control", "Content-Encoding", "Content-Security-Policy", "Referrer-Policy", "Vary", "X-Content-Type-Options",
		} {
			if got.Header.Get(name) != want.Header.Get(name) {
				t.Errorf("%s: %s is %q, want %q", path, name, got.Header.Get(name), want.Header.Get(name))
			}
		}
	}
}

// checkRequests asks for what browsers and download managers ask for besides whole files.
func checkRequests(t *testing.T, root string) {
	t.Helper()
	moved, _ := fetch(t, http.MethodGet, root+"library")
	if to := moved.Header.Get("Location"); moved.StatusCode/100 != 3 || !strings.HasSuffix(root+"library/", to) || strings.Contains(to, "//") {
		t.Errorf("library without its slash: %s to %q", moved.Status, to)
	}
	if missing, page := fetch(t, http.MethodGet, root+"nowhere", "Accept-Encoding", "identity"); !strings.Contains(page, "This page is not here") {
		t.Errorf("nowhere: %s, %.80q", missing.Status, page)
	}
	first, _ := fetch(t, http.MethodGet, root+"web/app.css")
	if again, _ := fetch(t, http.MethodGet, root+"web/app.css", "If-None-Match", first.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
		t.Errorf("app.css again: %s", again.Status)
	}
	part, body := fetch(t, http.MethodGet, root+"web/app.wasm", "Range", "bytes=0-3", "Accept-Encoding", "identity")
	if part.StatusCode != http.StatusPartialContent || body != "\x00asm" {
		t.Errorf("the first four bytes of app.wasm: %s, %.8q", part.Status, body)
	}
}
