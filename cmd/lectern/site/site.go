// Package site makes the whole site as files in memory: the pages drawn ahead, style sheet, scripts, the browser
// programs, the weights and the lessons. What is served and what is written to a folder is the same.
package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"path"
	"slices"
	"strings"

	"lectern/app/lesson"
	"lectern/questions/quiz"
)

// ErrNotBuilt is returned when the browser programs are missing.
var ErrNotBuilt = errors.New("built without the browser app, run make build")

// ErrBase is wrapped when the base path is malformed.
var ErrBase = errors.New("the base path must begin and end with a slash")

// Lesson is a text of the library with its questions.
type Lesson struct {
	ID   string
	Quiz quiz.Quiz
}

// Source is what a site is made of. Web is laid out as the project's folder web. The first lesson opens at the root.
type Source struct {
	Base    string // path of the site on its host, with a slash at both ends
	Web     fs.FS
	Weights []byte
	Lessons []Lesson

	// Withdrawn makes a site that no longer keeps itself for offline use, and removes what former versions kept.
	Withdrawn bool
}

// File is one file of the site.
type File struct {
	Path string // below the base, without a slash before it; a page ends in index.html
	Type string // MIME type
	Body []byte

	packed []byte // Body with the first of the encodings, where that was done beforehand
}

// Build makes the files of the site, sorted by path. The same source gives the same bytes.
func Build(src Source) ([]File, error) {
	if !strings.HasPrefix(src.Base, "/") || !strings.HasSuffix(src.Base, "/") || strings.Contains(src.Base, "//") {
		return nil, fmt.Errorf("%w: %q", ErrBase, src.Base)
	}
	if len(src.Lessons) == 0 {
		return nil, errors.New("a site needs at least one text")
	}
	b := builder{src: src}
	b.programs()
	b.styles()
	b.deskStyles()
	b.copy("js/start.js", "web/js/start.js")
	b.copy("js/compile.js", "web/js/compile.js")
	b.copy("js/offline.js", "web/js/offline.js")
	b.join("web/js/head.js", "js/theme.js", "js/hear.js")
	b.copy("js/engine.js", "web/js/engine.js")
	b.copy("js/convert.js", "web/js/convert.js")
	b.copy("js/kernel.wasm", "web/js/kernel.wasm")
	b.copy("js/scan.js", "web/js/scan.js")
	b.pictures("icons/*.*")
	b.pictures("screenshots/*.png")
	b.manifest()
	b.add("web/lectern.model", src.Weights)
	b.lessons()
	b.pages()
	b.serviceWorker()
	if b.err != nil {
		return nil, b.err
	}
	slices.SortFunc(b.files, func(x, y File) int { return strings.Compare(x.Path, y.Path) })
	return b.files, nil
}

// workerFile is the script of the service worker.
const workerFile = "app-worker.js"

// builder gathers files; after the first error it does nothing more.
type builder struct {
	src   Source
	files []File
	err   error
}

func (b *builder) add(name string, body []byte) {
	b.files = append(b.files, File{Path: name, Type: mimeType(name), Body: body})
}

func (b *builder) read(name string) []byte {
	body, err := fs.ReadFile(b.src.Web, name)
	if err != nil && b.err == nil {
		b.err = err
	}
	return body
}

func (b *builder) copy(from, to string) { b.add(to, b.read(from)) }

// The programs of the interface: the reader's, and the teacher's.
const (
	readerProgram = "app.wasm"
	deskProgram   = "desk.wasm"
)

// programs are what make build compiles.
var programs = []string{readerProgram, deskProgram, "engine.wasm", "wasm_exec.js", "zxing.js", "zxing.wasm", "convert.wasm"}

// later names the files that only a teacher needs, or who brings a text of her own. They are kept for offline use from when
// they are first asked for, or fetched ahead where the app is installed. With each stands the file by which a page asks for
// it: itself, or the script of the worker that fetches it.
var later = map[string]string{
	"web/" + deskProgram: "web/desk.css",
	"web/desk.css":       "web/desk.css",
	"web/engine.wasm":    "web/js/engine.js",
	"web/lectern.model":  "web/js/engine.js",
	"web/js/scan.js":     "web/js/scan.js",
	"web/zxing.js":       "web/js/scan.js",
	"web/zxing.wasm":     "web/js/scan.js",
	"web/js/convert.js":  "web/js/convert.js",
	"web/convert.wasm":   "web/js/convert.js",
}

