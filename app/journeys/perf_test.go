//go:build !js

package journeys

import (
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/web"
)

// BenchmarkWorker measures the texts of the library in the engine's worker, once it is warm: the network alone, the
// analysis with all that follows the network, and a quiz from the pasted text to the last question. A worker with SIMD
// and one without work in turns. MB is the memory of the Go program.
func BenchmarkWorker(b *testing.B) {
	program := filepath.Join(shared.programs, "stopwatch.wasm")
	if err := compileProgram(program, "./testdata/stopwatch", "-tags=simd"); err != nil {
		b.Fatal(err)
	}
	h := serve(b, withStopwatch(program, site.Handler(files(b, "/"))))
	texts, tokens := library(b)
	for _, of := range []string{"network", "analysis", "quiz"} {
		b.Run("of="+of, func(b *testing.B) {
			p := newPageFor(b, 1280, 900, time.Hour)
			p.open(h.URL)
			simd, plain := p.startStopwatch("simd"), p.startStopwatch("plain")
			simd.take(of, texts)
			plain.take(of, texts)
			for range b.N {
				simd.take(of, texts)
				plain.take(of, texts)
			}
			b.ReportMetric(float64(tokens)/simd.median()*1000, "tokens/s")
			b.ReportMetric(float64(tokens)/plain.median()*1000, "plain-tokens/s")
			b.ReportMetric(simd.megabytes, "MB")
			b.ReportMetric(plain.megabytes, "plain-MB")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// library gives the texts of the library and how many tokens the engine sees in them.
func library(b *testing.B) (texts []string, tokens int) {
	b.Helper()
	engine, err := questions.New(model.Weights())
	if err != nil {
		b.Fatal(err)
	}
	for _, id := range web.Library {
		text, err := web.Files.ReadFile("library/" + id + ".txt")
		if err != nil {
			b.Fatal(err)
		}
		a, err := article.Import(string(text))
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range engine.Analyse(a).Sentences {
			tokens += len(s.Tokens)
		}
		texts = append(texts, string(text))
	}
	return texts, tokens
}

// withStopwatch serves, beside the site, the program in the engine's place, started by the engine's own script with SIMD
// and without.
func withStopwatch(program string, rest http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", rest)
	mux.HandleFunc("/web/stopwatch.wasm", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, program) })
	for name, first := range map[string]string{"simd": "", "plain": "WebAssembly.validate = () => false;"} {
		mux.HandleFunc("/web/js/stopwatch-"+name+".js", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, first, `
				const get = fetch, make = WebAssembly.instantiate;
				self.fetch = (url) => get(String(url).replace("engine.wasm", "stopwatch.wasm"));
				WebAssembly.instantiate = async (...given) => {
					const made = await make(...given);
					self.lecternMemory = (made.instance ?? made).exports.mem ?? self.lecternMemory;
					return made;
				};
				importScripts("engine.js");`)
		})
	}
	return mux
}

// stopwatch is a worker and what it has told after its first work, which warms it up.
type stopwatch struct {
	page
	name      string
	warm      bool
	took      []float64 // milliseconds
	megabytes float64
}

func (p page) startStopwatch(name string) *stopwatch {
	p.t.Helper()
	eval[any](p, fmt.Sprintf(`window.%s = new Worker("/web/js/stopwatch-%[1]s.js"), null`, name))
	return &stopwatch{page: p, name: name}
}

// take has the worker work on the texts.
func (s *stopwatch) take(of string, texts []string) {
	s.t.Helper()
	request, err := json.Marshal(map[string]any{"of": of, "texts": texts})
	if err != nil {
		s.t.Fatal(err)
	}
	got, err := chromedp.Run(s.ctx, chromedp.Evaluate[string](fmt.Sprintf(`new Promise((done, failed) => {
		%s.onmessage = (event) => done(event.data);
		%[1]s.onerror = (event) => failed(event.message);
		%[1]s.postMessage(%q);
	})`, s.name, request), chromedp.EvalAwaitPromise))
	if err != nil {
		s.t.Fatal(err)
	}
	var reply struct{ Milliseconds, Memory float64 }
	if err := json.Unmarshal([]byte(got), &reply); err != nil {
		s.t.Fatalf("%s: %v", got, err)
	}
	s.megabytes = reply.Memory / 1e6
	if s.warm {
		s.took = append(s.took, reply.Milliseconds)
	}
	s.warm = true
}

func (s *stopwatch) median() float64 {
	slices.Sort(s.took)
	return s.took[len(s.took)/2]
}
