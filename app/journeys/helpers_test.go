//go:build !js

package journeys

import (
	"context"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	patience = 3 * time.Minute  // with one step
	life     = 15 * time.Minute // of a tab
)

// page is a tab.
type page struct {
	t   testing.TB
	ctx context.Context
}

func newPage(t testing.TB, width, height int64) page {
	t.Helper()
	return newPageFor(t, width, height, life)
}

// newPageFor opens a tab that lives that long.
func newPageFor(t testing.TB, width, height int64, life time.Duration) page {
	t.Helper()
	return newPageIn(t, shared.browser, width, height, life)
}

// newPageIn opens a tab of a browser, in a profile of its own.
func newPageIn(t testing.TB, browser context.Context, width, height int64, life time.Duration) page {
	t.Helper()
	tab, closeTab := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	t.Cleanup(closeTab)
	if err := chromedp.Do(tab); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(tab, life)
	t.Cleanup(cancel)
	p := page{t, ctx}
	p.do(chromedp.EmulateViewport(width, height))
	return p
}

// step is the context of one step.
func (p page) step() (context.Context, context.CancelFunc) {
	return context.WithTimeout(p.ctx, patience)
}

func (p page) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := p.step()
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.t.Fatalf("%v\n%s", err, p.screen())
	}
}

// open goes to an address and waits until the app runs there.
func (p page) open(url string) {
	p.t.Helper()
	p.do(chromedp.Navigate(url))
	p.live()
}

// live waits until the app has taken over the page that was drawn ahead. A move of the pointer tells it that somebody is
// there.
func (p page) live() {
	p.t.Helper()
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, 1, 1))
	p.until(`document.querySelector("#live") && !document.querySelector("#boot")`)
}

// offlineReady waits until the service worker holds the whole site.
func (p page) offlineReady() {
	p.t.Helper()
	p.until(`navigator.serviceWorker.controller`)
}

// until waits until an expression is true.
func (p page) until(js string) {
	p.t.Helper()
	becomes(p, "Boolean("+js+")", true)
}

// becomes waits until an expression has a value.
func becomes[T comparable](p page, js string, want T) {
	p.t.Helper()
	wait(p, js, func(now T) bool { return now == want })
}

// wait waits until the value of an expression is as it should be, and gives it. What cannot be evaluated, while a document
// gives way to another or an element is not there yet, is evaluated once more.
func wait[T any](p page, js string, right func(T) bool) T {
	p.t.Helper()
	ctx, cancel := p.step()
	defer cancel()
	var last T
	for {
		now, err := chromedp.Run(ctx, chromedp.Evaluate[T]("(async () => ("+js+"))()", chromedp.EvalAwaitPromise))
		if err == nil && right(now) {
			return now
		}
		if ctx.Err() != nil {
			p.t.Fatalf("waited in vain for %s: it is %v, %v\n%s", js, last, err, p.screen())
		}
		if err == nil {
			last = now
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// eventually waits until something holds that the page does not know of.
func (p page) eventually(what string, holds func() bool) {
	p.t.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			p.t.Fatalf("waited in vain for %s\n%s", what, p.screen())
		}
	}
}

// screen is what the tab shows, for messages of failed tests.
func (p page) screen() string {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(p.ctx), 5*time.Second)
	defer cancel()
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](`location.href + "\n" + document.body.innerText`))
	if err != nil {
		return err.Error()
	}
	return text
}

// click clicks the first element that a selector finds, once more where something has pushed it aside at that moment.
func (p page) click(selector string) {
	p.t.Helper()
	for hit := false; !hit; {
		x, y := p.spot(selector)
		p.do(chromedp.MouseClickXY(x, y))
		hit = wait(p, `window.aim?.hit ?? true`, func(bool) bool { return true }) // another document has no aim
	}
}

// spot is where the first element that a selector finds can be pressed, once it is there, enabled, in sight, no longer
// moving and not covered. The page notes in aim whether the next click hits it.
func (p page) spot(selector string) (x, y float64) {
	p.t.Helper()
	at := wait(p, `await (async () => {
		const e = document.querySelector(`+strconv.Quote(selector)+`);
		const meant = (hit) => [e, e.closest("label"), ...e.labels ?? []].some((part) => part?.contains(hit));
		const look = () => {
			const {left, top, width, height, bottom} = e.getClientRects()[0], at = [left + width / 2, top + height / 2];
			return {at, seen: meant(document.elementFromPoint(...at)) && (top >= 0 && bottom <= innerHeight || height > innerHeight)};
		};
		if (!look().seen) e.scrollIntoView({block: "center", behavior: "instant"});
		const before = look();
		for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
		const now = look();
		if (!now.seen || !e.isConnected || e.disabled || String(now.at) !== String(before.at)) return [];
		const aim = window.aim = {hit: false};
		addEventListener("click", ({target}) => { aim.hit = meant(target); }, {capture: true, once: true});
		return now.at;
	})()`, func(at []float64) bool { return len(at) == 2 })
	return at[0], at[1]
}

// press presses keys one after another.
func (p page) press(keys ...string) {
	p.t.Helper()
	for _, k := range keys {
		p.do(chromedp.KeyEvent(k))
	}
}

// reach presses Tab until the element with the id has the focus.
func (p page) reach(id string) {
	p.t.Helper()
	for range 40 {
		if eval[string](p, `document.activeElement?.id ?? ""`) == id {
			return
		}
		p.press(kb.Tab)
	}
	p.t.Fatalf("the Tab key does not reach %s\n%s", id, p.screen())
}

func (p page) text(selector string) string {
	p.t.Helper()
	return eval[string](p, `document.querySelector(`+strconv.Quote(selector)+`)?.textContent ?? ""`)
}

// texts joins the texts of all elements that a selector finds.
func (p page) texts(selector string) string {
	p.t.Helper()
	return eval[string](p, `[...document.querySelectorAll(`+strconv.Quote(selector)+`)].map((e) => e.textContent).join("")`)
}

func eval[T any](p page, js string) T {
	p.t.Helper()
	ctx, cancel := p.step()
	defer cancel()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](js))
	if err != nil {
		p.t.Fatalf("%s: %v", js, err)
	}
	return v
}
