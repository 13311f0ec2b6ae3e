//go:build !js

package journeys

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// sideways lists what reaches over the right edge of the page.
const sideways = `(() => {
	const wide = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= wide) return [];
	return [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > wide + 0.5)
		.map((e) => e.outerHTML.slice(0, 120));
})()`

// small lists the controls that are less than 24 pixels wide or high. A link in the middle of a text may be, a field
// whose label is large enough, and a link that is stretched over a card.
const small = `(() => {
	const controls = "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']";
	const size = (e) => { const r = e.getBoundingClientRect(); return Math.min(r.width, r.height); };
	return [...document.querySelectorAll(controls)].filter((e) => {
		if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true}) || e.closest("p, .skip, [inert]") && e.matches("a, [role=button]")) return false;
		if (getComputedStyle(e, "::after").position === "absolute") return false;
		return Math.max(size(e), ...[...(e.labels ?? [])].map(size)) < 24;
	}).map((e) => e.outerHTML.slice(0, 120));
})()`

// unseen tells what has the focus where that is covered or out of sight, "" where all is well.
const unseen = `(() => {
	const e = document.activeElement;
	if (e === document.body) return "";
	const r = (e.labels?.[0] ?? e).getBoundingClientRect();
	const inside = (x, y) => {
		const top = document.elementFromPoint(x, y);
		return top && (e.contains(top) || top.contains(e) || e.labels?.[0]?.contains(top));
	};
	const left = Math.max(r.left, 0), right = Math.min(r.right, innerWidth), upper = Math.max(r.top, 0), lower = Math.min(r.bottom, innerHeight);
	for (const x of [left + 2, (left + right) / 2, right - 2])
		for (const y of [upper + 2, (upper + lower) / 2, lower - 2])
			if (left < right && upper < lower && inside(x, y)) return "";
	return e.outerHTML.slice(0, 160);
})()`

// TestNarrowScreens holds that nothing is wider than the screen, too small to hit or covered while it has the focus, on
// a small phone and on a laptop that magnifies four times.
func TestNarrowScreens(t *testing.T) {
	for name, size := range map[string][2]int64{"phone": {320, 640}, "magnified": {320, 225}} {
		t.Run(name, func(t *testing.T) {
			walk(t, size[0], size[1], func(p page, screen string) {
				p.settle()
				for _, e := range eval[[]string](p, sideways) {
					t.Errorf("%s: over the edge: %s", screen, e)
				}
				for _, e := range eval[[]string](p, small) {
					t.Errorf("%s: too small: %s", screen, e)
				}
				p.wantFocusSeen(screen)
			})
		})
	}
}

// wantFocusSeen holds that what has the focus comes into sight.
func (p page) wantFocusSeen(screen string) {
	p.t.Helper()
	for end := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		hidden := eval[string](p, unseen)
		if hidden == "" {
			return
		}
		if time.Now().After(end) {
			p.t.Errorf("%s: out of sight with the focus: %s", screen, hidden)
			return
		}
	}
}

// moving lists what takes time to move or to change its colour.
const moving = `document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime > 1)
	.map((a) => a.effect.target.outerHTML.slice(0, 120))`

// prefer makes the browser report that the reader prefers something.
func (p page) prefer(feature, value string) {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: feature, Value: value}},
	})
	if err != nil {
		p.t.Fatal(err)
	}
}
