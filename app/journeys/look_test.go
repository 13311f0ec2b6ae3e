//go:build !js

package journeys

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

const root = `document.documentElement.dataset`

// The menu by keyboard alone, on the smallest screen.
func TestLookByKeyboard(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 320, 568)
	p.open(h.URL)
	p.reach("look-button")
	p.press(kb.Enter)
	p.until(`document.activeElement.id === "look-menu"`)
	if out := eval[string](p, `[...document.querySelectorAll("#look-menu *")].filter((e) => {
		const box = e.getBoundingClientRect();
		return box.left < 0 || box.right > innerWidth;
	}).map((e) => e.outerHTML).join("\n")`); out != "" {
		t.Errorf("beyond the screen: %s", out)
	}
	p.reach("size-")
	p.press(kb.ArrowRight)
	p.until(root + `.size === "large"`)
	p.press(kb.Tab, kb.ArrowRight, kb.ArrowRight)
	p.until(root + `.face === "easy"`)
	p.press(kb.Tab, kb.ArrowLeft)
	p.until(root + `.theme === "dark"`)
	p.press(kb.Escape)
	p.until(`document.activeElement.id === "look-button"`)
	if open := eval[bool](p, `document.querySelector("#look-menu").matches(":popover-open")`); open {
		t.Error("the Escape key leaves the menu open")
	}

	eval[any](p, `document.querySelector("#language-uk").click()`)
	p.until(`document.querySelector("label[for=theme-dark]").textContent.includes("Темні")`)
	eval[any](p, `document.querySelector("#language-en").click()`)

	// On the next visit it is there before the app runs.
	p.before(`addEventListener("DOMContentLoaded", () => { window.first = document.querySelector("#boot") && {...` + root + `}; })`)
	p.do(chromedp.Reload())
	p.until(`first.theme === "dark" && first.face === "easy"`)
	p.live()
	p.until(`document.querySelector("#theme-dark").checked && document.querySelector("#size-large").checked`)
}

// The menu and the player, on the smallest screen and a wide one.
func TestLookAndPlayerInEveryTheme(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	for _, width := range []int64{320, 1280} {
		p := newPage(t, width, 720)
		p.before(synth)
		p.open(h.URL)
		eval[any](p, `speechSynthesis.load()`)
		p.click("#look-button")
		p.until(`document.querySelector("#look-menu").matches(":popover-open")`)
		p.accessible("the menu")
		p.click("#focus-lines")
		p.press(kb.Escape)
		p.click("#listen")
		p.until(`document.querySelector("mark.spoken")`)
		p.accessible("the player")
		if wide := eval[bool](p, `document.documentElement.scrollWidth > innerWidth ||
			[...document.querySelectorAll(".player *")].some((e) => e.getBoundingClientRect().right > innerWidth)`); wide {
			t.Errorf("at %d pixels the player is too wide", width)
		}
	}
}

// accessible holds the rules of accessibility against what the page shows, in each theme.
func (p page) accessible(what string) {
	p.t.Helper()
	for _, theme := range []string{"light", "sepia", "dark"} {
		p.theme(theme)
		for _, f := range p.axe() {
			p.t.Errorf("%s in %s: %v", what, theme, f)
		}
	}
}
