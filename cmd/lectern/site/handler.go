package site

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

// Handler serves the files at the root of a server, as Build made them for the base "/".
func Handler(files []File) http.Handler {
	h := make(handler, len(files))
	for _, f := range files {
		sum := sha256.Sum256(f.Body)
		h["/"+strings.TrimSuffix(f.Path, "index.html")] = &served{File: f, etag: `W/"` + hex.EncodeToString(sum[:8]) + `"`}
	}
	return h
}

type handler map[string]*served

type served struct {
	File
	etag string
	once [2]sync.Once
	twin [2][]byte // Body in each of the encodings, made when first asked for
}

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	if f, ok := h[r.URL.Path]; ok {
		f.serve(w, r, http.StatusOK)
		return
	}
	if _, ok := h[r.URL.Path+"/"]; ok {
		http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
		return
	}
	h["/404.html"].serve(w, r, http.StatusNotFound)
}

func (f *served) serve(w http.ResponseWriter, r *http.Request, status int) {
	out := w.Header()
	for _, h := range headers {
		out.Set(h.name, h.value)
	}
	out.Set("Content-Type", f.Type)
	out.Set("ETag", f.etag)
	out.Set("Vary", "Accept-Encoding")
	if status == http.StatusOK && f.known(r.Header.Get("If-None-Match")) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := f.Body
	if i := accepted(r.Header.Get("Accept-Encoding")); i >= 0 && f.compressible() {
		body = f.encoded(i)
		out.Set("Content-Encoding", encodings[i].token)
	}
	out.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(body)
	}
}

// known reports whether one of the tags of an If-None-Match header is that of the file.
func (f *served) known(tags string) bool {
	for tag := range strings.SplitSeq(tags, ",") {
		if tag = strings.TrimSpace(tag); tag == f.etag || tag == "*" {
			return true
		}
	}
	return false
}

// encoded gives the body in the encoding of that number.
func (f *served) encoded(i int) []byte {
	f.once[i].Do(func() { f.twin[i] = encodings[i].compress(f.Body, encodings[i].quick) })
	return f.twin[i]
}
