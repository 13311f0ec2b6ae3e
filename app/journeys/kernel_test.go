//go:build !js

package journeys

import (
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

// The kernel must give what a plain loop gives, for every way in which rows and tokens fall into blocks.
func TestKernelAgreesWithPlainLoop(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 800, 600)
	p.open(h.URL)
	p.until(`await (async () => {
		const bytes = await (await fetch("/web/js/kernel.wasm")).arrayBuffer();
		const mem = new WebAssembly.Memory({initial: 4});
		const {instance} = await WebAssembly.instantiate(bytes, {go: {mem}});
		const f = new Float32Array(mem.buffer);
		window.kernelErrors = [];
		for (const [rows, cols, tokens] of [[1, 4, 1], [3, 8, 2], [4, 16, 1], [5, 16, 3], [8, 4, 2], [18, 64, 7], [64, 192, 6]]) {
			const w = 16, x = w + rows * cols, out = x + tokens * cols, end = out + rows * tokens;
			for (let i = w; i < end + 4; i++) f[i] = Math.sin(i * 12.9898);
			const after = [...f.slice(end, end + 4)];
			instance.exports.product(4 * out, 4 * w, 4 * x, rows, cols, tokens);
			for (let t = 0; t < tokens; t++) for (let r = 0; r < rows; r++) {
				let sum = 0;
				for (let c = 0; c < cols; c++) sum += f[w + r * cols + c] * f[x + t * cols + c];
				if (Math.abs(sum - f[out + t * rows + r]) > 1e-4) kernelErrors.push([rows, cols, tokens, t, r]);
			}
			if (after.some((v, i) => v !== f[end + i])) kernelErrors.push([rows, cols, tokens, "wrote too far"]);
		}
		return true;
	})()`)
	if errors := eval[string](p, `JSON.stringify(kernelErrors)`); errors != "[]" {
		t.Errorf("rows, columns, tokens, token and row that differ: %s", errors)
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
