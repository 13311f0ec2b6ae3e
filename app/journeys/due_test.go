//go:build !js

package journeys

import (
	"strconv"
	"testing"

	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// calendar lets the clock of the page's programs begin at noon, so that no day ends meanwhile, and run ahead by the days
// that days sets.
func (p page) calendar() {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, cdpage.AddScriptToEvaluateOnNewDocument, cdpage.AddScriptToEvaluateOnNewDocumentParams{Source: `{
		const Clock = Date, ahead = () => {
			const noon = sessionStorage.noon ??= new Clock().setHours(12, 0, 0) - Clock.now();
			return Number(noon) + Number(sessionStorage.getItem("days") ?? 0) * 24 * 3600e3;
		};
		globalThis.Date = class extends Clock {
			constructor(...given) { given.length ? super(...given) : super(Clock.now() + ahead()); }
			static now() { return Clock.now() + ahead(); }
		};
	}`}); err != nil {
		p.t.Fatal(err)
	}
}

func (p page) days(ahead int) {
	p.t.Helper()
	eval[any](p, `(sessionStorage.setItem("days", `+strconv.Itoa(ahead)+`), null)`)
}

// What was missed comes back on a later day, text after text, and stays away once it is known.
func TestMissedQuestionsComeBack(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.calendar()
	for _, text := range []string{"light", "second"} {
		p.open(h.URL + "/read/" + text + "/")
		p.click("#start")
		p.option("1902")
		p.checkIs("wrong")
		p.next()
		p.click("#finish")
		p.until(`document.querySelector(".score-back").textContent.endsWith("tomorrow.")`)
	}
	p.open(h.URL + "/library/")
	p.until(`document.querySelector(".due-shelf").textContent.includes("Nothing is due today. 2 questions come back tomorrow.")`)

	p.days(1)
	p.open(h.URL)
	p.open(h.URL + "/library/")
	p.until(`document.querySelector(".due-shelf").textContent.includes("2 questions from 2 texts")`)
	p.click(".due-shelf .button")
	p.until(`document.querySelector(".place")?.textContent === "Due today: 1 of 1" && document.activeElement.id === "prompt"`)
	p.press("3", kb.Enter) // wrong again
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "wrong"`)
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector(".place")?.textContent === "Due today: 1 of 1"`)
	p.option("1871")
	p.checkIs("right")
	p.click("#next")
	p.until(`document.querySelector(".due-end")?.textContent.includes("1 of 1 right.1 question comes back tomorrow.")`)
	p.until(`document.activeElement.id === "score"`)

	p.open(h.URL)
	p.until(`document.querySelector(".score-points") && document.querySelector(".due-note").hidden`) // the first round is as it was
	p.days(2)
	p.open(h.URL)
	p.until(`document.querySelector(".due-note a").textContent === "1 question is due today"`)
	p.open(h.URL + "/due/")
	p.until(`document.querySelector(".place")?.textContent === "Due today: 1 of 1"`)
	p.click("#finish")
	p.until(`document.querySelector(".due-title")?.textContent === "Not all is answered yet"`)
}
