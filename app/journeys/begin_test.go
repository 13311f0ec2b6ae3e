//go:build !js

package journeys

import (
	"net/http"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
)

// held serves a site whose program does not arrive before release is called. Its second lesson begins with a typed answer.
func held(t *testing.T) (h *host, release func()) {
	t.Helper()
	typed := quiztest.Quiz()
	typed.Questions = typed.Questions[3:]
	whole, gate := site.Handler(build(t, source("/", typed))), make(chan struct{})
	h = serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/web/app.wasm" {
			select {
			case <-gate:
			case <-r.Context().Done():
			}
		}
		whole.ServeHTTP(w, r)
	}))
	release = func() { close(gate) }
	return h, release
}

// ahead opens a page and waits until everything but the program is there.
func (p page) ahead(url string) {
	p.t.Helper()
	p.do(chromedp.Navigate(url))
	p.until(`document.querySelector("#boot") && window.lecternFetch`)
}

// What is chosen, typed and pressed before the program runs is there when it does, and nothing jumps.
func TestTheFirstQuestionIsThereBeforeTheProgram(t *testing.T) {
	for _, width := range []int64{390, 1280} {
		h, release := held(t)
		p := newPage(t, width, 844)
		p.ahead(h.URL)
		p.click("#start")
		p.until(`document.querySelector("#prompt").textContent === "When was the lighthouse on Corrie Point built?" && document.activeElement.id === "prompt"`)
		p.option("1902")
		p.option("1871")
		p.settle()
		p.watchShifts()
		before := eval[string](p, places)
		release()
		p.live()
		p.until(`document.activeElement.id === "option-1" && document.querySelector("#option-1").checked`)
		p.settle()
		if after := eval[string](p, places); after != before {
			t.Errorf("at %d pixels the question moves from %s to %s", width, before, after)
		}
		if jumps := eval[float64](p, `window.jumps.alone`); jumps > 0 {
			t.Errorf("at %d pixels the page jumps by %.4f: %s", width, jumps, eval[string](p, `window.jumps.worst`))
		}
		p.checkIs("right")
	}
}

// places is where the parts of the question stand.
const places = `JSON.stringify([...document.querySelectorAll(".prompt, .option, #check, .dot, .passage p")].map((e) => e.getBoundingClientRect()))`

func TestPressesBeforeTheProgramAreKept(t *testing.T) {
	h, release := held(t)
	p := newPage(t, 390, 844)
	p.ahead(h.URL)
	p.click("#start")
	p.option("1871")
	p.click("#check")
	p.until(`document.querySelector("#check").ariaBusy === "true" && document.querySelector("#boot").textContent !== ""`)
	release()
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
	p.offlineReady()

	// Who was here before goes on where she was, without a sign.
	p.do(chromedp.Reload())
	p.until(`!document.querySelector("#boot") && document.querySelector(".verdict")?.dataset.outcome === "right"`)

	h, release = held(t)
	p = newPage(t, 1280, 800)
	p.ahead(h.URL)
	p.click("#look-button")
	p.until(`document.querySelector("#look-button").ariaBusy === "true"`)
	release()
	p.until(`document.querySelector("#look-menu").matches(":popover-open")`)
}

func TestWhatIsTypedBeforeTheProgramIsKept(t *testing.T) {
	h, release := held(t)
	p := newPage(t, 390, 844)
	p.ahead(h.URL + "/read/second/")
	p.click("#start")
	p.click("#answer")
	p.do(chromedp.SendKeys(chromedp.CSS("#answer"), "Green"))
	p.click("#check")
	release()
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
}

// The program waits for a sign of the reader, and the place on the page stays when it has come.
func TestTheProgramWaitsForTheReader(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.before(`{
		const later = setTimeout;
		window.setTimeout = (what, time, ...rest) => time === 10_000 ? 0 : later(what, time, ...rest); // the while in which nothing happens does not end
	}`)
	p.ahead(h.URL)
	p.until(`performance.getEntriesByName("compiled").length`)
	p.settled()
	if eval[bool](p, `!document.querySelector("#boot")`) {
		t.Error("the program runs before anybody needs it")
	}
	eval[any](p, `(scrollTo({top: 200, behavior: "instant"}), null)`)
	p.until(`!document.querySelector("#boot")`)
	p.settled()
	if y := eval[int](p, `scrollY`); y != 200 {
		t.Errorf("the page is scrolled to %d now", y)
	}
	again := newPage(t, 390, 844)
	again.do(chromedp.Navigate(h.URL + "/?from=a-link"))
	again.until(`document.querySelector("#live") && !document.querySelector("#boot")`)
}
