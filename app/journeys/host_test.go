//go:build !js

package journeys

import (
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
	"lectern/questions/model"
	"lectern/questions/quiz"
	"lectern/web"
)

// files builds the site of the test quiz.
func files(t testing.TB, base string) []site.File {
	t.Helper()
	return build(t, source(base, quiztest.Quiz()))
}

// newer builds another version of the site: the second lesson has changed.
func newer(t testing.TB) []site.File {
	t.Helper()
	second := quiztest.Quiz()
	second.Questions = second.Questions[:3]
	return build(t, source("/", second))
}

// withdrawn builds a site that is no longer kept for offline use.
func withdrawn(t testing.TB) []site.File {
	t.Helper()
	src := source("/", quiztest.Quiz())
	src.Withdrawn = true
	return build(t, src)
}

func source(base string, second quiz.Quiz) site.Source {
	return site.Source{
		Base:    base,
		Web:     assets{web.Files, os.DirFS(shared.programs)},
		Weights: model.Weights(),
		Lessons: []site.Lesson{{ID: "light", Quiz: quiztest.Quiz()}, {ID: "second", Quiz: second}},
	}
}

func build(t testing.TB, src site.Source) []site.File {
	t.Helper()
	out, err := site.Build(src)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// host is a server whose answers are noted and whose content can change.
type host struct {
	*httptest.Server
	requests atomic.Int64
	handler  atomic.Value
	guard    sync.Mutex
	answers  map[string][]int // path -> the status of each answer
}

func serve(t testing.TB, h http.Handler) *host {
	t.Helper()
	out := &host{answers: make(map[string][]int)}
	out.handler.Store(&h)
	out.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out.requests.Add(1)
		noted := &noting{ResponseWriter: w, note: func(status int) { out.note(r.URL.Path, status) }}
		(*out.handler.Load().(*http.Handler)).ServeHTTP(noted, r)
		noted.begin(http.StatusOK)
	}))
	t.Cleanup(out.Close)
	return out
}

func (h *host) change(to http.Handler) { h.handler.Store(&to) }

func (h *host) note(path string, status int) {
	h.guard.Lock()
	defer h.guard.Unlock()
	h.answers[path] = append(h.answers[path], status)
}

// noting notes the status of an answer before anything of it is sent, so that no page has what is not noted.
type noting struct {
	http.ResponseWriter
	note  func(status int)
	begun bool
}

func (n *noting) begin(status int) {
	if !n.begun {
		n.begun = true
		n.note(status)
	}
}

func (n *noting) WriteHeader(status int) {
	n.begin(status)
	n.ResponseWriter.WriteHeader(status)
}

func (n *noting) Write(data []byte) (int, error) {
	n.begin(http.StatusOK)
	return n.ResponseWriter.Write(data)
}

// asked counts the requests for the paths so far.
func (h *host) asked(paths ...string) int {
	h.guard.Lock()
	defer h.guard.Unlock()
	n := 0
	for _, path := range paths {
		n += len(h.answers[path])
	}
	return n
}

// sentTwice names the files, besides documents, whose content was sent more than once.
func (h *host) sentTwice() []string {
	h.guard.Lock()
	defer h.guard.Unlock()
	var out []string
	for path, answers := range h.answers {
		answers = slices.DeleteFunc(slices.Clone(answers), func(status int) bool { return status != http.StatusOK })
		if len(answers) > 1 && !strings.HasSuffix(path, "/") {
			out = append(out, path)
		}
	}
	return out
}
