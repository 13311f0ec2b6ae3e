//go:build !js

package journeys

import (
	"context"
	"net/http/httptest"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// before runs a script in every document that the tab opens from now on, before anything else.
func (p page) before(script string) {
	p.t.Helper()
	p.do(func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, t, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: script})
		return chromedp.Void{}, err
	})
}

// tab opens another tab of the same reader.
func (p page) tab(width, height int64) page {
	p.t.Helper()
	ctx, closeTab := chromedp.NewContext(p.ctx)
	p.t.Cleanup(closeTab)
	if err := chromedp.Do(ctx); err != nil { // a deadline on the first call would end the tab
		p.t.Fatal(err)
	}
	out := page{p.t, ctx}
	out.do(chromedp.EmulateViewport(width, height))
	return out
}

// room sets how many bytes the site may keep.
func (p page) room(h *httptest.Server, bytes float64) {
	p.t.Helper()
	p.do(func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, t, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: h.URL, QuotaSize: &bytes})
		return chromedp.Void{}, err
	})
}

// kept waits until nothing waits to be written. Transactions come one after another: behind a first one the store begins to
// write what came while it wrote, and a second one comes after that.
func (p page) kept() {
	p.t.Helper()
	p.until(`await (async () => {
		const db = await new Promise((done) => { indexedDB.open("lectern:/").onsuccess = (opened) => done(opened.target.result); });
		for (let i = 0; i < 2; i++) {
			const turn = db.transaction("records", "readwrite");
			turn.objectStore("records").count();
			await new Promise((done) => { turn.oncomplete = done; });
		}
		db.close();
		return Object.keys(localStorage).every((key) => key.endsWith(":look"));
	})()`)
}

func TestStorageThatIsForbidden(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	for name, script := range map[string]string{
		"no database":     `Object.defineProperty(window, "indexedDB", {get() { throw new DOMException("no", "SecurityError"); }})`,
		"nothing at all":  `for (const name of ["indexedDB", "localStorage"]) Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }, configurable: true})`,
		"a broken opener": `IDBFactory.prototype.open = () => { throw new DOMException("no", "InvalidStateError"); }`,
	} {
		t.Run(name, func(t *testing.T) {
			p := newPage(t, 1280, 900)
			p.before(script)
			p.open(h.URL)
			p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("does not let Lectern keep anything")`)
			p.click("#start")
			p.option("1871")
			p.checkIs("right")
			p.click(`a[href="/library/"]`)
			p.until(`document.title.startsWith("Library") && document.querySelector("#save-file")`)
			p.click(`a[href="/read/light/"]`)
			p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
		})
	}
}

func TestStorageThatIsFull(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.room(h.Server, 1)
	p.click("#start")
	p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("no more room")`)
	p.option("1871")
	p.checkIs("right")
	p.room(h.Server, 1<<30)
	p.next()
	p.until(`!document.querySelector('.notice[role="alert"]')`)
	p.kept()
}

func TestTheSameQuizInTwoTabs(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	one := newPage(t, 1280, 900)
	two := one.tab(1280, 900)
	one.open(h.URL)
	two.open(h.URL)
	one.click("#start")
	two.click("#start")
	one.option("1871")
	one.checkIs("right")
	two.until(`document.querySelector('.dot[data-state="right"]') && document.querySelector('.notice')?.textContent.includes("another tab")`)
	two.click("li:nth-child(3) > .dot")
	two.option("True")
	two.checkIs("wrong")
	one.until(`document.querySelector('li:nth-child(3) > .dot').dataset.state === "wrong"`)
	if place := one.text(".place"); place != "Question 1 of 7" {
		t.Errorf("the first tab has gone to %q", place)
	}
	for _, p := range []page{one, two} {
		p.kept()
		p.do(chromedp.Reload())
		p.live()
		p.until(`[...document.querySelectorAll(".dot")].map((d) => d.dataset.state).join() === "right,open,wrong,open,open,open,open"`)
	}
}
