package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
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
	once sync.Once
	br   []byte // Body compressed, made when first asked for
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
	header := w.Header()
	header.Set("Content-Type", f.Type)
	header.Set("Cache-Control", "no-cache")
	header.Set("ETag", f.etag)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Vary", "Accept-Encoding")
	if status == http.StatusOK && r.Header.Get("If-None-Match") == f.etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := f.Body
	if strings.Contains(r.Header.Get("Accept-Encoding"), "br") && f.Type != "image/png" {
		body = f.compressed()
		header.Set("Content-Encoding", "br")
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(body)
	}
}

func (f *served) compressed() []byte {
	f.once.Do(func() {
		var out bytes.Buffer
		w := brotli.NewWriterLevel(&out, 5)
		w.Write(f.Body)
		w.Close()
		f.br = out.Bytes()
	})
	return f.br
}
