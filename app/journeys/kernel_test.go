//go:build !js

package journeys

import (
	_ "embed"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"lectern/cmd/lectern/site"
	"lectern/web"
)

// withoutSIMD serves, beside the site, the engine as a browser without SIMD runs it.
func withoutSIMD(rest http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", rest)
	mux.HandleFunc("/web/js/plain.js", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
		fmt.Fprint(w, `WebAssembly.validate = () => false; importScripts("engine.js");`)
	})
	return mux
}

//go:embed testdata/kernel.js
var kernelErrors string

// The kernel must give what plain loops give, for every way in which rows and tokens fall into blocks.
func TestKernelAgreesWithPlainLoops(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 800, 600)
	p.open(h.URL)
	eval[any](p, kernelErrors+"; null")
	p.until(`window.found = await kernelErrors()`)
	if found := eval[string](p, `found.slice(0, 20).join("\n")`); found != "" {
		t.Error(found)
	}
}

// With and without SIMD the engine must make the same quiz.
func TestQuizWithoutSIMD(t *testing.T) {
	h := serve(t, withoutSIMD(site.Handler(files(t, "/"))))
	p := newPage(t, 800, 600)
	p.open(h.URL)
	for _, id := range web.Library[:2] {
		text, err := web.Files.ReadFile("library/" + id + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var made []string
		for _, script := range []string{"engine.js", "plain.js"} {
			p.startWorker(script)
			p.makeQuiz(string(text))
			made = append(made, eval[string](p, `made`))
		}
		if made[0] != made[1] || !strings.Contains(made[0], `"questions":[{`) {
			t.Errorf("%s: with SIMD\n%s\nwithout\n%s", id, made[0], made[1])
		}
	}
}

// startWorker starts a script of web/js as the page's worker.
func (p page) startWorker(script string) {
	p.t.Helper()
	eval[any](p, fmt.Sprintf(`window.worker?.terminate(), window.worker = new Worker("/web/js/%s"), null`, script))
}

// makeQuiz asks the worker for a quiz, which window.made then holds as JSON.
func (p page) makeQuiz(text string) {
	p.t.Helper()
	p.until(fmt.Sprintf(`await new Promise((done, failed) => {
		worker.onmessage = (event) => {
			const reply = JSON.parse(event.data);
			window.made = event.data;
			if (reply.kind === "made") done(true);
			if (reply.kind === "failed") failed(reply.code);
		};
		worker.postMessage(JSON.stringify({id: 1, text: %q, count: 12, seed: 1, keep: []}));
	})`, text))
}
