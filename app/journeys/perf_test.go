//go:build !js

package journeys

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
	"lectern/web"
)

// BenchmarkWorkerQuiz measures cleaning, analysis and questions together in the browser's worker, for each text of the
// library, once the worker is warm.
func BenchmarkWorkerQuiz(b *testing.B) {
	h := serve(b, site.Handler(files(b, "/")))
	for _, id := range web.Library {
		text, err := web.Files.ReadFile("library/" + id + ".txt")
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("text=%s/words=%d", id, len(strings.Fields(string(text)))), func(b *testing.B) {
			p := newPage(b, 1280, 900)
			p.open(h.URL)
			eval[any](p, `window.worker = new Worker("/web/js/engine.js"), null`)
			p.makeQuiz(string(text))
			total := 0.0
			for range b.N {
				total += p.makeQuiz(string(text))
			}
			b.ReportMetric(total/float64(b.N), "ms/quiz")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// makeQuiz asks the worker for a quiz and gives the milliseconds until it came.
func (p page) makeQuiz(text string) float64 {
	p.t.Helper()
	took, err := chromedp.Run(p.ctx, chromedp.Evaluate[float64](fmt.Sprintf(`new Promise((done, failed) => {
		const begun = performance.now();
		worker.onmessage = (event) => {
			const reply = JSON.parse(event.data);
			if (reply.kind === "made") done(performance.now() - begun);
			if (reply.kind === "failed") failed(reply.code);
		};
		worker.postMessage(JSON.stringify({id: 1, text: %q, count: 12, seed: 1, keep: []}));
	})`, text), chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatal(err)
	}
	return took
}
