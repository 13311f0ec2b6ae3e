//go:build !js

package journeys

import (
	"strings"
	"testing"

	"lectern/cmd/lectern/site"
)

// asInstalled lets the page believe that it runs in a window of its own.
const asInstalled = `{
	const ask = window.matchMedia.bind(window);
	window.matchMedia = (query) => query.includes("standalone") ? {matches: true} : ask(query);
}`

// analyser are the files that only a text of one's own needs, and the teacher's.
var analyser = []string{"/web/engine.wasm", "/web/lectern.model", "/web/desk.wasm"}

// A mere visit fetches what reading and answering need, and of it only documents twice.
func TestTheFirstVisitIsLight(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.answerAll()
	p.offlineReady()
	p.untilIdle()
	if n := h.asked(analyser...); n != 0 {
		t.Errorf("%d requests for what only some need", n)
	}
	if twice := h.sentTwice(); len(twice) > 0 {
		t.Errorf("sent more than once: %q", twice)
	}
}

// untilIdle waits until the page holds on to its version and then has nothing to do.
func (p page) untilIdle() {
	p.t.Helper()
	p.until(`(await navigator.locks.query()).held.some(({name}) => name.startsWith("lectern:/:"))`)
	p.until(`await new Promise(requestIdleCallback)`)
}

// Where the app is installed, texts of one's own become quizzes offline though the analyser was never needed before.
func TestTheAnalyserIsFetchedAhead(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.before(asInstalled)
	p.open(h.URL)
	for _, path := range analyser {
		p.until(keptOffline(path))
	}
	h.Close()
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.click("#begin")
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
}

func TestAPoorConnectionIsSpared(t *testing.T) {
	for name, connection := range map[string]string{
		"saving": `{saveData: true, effectiveType: "4g"}`,
		"slow":   `{saveData: false, effectiveType: "3g"}`,
	} {
		t.Run(name, func(t *testing.T) {
			h := serve(t, site.Handler(files(t, "/")))
			p := newPage(t, 1280, 900)
			p.before(asInstalled + `Object.defineProperty(navigator, "connection", {value: ` + connection + `});`)
			p.open(h.URL)
			p.offlineReady()
			p.untilIdle()
			if n := h.asked(analyser...); n != 0 {
				t.Errorf("%d requests", n)
			}
		})
	}
}

// Who has once opened the page for a text of her own, makes quizzes offline from then on.
func TestAnalyserOfTheFirstPage(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.until(keptOffline("/web/engine.wasm"))
	p.until(keptOffline("/web/lectern.model"))
	p.until(`!(` + keptOffline("/web/desk.wasm") + `)`)
	h.Close()
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.click("#begin")
	p.until(`document.querySelector("#start")`)
	p.answerAnything()
	if score := p.text(".score-points"); !strings.Contains(score, " of ") {
		t.Errorf("score %q", score)
	}
}