// Built reports whether the browser programs are there.
func Built(web fs.FS) bool {
	for _, name := range programs {
		if _, err := fs.Stat(web, "build/"+name); err != nil {
			return false
		}
	}
	return true
}

func (b *builder) programs() {
	if !Built(b.src.Web) {
		b.err = ErrNotBuilt
		return
	}
	for _, name := range programs {
		b.copy("build/"+name, "web/"+name)
		last := &b.files[len(b.files)-1]
		last.packed = b.packed("build/"+name, last.Body)
	}
}

// styles joins the sheets in the order in which they build on each other.
func (b *builder) styles() {
	b.join("web/app.css", append([]string{"css/tokens.css", "css/base.css", "css/layout.css"}, b.glob("css/components/*.css")...)...)
}

// deskStyles joins what the teacher's pages have besides.
func (b *builder) deskStyles() { b.join("web/desk.css", b.glob("css/desk/*.css")...) }

// join makes one file of several, because each that a page asks for before it is painted is a way to the host and back.
func (b *builder) join(to string, parts ...string) {
	var whole bytes.Buffer
	for _, name := range parts {
		whole.Write(b.read(name))
	}
	b.add(to, whole.Bytes())
}

func (b *builder) glob(pattern string) []string {
	names, err := fs.Glob(b.src.Web, pattern)
	if err != nil && b.err == nil {
		b.err = err
	}
	return names
}

func (b *builder) pictures(pattern string) {
	for _, name := range b.glob(pattern) {
		b.copy(name, "web/"+name)
	}
}

func (b *builder) manifest() {
	text := strings.ReplaceAll(string(b.read("manifest.webmanifest")), "{{base}}", b.src.Base)
	b.add("manifest.webmanifest", []byte(text))
}

func (b *builder) lessons() {
	for _, l := range b.src.Lessons {
		b.addJSON(lesson.File(l.ID), l.Quiz)
	}
	b.addJSON(lesson.IndexFile, b.src.cards())
}

func (s Source) cards() []lesson.Card {
	cards := make([]lesson.Card, len(s.Lessons))
	for i, l := range s.Lessons {
		cards[i] = lesson.NewCard(l.ID, l.Quiz)
	}
	return cards
}

func (b *builder) json(v any) string {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil && b.err == nil {
		b.err = err
	}
	return string(text)
}

func (b *builder) addJSON(name string, v any) {
	body, err := json.Marshal(v)
	if err != nil && b.err == nil {
		b.err = fmt.Errorf("%s: %w", name, err)
	}
	b.add(name, body)
}

// serviceWorker lists every file before it that the app asks for, with the hash of its content. Documents go without:
// some hosts rewrite them.
func (b *builder) serviceWorker() {
	if b.src.Withdrawn {
		b.copy("js/withdraw.js", workerFile)
		return
	}
	hashes := make(map[string]string)
	whole := sha256.New()
	for _, f := range b.files {
		if strings.HasPrefix(f.Path, "web/screenshots/") {
			continue // only shops and installers look at them
		}
		sum := sha256.Sum256(f.Body)
		fmt.Fprintf(whole, "%s %x\n", f.Path, sum)
		if strings.HasSuffix(f.Path, ".html") {
			hashes[strings.TrimSuffix(f.Path, "index.html")] = ""
		} else {
			hashes[f.Path] = hex.EncodeToString(sum[:])
		}
	}
	text := strings.NewReplacer(
		"{{version}}", hex.EncodeToString(whole.Sum(nil))[:16],
		"{{files}}", b.json(hashes),
		"{{later}}", b.json(later),
	).Replace(string(b.read("js/service-worker.js")))
	b.add(workerFile, []byte(text))
}

func mimeType(name string) string {
	switch ext := path.Ext(name); ext {
	case ".wasm":
		return "application/wasm"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".webmanifest":
		return "application/manifest+json"
	case ".model":
		return "application/octet-stream"
	default:
		return mime.TypeByExtension(ext)
	}
}
