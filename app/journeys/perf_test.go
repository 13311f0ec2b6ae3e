//go:build !js

package journeys

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/web"
)

// BenchmarkWorkerQuiz measures cleaning, analysis and questions together in the browser's worker, for each text of the
// library, once the worker is warm, with the SIMD kernel and without.
func BenchmarkWorkerQuiz(b *testing.B) {
	h := serve(b, withoutSIMD(site.Handler(files(b, "/"))))
	engine, err := questions.New(model.Weights())
	if err != nil {
		b.Fatal(err)
	}
	for _, id := range web.Library {
		text, err := web.Files.ReadFile("library/" + id + ".txt")
		if err != nil {
			b.Fatal(err)
		}
		tokens, err := count(engine, string(text))
		if err != nil {
			b.Fatal(err)
		}
		for _, script := range []string{"engine.js", "plain.js"} {
			b.Run(fmt.Sprintf("text=%s/script=%s", id, script), func(b *testing.B) {
				p := newPage(b, 1280, 900)
				p.open(h.URL)
				p.startWorker(script)
				p.makeQuiz(string(text))
				var took []float64
				for range b.N {
					took = append(took, p.makeQuiz(string(text)))
				}
				slices.Sort(took)
				median := took[len(took)/2]
				b.ReportMetric(median, "ms/quiz")
				b.ReportMetric(float64(tokens)/median*1000, "tokens/s")
				b.ReportMetric(0, "ns/op")
			})
		}
	}
}

// count gives the tokens of a text as the engine sees it.
func count(engine *questions.Engine, text string) (int, error) {
	a, err := article.Import(text)
	if err != nil {
		return 0, err
	}
	n := 0
	for _, s := range engine.Analyse(a).Sentences {
		n += len(s.Tokens)
	}
	return n, nil
}

// startWorker starts a script of web/js as the page's worker.
func (p page) startWorker(script string) {
	p.t.Helper()
	eval[any](p, fmt.Sprintf(`window.worker?.terminate(), window.worker = new Worker("/web/js/%s"), null`, script))
}

// makeQuiz asks the worker for a quiz and gives the milliseconds until it came.
func (p page) makeQuiz(text string) float64 {
	p.t.Helper()
	took, err := chromedp.Run(p.ctx, chromedp.Evaluate[float64](fmt.Sprintf(`new Promise((done, failed) => {
		const begun = performance.now();
		worker.onmessage = (event) => {
			const reply = JSON.parse(event.data);
			window.made = event.data;
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
