package site

import (
	"runtime"
	"slices"
	"strings"
	"sync"
)

// header is one HTTP header.
type header struct{ name, value string }

// policy is the Content-Security-Policy: nothing but the site's own files, and no script or style within a page. Pages
// hold it, too, for hosts that send no headers; there it cannot have frame-ancestors.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
	"connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

// headers go with every file. Browsers ask each time whether a file has changed: names stay the same from version to
// version, and the service worker holds what it keeps against its hashes.
var headers = []header{
	{"Cache-Control", "no-cache"},
	{"Content-Security-Policy", policy + "; frame-ancestors 'self'"},
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
}

// ForHosts adds to the files of a site what web hosts can make use of: compressed twins, the headers in the form of
// _headers, and the same for nginx and Caddy in hosting.
func ForHosts(files []File, base string) []File {
	out := slices.Concat(files, twins(files))
	for name, text := range map[string]string{
		"_headers": headersFile(base), "hosting/nginx.conf": nginx(base), "hosting/Caddyfile": caddy(base),
	} {
		out = append(out, File{Path: name, Type: "text/plain", Body: []byte(text)})
	}
	return out
}

// twins compresses what is worth it, as many files at a time as there are processors.
func twins(files []File) []File {
	var out []File
	for _, f := range files {
		if !f.compressible() {
			continue
		}
		for _, e := range encodings {
			out = append(out, File{Path: f.Path + e.end, Type: "application/" + e.token, Body: f.Body, packed: f.packed})
		}
	}
	var all sync.WaitGroup
	room := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range out {
		all.Go(func() {
			room <- struct{}{}
			e := i % len(encodings)
			out[i].Body, out[i].packed = out[i].encoded(e, encodings[e].best), nil
			<-room
		})
	}
	all.Wait()
	return out
}

// headersFile is the form that Netlify, Cloudflare Pages and others read at the root of what is given to them.
func headersFile(base string) string {
	var out strings.Builder
	out.WriteString(base + "*\n")
	for _, h := range headers {
		out.WriteString("  " + h.name + ": " + h.value + "\n")
	}
	return out.String()
}
