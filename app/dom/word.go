package dom

import (
	"strings"
	"unicode/utf16"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Pointed gives the place in the article that was clicked: the index of its block and an offset into the block's text, in
// bytes. It is none where the click was beside the letters, on something to press, the second of two, or where text is
// selected.
func Pointed(e app.Event) (block, offset int, ok bool) {
	document := app.Window().Get("document")
	selection := app.Window().Call("getSelection")
	if e.Get("detail").Int() > 1 || selection.Truthy() && !selection.Get("isCollapsed").Bool() || e.Get("target").Call("closest", "a, button").Truthy() {
		return 0, 0, false
	}
	x, y := e.Get("clientX").Float(), e.Get("clientY").Float()
	node, at := caret(document, x, y)
	if !node.Truthy() || node.Get("nodeType").Int() != 3 || !near(document, node, at, x, y) {
		return 0, 0, false
	}
	element := node.Get("parentElement").Call("closest", ".passage > *")
	if !element.Truthy() {
		return 0, 0, false
	}
	var before strings.Builder
	const texts = 4 // NodeFilter.SHOW_TEXT
	walk := document.Call("createTreeWalker", element, texts)
	for n := walk.Call("nextNode"); n.Truthy() && !n.Equal(node); n = walk.Call("nextNode") {
		if !n.Get("parentElement").Call("closest", "button").Truthy() {
			before.WriteString(n.Get("data").String())
		}
	}
	units := utf16.Encode([]rune(node.Get("data").String()))
	before.WriteString(string(utf16.Decode(units[:min(at, len(units))])))
	for e := element.Get("previousElementSibling"); e.Truthy(); e = e.Get("previousElementSibling") {
		block++
	}
	return block, before.Len(), true
}

// caret gives the text node at a point of the window, and the offset there in UTF-16 units.
func caret(document app.Value, x, y float64) (node app.Value, at int) {
	if document.Get("caretPositionFromPoint").Truthy() {
		if p := document.Call("caretPositionFromPoint", x, y); p.Truthy() {
			return p.Get("offsetNode"), p.Get("offset").Int()
		}
		return app.Null(), 0
	}
	if r := document.Call("caretRangeFromPoint", x, y); r.Truthy() {
		return r.Get("startContainer"), r.Get("startOffset").Int()
	}
	return app.Null(), 0
}

// near reports whether a point lies on the letters around an offset: the browser gives the nearest offset of any point.
func near(document, node app.Value, at int, x, y float64) bool {
	const slack = 3
	letters := document.Call("createRange")
	letters.Call("setStart", node, max(0, at-1))
	letters.Call("setEnd", node, min(node.Get("length").Int(), at+1))
	boxes := letters.Call("getClientRects")
	for i := range boxes.Length() {
		if within(boxes.Index(i), x, y, slack) {
			return true
		}
	}
	return false
}

// Beside places the card with the ID under the first element that matches the selector, or over it where there is more
// room; the style sheet decides whether the card follows. Scroll brings the element into view first.
func Beside(id, selector string, scroll bool) {
	window := app.Window()
	document := window.Get("document")
	card, place := document.Call("getElementById", id), document.Call("querySelector", selector)
	if !card.Truthy() || !place.Truthy() {
		return
	}
	const gap, head = 12.0, 68.0 // pixels; the bar at the head of the window stays free
	width, height := window.Get("innerWidth").Float(), window.Get("innerHeight").Float()
	box := place.Call("getBoundingClientRect")
	if scroll {
		const above = 0.3 // where in the window the element comes to stand
		window.Call("scrollBy", map[string]any{"top": box.Get("top").Float() - above*height, "behavior": "instant"})
		box = place.Call("getBoundingClientRect")
	}
	own := card.Call("getBoundingClientRect")
	x := box.Get("left").Float() + box.Get("width").Float()/2 - own.Get("width").Float()/2
	y := box.Get("bottom").Float() + gap
	if over := box.Get("top").Float() - gap - own.Get("height").Float(); y+own.Get("height").Float() > height-gap && over > head {
		y = over
	}
	style := card.Get("style")
	style.Call("setProperty", "--card-x", pixels(max(gap, min(x, width-own.Get("width").Float()-gap))))
	style.Call("setProperty", "--card-y", pixels(max(gap, min(y, height-own.Get("height").Float()-gap))))
}

// Rest puts the focus on the element with the ID and scrolls nothing.
func Rest(id string) {
	if e := app.Window().Get("document").Call("getElementById", id); e.Truthy() {
		e.Call("focus", map[string]any{"preventScroll": true})
	}
}

// Arrive brings the element with the ID to the top of the window and puts the focus there.
func Arrive(id string) {
	Rest(id)
	if e := app.Window().Get("document").Call("getElementById", id); e.Truthy() {
		e.Call("scrollIntoView", map[string]any{"block": "start"})
	}
}
