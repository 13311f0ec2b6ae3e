//go:build !js

package journeys

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/inspector"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"lectern/app/chromium"
	"lectern/cmd/lectern/site"
)

// deeds are clicks and the like in all kinds of question, in the order in which a reader comes to them. Each is done at
// once, and the page is killed after it.
var deeds = []string{
	click("#start"),
	click("#option-1"), // when: a wrong option in the end
	click("#option-0"),
	click("#check"),
	click("#next"),
	click("#option-1"), // which: several
	click("#option-2"),
	click("#check"),
	click("#next"),
	click("#hint"), // true or false
	click("#option-1"),
	click("#check"),
	click("#next"),
	enter("#answer", "gre"), // typed
	enter("#answer", "green"),
	click("#check"),
	click("#next"),
	click("#sentence-2"), // the evidence
	click("#sentence-6"),
	click("#check"),
	click("#next"),
	click("#down-0"), // in order
	click("#down-0"),
	click("#check"),
	click("#next"),
	pick("#match-0", 3), // matched
	pick("#match-1", 1),
	pick("#match-2", 2),
	click("#check"),
	click("#next"), // to the score
	click("#try-missed"),
}

func click(selector string) string { return `document.querySelector("` + selector + `").click()` }

func enter(selector, text string) string {
	return `(() => { const e = document.querySelector("` + selector + `"); e.value = "` + text + `"; e.dispatchEvent(new Event("input", {bubbles: true})); })()`
}

func pick(selector string, index int) string {
	return `(() => { const e = document.querySelector("` + selector + `"); e.selectedIndex = ` + string(rune('0'+index)) + `; e.dispatchEvent(new Event("change", {bubbles: true})); })()`
}

// standing is all that the reader has done, as the screen shows it.
const standing = `(() => {
	const all = (selector, what) => [...document.querySelectorAll(selector)].map(what).join();
	return [
		document.querySelector(".desk").dataset.phase,
		document.querySelector(".place")?.textContent,
		all(".dot", (e) => e.dataset.state),
		all(".panel input", (e) => e.type === "text" ? e.value : e.checked),
		all(".panel select", (e) => e.selectedIndex),
		all(".event", (e) => e.textContent),
		all("[id^=sentence-]", (e) => e.getAttribute("aria-pressed")),
		document.querySelector(".verdict")?.dataset.outcome,
		document.querySelector(".score-points")?.textContent,
		document.querySelector("#hint")?.textContent,
	].join(" | ");
})()`

// still waits until the screen has come to rest and gives what stands there.
func (p page) still() string {
	p.t.Helper()
	before := ""
	for {
		p.until(`await new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)).then(() => true)`)
		now := eval[string](p, standing)
		if now == before {
			return now
		}
		before = now
	}
}

// crash kills the process of the tab and waits for its end.
func (p page) crash() {
	p.t.Helper()
	p.do(func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		gone := cdp.Events(ctx, t, inspector.TargetCrashed)
		go cdp.Call(ctx, t, cdppage.Crash, cdp.Empty{}) // the dead do not answer
		for _, err := range gone {
			return chromedp.Void{}, err
		}
		return chromedp.Void{}, ctx.Err()
	})
}

// A tab that is killed right after a click, whatever the question, loses neither answers nor what was begun.
func TestKilledTabs(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	alive := newPageFor(t, 1280, 900, 4*patience)
	alive.open(h.URL)
	holder := newPageFor(t, 1280, 900, 4*patience)
	killed := holder.tab(1280, 900)
	killed.open(h.URL)
	for i, deed := range deeds {
		selector, _, _ := strings.Cut(strings.TrimPrefix(deed[strings.Index(deed, `("`):], `("`), `"`)
		alive.until(`document.querySelector("` + selector + `")`)
		eval[any](alive, deed+"; null")
		want := alive.still()
		eval[any](killed, deed+"; null")
		killed.crash()
		killed = holder.tab(1280, 900)
		killed.open(h.URL)
		if got := killed.still(); got != want {
			t.Fatalf("killed after deed %d, %s:\n got %s\nwant %s", i, deed, got, want)
		}
	}
}

// A whole browser that is killed has everything that was written, and the profile opens again.
func TestKilledBrowser(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	profile := t.TempDir()
	for i, option := range []string{"#option-1", "#option-1", "#option-1"} {
		p, kill := browserOf(t, profile)
		p.open(h.URL)
		if i == 0 {
			p.click("#start")
		}
		if right := eval[int](p, `document.querySelectorAll('.dot:not([data-state="open"])').length`); right != i {
			t.Fatalf("%d answers are there after %d: %s", right, i, p.screen())
		}
		p.click(option)
		p.click("#check")
		p.click("#next")
		p.kept()
		kill()
	}
}

// browserOf starts a browser of its own with a profile that stays.
func browserOf(t *testing.T, profile string) (p page, kill func()) {
	t.Helper()
	browser, stop, err := chromium.StartWith(profile)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	ctx, cancel := context.WithTimeout(browser, patience)
	t.Cleanup(cancel)
	p = page{t, ctx}
	p.do(chromedp.EmulateViewport(1280, 900))
	return p, func() {
		process := chromedp.FromContext(browser).Browser.Process()
		if err := process.Kill(); err != nil {
			t.Fatal(err)
		}
		<-browser.Done()
	}
}
