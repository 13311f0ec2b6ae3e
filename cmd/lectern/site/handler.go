package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Handler serves the files at the root of a server, as Build made them for the base "/".
func Handler(files []File) http.Handler {
	h := make(handler, len(files))
	for _, f := range files {
		sum := sha256.Sum256(f.Body)
		h["/"+strings.TrimSuffix(f.Path, "index.html")] = &served{File: f, tag: hex.EncodeToString(sum[:8])}
	}
	return h
}

type handler map[string]*served

type served struct {
	File
	tag  string // of the content
	once [2]sync.Once
	twin [2][]byte // Body in each of the encodings, made when first asked for
}

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	if f, ok := h[r.URL.Path]; ok {
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.prepare(w, r)))
		return
	}
	if _, ok := h[r.URL.Path+"/"]; ok {
		http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
		return
	}
	body := h["/404.html"].prepare(w, r)
	w.WriteHeader(http.StatusNotFound)
	if r.Method == http.MethodGet {
		w.Write(body)
	}
}

// prepare sets the headers and gives the content in the encoding that the browser likes best. Parts of a file are sent as
// they are: who asks for them puts them together.
func (f *served) prepare(w http.ResponseWriter, r *http.Request) []byte {
	out, body, tag := w.Header(), f.Body, f.tag
	for _, h := range headers {
		out.Set(h.name, h.value)
	}
	if f.compressible() {
		out.Set("Vary", "Accept-Encoding")
		if i := accepted(r.Header.Get("Accept-Encoding")); i >= 0 && r.Header.Get("Range") == "" {
			out.Set("Content-Encoding", encodings[i].token)
			body, tag = f.encoded(i), tag+"-"+encodings[i].token
		}
	}
	out.Set("Content-Type", f.Type)
	out.Set("Content-Length", strconv.Itoa(len(body)))
	out.Set("ETag", `"`+tag+`"`)
	return body
}

// encoded gives the body in the encoding of that number.
func (f *served) encoded(i int) []byte {
	f.once[i].Do(func() { f.twin[i] = f.File.encoded(i, encodings[i].quick) })
	return f.twin[i]
}
