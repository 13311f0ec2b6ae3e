//go:build !js

package journeys

import (
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// answering lists the spans of time in which the page answers to an input: from the first change after it to half a second
// after that was drawn. The browser itself counts half a second from the input on, in which a busy machine may not answer.
const answering = `window.answers = [], window.pending = false;
	for (const name of ["pointerdown", "click", "keydown", "change"]) addEventListener(name, () => { pending = true; }, true);
	new MutationObserver(() => {
		if (!pending) return;
		pending = false;
		const answer = {from: performance.now(), to: Infinity};
		answers.push(answer);
		requestAnimationFrame(() => { answer.to = performance.now() + 500; });
	}).observe(document, {subtree: true, childList: true, attributes: true, characterData: true}); null`

// watchShifts notes from now on how far the page jumps, by itself and after what a reader does.
func (p page) watchShifts() {
	p.t.Helper()
	eval[any](p, answering)
	eval[any](p, `(window.jumps = {alone: 0, asked: 0, worst: ""}, new PerformanceObserver((list) => list.getEntries().forEach((e) => {
		const answered = answers.some(({from, to}) => from <= e.startTime && e.startTime <= to);
		if (e.hadRecentInput || answered) return void (window.jumps.asked += e.value);
		window.jumps.alone += e.value;
		window.jumps.worst += e.value.toFixed(3) + " at " + document.querySelector(".place")?.textContent + " by " +
			e.sources.map((s) => s.node?.className ?? s.node?.nodeName).join(", ") + "; ";
	})).observe({type: "layout-shift", buffered: true}), null)`)
}

// settled waits until what was drawn last has been painted.
func (p page) settled() {
	p.t.Helper()
	p.until(`await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
}

// play answers one question of every kind, right and wrong, with hints, the evidence and back, up to the score.
func (p page) play() {
	p.t.Helper()
	p.click("#start")
	p.click("#hint")
	p.until(`document.querySelector("p.near")`)
	p.click("#hint")
	p.until(`document.querySelector("mark.clue")`)
	p.option("1902")
	p.checkIs("wrong")
	p.click("#show")
	p.click("#back")
	p.next()
	p.option("Whale oil")
	p.checkIs("nearly")
	p.click("#retry")
	p.option("Gas")
	p.checkIs("wrong")
	p.next()
	p.click("#skip")
	p.until(`document.querySelector("#answer")`)
	p.do(chromedp.SendKeys(chromedp.CSS("#answer"), "Green\r"))
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
	p.next()
	p.click("#to-text")
	p.until(`document.querySelector('.panel[data-shut="true"]')`)
	p.click("#sentence-6")
	p.checkIs("right")
	p.next()
	p.click("#down-0")
	p.click("#check")
	p.until(`document.querySelector(".verdict")?.dataset.outcome`)
	p.click("#next")
	p.until(`document.querySelector("#match-0")`)
	p.click("#skip")
	p.until(`document.querySelector(".place")?.textContent === "Question 3 of 7"`)
	p.press("1", kb.Enter)
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "wrong"`)
	p.click("#finish")
	p.until(`document.querySelector("#score")`)
	p.click("#look-0")
	p.click("#back")
	p.settled()
}

// Nothing jumps by itself while a whole quiz is played.
func TestNothingJumps(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	for _, width := range []int64{390, 1280} {
		p := newPage(t, width, 844)
		p.open(h.URL)
		p.watchShifts()
		p.play()
		jumps := eval[struct {
			Alone, Asked float64
			Worst        string
		}](p, `window.jumps`)
		t.Logf("at %d pixels: %.4f by itself, %.4f after input", width, jumps.Alone, jumps.Asked)
		if jumps.Alone > 0.02 {
			t.Errorf("at %d pixels the page jumps by %.4f: %s", width, jumps.Alone, jumps.Worst)
		}
	}
}

// clicks are the buttons of a quiz in the order in which BenchmarkClicks presses them.
var clicks = []string{
	"#start", "#hint", "#option-0", "#option-1", "#check", "#next", "#option-0", "#option-2", "#skip", "#option-0", "#check", "#show",
	"#back", "#next", "#skip", "#to-text", "#sentence-3", "#check", "#next", "#down-0", "#check", "#next", "#finish", "#try-missed",
}

// BenchmarkClicks measures what each click of a quiz costs the browser's main thread until the screen has come to rest:
// the program, the style and the layout of the page, in milliseconds of that thread's own time, so that what else the
// computer does counts little. On a processor four times as slow it is four times as much.
func BenchmarkClicks(b *testing.B) {
	h := serve(b, site.Handler(files(b, "/")))
	var took []float64
	for range b.N {
		p := newPageFor(b, 390, 844, 5*time.Minute)
		p.open(h.URL)
		p.offlineReady()
		if _, err := chromedp.Call(p.ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
			b.Fatal(err)
		}
		for _, selector := range clicks {
			p.until(`document.querySelector("` + selector + `")?.disabled === false || document.querySelector("` + selector + `")?.matches("span")`)
			before := p.work()
			eval[any](p, `(document.querySelector("`+selector+`").click(), null)`)
			p.settled()
			took = append(took, p.work()-before)
		}
	}
	slices.Sort(took)
	b.ReportMetric(took[len(took)/2], "median-ms")
	b.ReportMetric(took[len(took)*95/100], "p95-ms")
	b.ReportMetric(took[len(took)-1], "longest-ms")
	b.ReportMetric(0, "ns/op")
}

// work is the time that the main thread has spent on the page so far, in milliseconds.
func (p page) work() float64 {
	p.t.Helper()
	all, err := chromedp.Call(p.ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		p.t.Fatal(err)
	}
	sum := 0.0
	for _, m := range all.Metrics {
		switch m.Name {
		case "ScriptDuration", "LayoutDuration", "RecalcStyleDuration":
			sum += m.Value * 1000
		}
	}
	return sum
}
