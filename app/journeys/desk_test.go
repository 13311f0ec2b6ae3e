//go:build !js

package journeys

import (
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// keptOffline asks whether a file of the site is kept for offline use.
func keptOffline(path string) string { return `Boolean(await caches.match("` + path + `"))` }

func TestTheTeachersProgramComesWhenATeacherDoes(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	p.until(`!(` + keptOffline("/web/desk.wasm") + `)`)
	p.click(".foot-link[href='/studio/']")
	p.until(`location.pathname === "/studio/"`)
	p.live()
	p.until(keptOffline("/web/desk.wasm"))

	h.change(site.Handler(newer(t)))
	p.do(chromedp.Reload())
	p.live()
	p.update()
	h.Close()
	p.open(h.URL + "/studio/")
	p.click(".top-link[href='/class/']")
	p.until(`document.title.startsWith("Results of a class")`)
	p.click(".top-link[href='/library/']")
	p.until(`document.querySelector(".cards")`)
	p.live()
}

func TestTheTeachersPageIsTheFirstOfAll(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL + "/studio/")
	p.until(keptOffline("/web/desk.wasm"))
	h.Close()
	p.open(h.URL + "/class/")
}
