//go:build !js

package journeys

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// Events are put in order and items matched by the keyboard alone; the focus stays on what was moved.
func TestArrangingByKeyboard(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 320, 700)
	p.open(h.URL)
	p.click("#start")
	p.until(`document.activeElement.id === "prompt"`)
	for range 5 {
		p.next()
	}
	if wide := eval[bool](p, `document.documentElement.scrollWidth > innerWidth`); wide {
		t.Error("the order is wider than the screen")
	}
	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.querySelector(".nudge")?.textContent.startsWith("Put the events in order first")`)

	eval[any](p, `document.querySelector("#prompt").focus()`)
	p.reach("down-0")
	p.press(kb.Enter)
	p.until(`document.querySelector("#live").textContent.startsWith("Now 2 of 4: The tower closed.")`)
	p.until(`document.activeElement.id === "down-0"`)
	p.press(" ")
	p.until(`document.querySelector("#live").textContent.startsWith("Now 3 of 4")`)
	p.press(kb.Enter)
	p.until(`document.activeElement.id === "up-0"`) // it cannot go further down
	becomes(p, eventsNow, "lighthouse. visitor. paraffin. closed.")
	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "nearly"`)
	p.reach("retry")
	p.press(kb.Enter)
	p.until(`document.querySelector("#up-3")`)
	eval[any](p, `document.querySelector("#prompt").focus()`)
	p.reach("up-3")
	p.press(kb.Enter)
	p.until(`document.querySelector("#live").textContent.startsWith("Now 2 of 4")`)
	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
	if buttons := eval[int](p, `document.querySelectorAll(".event-move").length`); buttons != 0 {
		t.Errorf("%d buttons after checking", buttons)
	}

	p.reach("next")
	p.press(kb.Enter)
	p.until(`document.querySelector("#match-0")`)
	if wide := eval[bool](p, `document.documentElement.scrollWidth > innerWidth`); wide {
		t.Error("the match is wider than the screen")
	}
	for i, down := range []int{3, 1, 2} {
		p.reach("match-" + strconv.Itoa(i))
		for range down {
			p.press(kb.ArrowDown)
		}
	}
	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
	if told := p.text(".pairs"); !strings.Contains(told, "It burned oil from whales.the lamp") {
		t.Errorf("the right pairs are not shown: %q", told)
	}
}
