//go:build !js

package journeys

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

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

// comesTo waits until the screen shows something else than before and has come to rest, and gives what stands there.
func (p page) comesTo(before string) string {
	p.t.Helper()
	last := before
	return wait(p, standing, func(now string) bool {
		p.settled()
		rests := now != before && now == last
		last = now
		return rests
	})
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
	alive := newPage(t, 1280, 900)
	alive.open(h.URL)
	holder := newPage(t, 1280, 900)
	killed := holder.tab(1280, 900)
	killed.open(h.URL)
	stands := eval[string](alive, standing)
	for i, deed := range deeds {
		selector, _, _ := strings.Cut(strings.TrimPrefix(deed[strings.Index(deed, `("`):], `("`), `"`)
		alive.until(`document.querySelector("` + selector + `")`)
		eval[any](alive, deed+"; null")
		stands = alive.comesTo(stands)
		eval[any](killed, deed+"; null")
		killed.crash()
		killed = holder.tab(1280, 900)
		killed.open(h.URL)
		t.Logf("killed after deed %d, %s", i, deed)
		becomes(killed, standing, stands)
	}
}

// A whole browser that is killed has everything that was written, and the profile opens again.
func TestKilledBrowser(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	profile := profileFolder(t)
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

// profileFolder gives a folder that is deleted in the end, once the last process of a killed browser writes there no more.
func profileFolder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "lectern-profile-*")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for end := time.Now().Add(patience); os.RemoveAll(folder) != nil && time.Now().Before(end); {
			time.Sleep(20 * time.Millisecond)
		}
	})
	return folder
}

// browserOf starts a browser of its own with a profile that stays.
func browserOf(t *testing.T, profile string) (p page, kill func()) {
	t.Helper()
	browser, stop, err := chromium.StartWith(profile)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	ctx, cancel := context.WithTimeout(browser, life)
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
