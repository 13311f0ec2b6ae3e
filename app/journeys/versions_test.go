//go:build !js

package journeys

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// questionsOf counts the questions of the second lesson as the tab gets it.
func (p page) questionsOf() int {
	p.t.Helper()
	p.until(`await fetch("/web/lessons/second.json").then((r) => r.json()).then((q) => { window.second = q.questions.length; return true; })`)
	return eval[int](p, `window.second`)
}

// update takes the version that waits.
func (p page) update() {
	p.t.Helper()
	p.click("#update")
	p.until(`!document.querySelector("#update")`)
	p.live()
}

// A tab in the middle of a quiz keeps the files of its version while another tab runs the next one.
func TestTwoVersionsInTwoTabs(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	old := newPage(t, 1280, 900)
	other := old.tab(1280, 900)
	old.open(h.URL)
	old.offlineReady()
	old.answerFirstTwo()
	old.until(`(await navigator.locks.query()).held.some(({name}) => name.startsWith("lectern:/:"))`)
	eval[any](old, `caches.open("lectern:/:stale"), null`)

	h.change(site.Handler(newer(t)))
	other.open(h.URL + "/library/")
	other.until(`document.querySelector("#update")`)
	other.update()
	other.caches(0, `k === "lectern:/:stale"`) // what nobody runs is cleared
	old.until(`document.querySelector('.notice[role="status"]')?.textContent.includes("It waits")`)
	h.Close()
	if n := old.questionsOf(); n != 7 {
		t.Errorf("the old tab gets %d questions", n)
	}
	if n := other.questionsOf(); n != 3 {
		t.Errorf("the new tab gets %d questions", n)
	}
	old.answerRest()
	old.wantScore("7 of 7")
	old.update()
	old.wantScore("7 of 7")
	if n := old.questionsOf(); n != 3 {
		t.Errorf("after its update the old tab gets %d questions", n)
	}
	old.caches(1, `k.startsWith("lectern:/:")`)
}

// A page that stays open looks for a new version when it is looked at again, at most once an hour.
func TestAPageThatStaysOpenLearnsOfVersions(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.before(`{
		const begun = Date.now(), {update} = ServiceWorkerRegistration.prototype;
		window.late = window.looks = 0;
		Date.now = () => begun + window.late;
		ServiceWorkerRegistration.prototype.update = function () { window.looks++; return update.call(this); };
	}`)
	p.open(h.URL)
	p.untilIdle()
	h.change(site.Handler(newer(t)))
	for _, c := range []struct{ minutes, looks int }{{0, 0}, {59, 0}, {61, 1}, {62, 1}, {120, 1}, {122, 2}} {
		got := eval[int](p, fmt.Sprintf(`window.late = %d*60e3; document.dispatchEvent(new Event("visibilitychange")); window.looks`, c.minutes))
		if got != c.looks {
			t.Errorf("after %d minutes it has looked %d times, want %d", c.minutes, got, c.looks)
		}
	}
	p.until(`document.querySelector("#update")`)
}

// An update fetches what has changed and has all that the former version had, the analyser too.
func TestAnUpdateBringsWhatChanged(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	programs := func() int { return h.asked("/web/app.wasm", "/web/engine.wasm", "/web/lectern.model") }
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.until(keptOffline("/web/engine.wasm"))
	p.until(keptOffline("/web/lectern.model"))
	before := programs()
	h.change(site.Handler(newer(t)))
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector("#update")`)
	p.update()
	p.caches(1, `k.startsWith("lectern:/:")`)
	if n := programs() - before; n != 0 {
		t.Errorf("%d programs were fetched anew", n)
	}
	h.Close()
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.click("#begin")
}

// onTheWay is a cache between the server and the browser. What it has it may keep for a day, and it asks the server again only
// where the browser wants that: for the service worker's script, and for what is to be loaded anew.
func onTheWay(had, has http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from := had
		if r.URL.Path == "/app-worker.js" || r.Header.Get("Cache-Control") == "no-cache" {
			from = has
		}
		from.ServeHTTP(&lasting{w}, r)
	})
}

// lasting lets browsers keep an answer for a day.
type lasting struct{ http.ResponseWriter }

func (l *lasting) WriteHeader(status int) {
	l.Header().Set("Cache-Control", "max-age=86400")
	l.ResponseWriter.WriteHeader(status)
}

// Caches that give former files for a new version's neither break it nor get into it.
func TestCachesOnTheWay(t *testing.T) {
	former := site.Handler(files(t, "/"))
	h := serve(t, onTheWay(former, former))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	h.change(onTheWay(former, site.Handler(newer(t))))
	p.do(chromedp.Reload())
	p.live()
	p.update()
	if n := p.questionsOf(); n != 3 {
		t.Errorf("the new version has %d questions", n)
	}
	p.until(`await fetch("/library/").then((r) => r.text()).then((page) => page.includes("3 questions"))`)
}
