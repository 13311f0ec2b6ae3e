//go:build !js

package journeys

import (
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// pointer goes down on something, moves in a few steps and comes up again.
type pointer interface {
	down(p page, x, y float64)
	move(p page, x, y float64)
	up(p page, x, y float64)
}

type mouse struct{}

func (mouse) send(p page, kind input.DispatchMouseEventType, x, y float64, buttons int64) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, input.DispatchMouseEvent, input.DispatchMouseEventParams{
		Type: kind, X: x, Y: y, Button: input.MouseButtonLeft, Buttons: buttons, ClickCount: 1,
	}); err != nil {
		p.t.Fatal(err)
	}
}

func (m mouse) down(p page, x, y float64) { m.send(p, chromedp.MousePressed, x, y, 1) }
func (m mouse) move(p page, x, y float64) { m.send(p, chromedp.MouseMoved, x, y, 1) }
func (m mouse) up(p page, x, y float64)   { m.send(p, chromedp.MouseReleased, x, y, 0) }

type finger struct{}

func (finger) send(p page, kind input.DispatchTouchEventType, at ...*input.TouchPoint) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: at}); err != nil {
		p.t.Fatal(err)
	}
}

func (f finger) down(p page, x, y float64) {
	f.send(p, input.DispatchTouchEventTypeTouchStart, &input.TouchPoint{X: x, Y: y})
}

func (f finger) move(p page, x, y float64) {
	f.send(p, input.DispatchTouchEventTypeTouchMove, &input.TouchPoint{X: x, Y: y})
}
func (f finger) up(p page, _, _ float64) { f.send(p, input.DispatchTouchEventTypeTouchEnd) }

// middle is the middle of the first element that a selector finds, as it stands now.
func (p page) middle(selector string) (x, y float64) {
	p.t.Helper()
	at := eval[[]float64](p, `(() => {
		const b = document.querySelector(`+strconv.Quote(selector)+`).getBoundingClientRect();
		return [b.left + b.width / 2, b.top + b.height / 2];
	})()`)
	return at[0], at[1]
}

// drag takes what one selector finds to a little below or above the middle of what another finds, and does there what
// is asked before letting go.
func (p page) drag(by pointer, from, to string, below float64, there func()) {
	p.t.Helper()
	x, y := p.spot(from)
	toX, toY := p.middle(to)
	toY += below
	by.down(p, x, y)
	for i := 1.0; i <= 6; i++ {
		by.move(p, x+(toX-x)*i/6, y+(toY-y)*i/6)
	}
	there()
	by.up(p, toX, toY)
}

// eventsNow are the last words of the events in the order in which they stand.
const eventsNow = `[...document.querySelectorAll(".event-text")].map((e) => e.textContent.split(" ").at(-1)).join(" ")`

// Events and options are dragged by mouse and by finger; Escape takes a drag back, and both are told.
func TestDragging(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	for name, with := range map[string]struct {
		by            pointer
		width, height int64
	}{"mouse": {mouse{}, 1280, 900}, "finger": {finger{}, 390, 844}} {
		t.Run(name, func(t *testing.T) {
			p := newPage(t, with.width, with.height)
			p.open(h.URL)
			p.click("#start")
			p.until(`document.activeElement.id === "prompt"`)
			for range 5 {
				p.next()
			}
			p.until(`document.querySelectorAll(".event").length === 4`)
			const first, last = ".event:first-child .event-place", ".event:last-child .event-place"
			p.drag(with.by, first, last, 8, func() {
				p.until(`document.querySelector(".event:first-child").dataset.lifted && document.querySelector(".event:last-child").dataset.drop === "after"`)
			})
			p.until(`document.querySelector("#live").textContent.startsWith("Now 4 of 4: The tower closed.")`)
			p.until(`document.activeElement.id === "up-0"`)
			becomes(p, eventsNow, "lighthouse. visitor. paraffin. closed.")
			becomes(p, `document.querySelectorAll("[data-lifted], [data-drop], .event[style*=translate]").length`, 0)
			p.drag(with.by, ".event:nth-child(3) .event-place", ".event:nth-child(2) .event-place", -8, func() {
				p.until(`document.querySelector(".event:nth-child(2)").dataset.drop === "before"`)
				p.press(kb.Escape)
				p.until(`document.querySelector("#live").textContent.startsWith("Taken back")`)
			})
			if got := eval[string](p, eventsNow); got != "lighthouse. visitor. paraffin. closed." {
				t.Errorf("order after Escape %q", got)
			}
			p.drag(with.by, ".event:nth-child(3) .event-place", ".event:nth-child(2) .event-place", -8, func() {})
			becomes(p, eventsNow, "lighthouse. paraffin. visitor. closed.")
			p.checkIs("right")
			p.next()

			p.until(`document.querySelector(".tray-card")`)
			for item, card := range []int{3, 1, 2} {
				p.drag(with.by, ".tray-card:nth-child("+strconv.Itoa(card)+")", ".pair:nth-child("+strconv.Itoa(item+1)+")", 0, func() {
					p.until(`document.querySelector(".pair:nth-child(` + strconv.Itoa(item+1) + `)").dataset.drop === "onto"`)
				})
				p.until(`document.activeElement.id === "match-` + strconv.Itoa(item) + `" && document.activeElement.selectedIndex === ` + strconv.Itoa(card))
				p.until(`document.querySelector("#live").textContent.includes("now goes with")`)
			}
			p.checkIs("right")
		})
	}
}
