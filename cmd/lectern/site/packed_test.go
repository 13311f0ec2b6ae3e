package site_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/fstest"

	"github.com/andybalholm/brotli"

	"lectern/cmd/lectern/site"
)

// What was packed beforehand is sent and written as it is, unless it is of another program.
func TestPackedProgramsAreUsed(t *testing.T) {
	program := bytes.Repeat([]byte("a program of more than a packet; "), 100)
	var packed bytes.Buffer
	w := brotli.NewWriterLevel(&packed, brotli.BestSpeed) // nothing else here compresses so little
	w.Write(program)
	w.Close()
	for name, c := range map[string]struct {
		packed []byte
		used   bool
	}{
		"of this program": {packed.Bytes(), true},
		"of another":      {site.Pack([]byte("another program")), false},
		"broken":          {packed.Bytes()[:packed.Len()/2], false},
	} {
		src := source(t, "/")
		all := src.Web.(fstest.MapFS)
		all["build/app.wasm"] = &fstest.MapFile{Data: program}
		all["build/app.wasm.br"] = &fstest.MapFile{Data: c.packed}
		files, err := site.Build(src)
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequest(http.MethodGet, "/web/app.wasm", nil)
		r.Header.Set("Accept-Encoding", "br")
		sent := httptest.NewRecorder()
		site.Handler(files).ServeHTTP(sent, r)
		for how, body := range map[string][]byte{"sent": sent.Body.Bytes(), "written": twin(site.ForHosts(files, "/"), "web/app.wasm.br")} {
			if bytes.Equal(body, packed.Bytes()) != c.used {
				t.Errorf("%s: used when %s: %t, want %t", name, how, !c.used, c.used)
			}
			if !site.Packs(body, program) {
				t.Errorf("%s: what is %s is not the program", name, how)
			}
		}
	}
}

func twin(files []site.File, path string) []byte {
	for _, f := range files {
		if f.Path == path {
			return f.Body
		}
	}
	return nil
}
