package dom

import (
	"syscall/js"

	"lectern/app/ruler"
)

// Ruler dims all of a text but what is being read. It follows the pointer, scrolling and the arrow keys.
type Ruler struct {
	text, veil string // IDs
	mode       ruler.Mode
	lines      []ruler.Line
	at         int
	pointer    float64 // where it is in the window; -1 where there is none over the text
	stepped    bool    // the last to move the band was a key
	held       bool    // the band stays until it is released
	listeners  []listener
	observer   js.Value
}

// NewRuler makes a ruler for the text in one element. The other element is the veil: it lies over the first, and its
// style sheet leaves the band between the custom properties --band-from and --band-to clear.
func NewRuler(text, veil string) *Ruler { return &Ruler{text: text, veil: veil, pointer: -1} }

// SetMode changes how much is left clear. Without a mode the ruler does nothing.
func (r *Ruler) SetMode(mode ruler.Mode) {
	if mode == ruler.None {
		r.Close()
		return
	}
	r.mode = mode
	if r.listeners == nil {
		r.listen()
	}
	r.measure()
	r.draw()
}

// Close ends it.
func (r *Ruler) Close() {
	if r == nil || r.listeners == nil {
		return
	}
	r.observer.Call("disconnect")
	for _, l := range r.listeners {
		l.remove()
	}
	r.listeners = nil
}

func (r *Ruler) listen() {
	window := js.Global()
	r.listeners = []listener{
		listen(window, "pointermove", r.onPointer),
		listen(window, "wheel", r.onHand),
		listen(window, "touchmove", r.onHand),
		listen(window, "scroll", r.onScroll),
		listen(window, "keydown", r.onKey),
	}
	changed := listener{handle: js.FuncOf(func(js.Value, []js.Value) any {
		r.measure()
		r.draw()
		return nil
	})}
	r.listeners = append(r.listeners, changed)
	r.observer = window.Get("ResizeObserver").New(changed.handle)
	r.observer.Call("observe", byID(r.text), map[string]any{"box": "border-box"})
}

// measure finds the lines anew.
func (r *Ruler) measure() {
	text := byID(r.text)
	if !text.Truthy() {
		return
	}
	top := text.Call("getBoundingClientRect").Get("top").Float()
	blocks := text.Call("querySelectorAll", ".passage > *")
	scope := document().Call("createRange")
	var boxes []ruler.Line
	for i := range blocks.Length() {
		scope.Call("selectNodeContents", blocks.Index(i))
		list := scope.Call("getClientRects")
		for j := range list.Length() {
			box := list.Index(j)
			boxes = append(boxes, ruler.Line{Top: box.Get("top").Float() - top, Bottom: box.Get("bottom").Float() - top, Block: i})
		}
	}
	r.lines = ruler.Lines(boxes)
	r.at = max(0, min(r.at, len(r.lines)-1))
}

func (r *Ruler) draw() {
	if len(r.lines) == 0 {
		return
	}
	from, to := r.mode.Band(r.lines, r.at)
	r.clear(from, to)
}

func (r *Ruler) clear(from, to float64) {
	veil := byID(r.veil)
	if !veil.Truthy() {
		return
	}
	veil.Get("style").Call("setProperty", "--band-from", pixels(from))
	veil.Get("style").Call("setProperty", "--band-to", pixels(to))
}

// Cover leaves clear what the elements that match the selector touch, until Release.
func (r *Ruler) Cover(selector string) {
	found := document().Call("querySelectorAll", selector)
	if r == nil || r.listeners == nil || found.Length() == 0 || len(r.lines) == 0 {
		return
	}
	top := byID(r.text).Call("getBoundingClientRect").Get("top").Float()
	first := found.Index(0).Call("getBoundingClientRect")
	last := found.Index(found.Length() - 1).Call("getBoundingClientRect")
	r.stepped, r.held = true, true
	r.at = ruler.Near(r.lines, first.Get("top").Float()-top+2)
	r.clear(first.Get("top").Float()-top, last.Get("bottom").Float()-top)
}

// Release lets the band move again.
func (r *Ruler) Release() {
	if r != nil {
		r.held = false
	}
}

// near moves the band to a height in the window.
func (r *Ruler) near(y float64) {
	if r.held {
		return
	}
	if len(r.lines) == 0 {
		r.measure()
	}
	at := ruler.Near(r.lines, y-byID(r.text).Call("getBoundingClientRect").Get("top").Float())
	if at >= 0 && (at != r.at || r.stepped) {
		r.at, r.stepped = at, false
		r.draw()
	}
}

func (r *Ruler) onPointer(e js.Value) {
	r.pointer = -1
	if e.Get("pointerType").String() == "touch" || !byID(r.text).Call("contains", e.Get("target")).Bool() {
		return
	}
	r.pointer = e.Get("clientY").Float()
	r.near(r.pointer)
}

// onHand notes that scrolling is by hand.
func (r *Ruler) onHand(e js.Value) {
	r.stepped = false
	if e.Get("type").String() == "touchmove" {
		r.pointer = -1
	}
}

// onScroll keeps the band below the pointer, or where readers look.
func (r *Ruler) onScroll(js.Value) {
	if r.stepped {
		return
	}
	y := r.pointer
	if y < 0 {
		y = r.eye()
	}
	r.near(y)
}

// eye is the height in the window where reading goes on.
func (r *Ruler) eye() float64 {
	top, bottom := readable()
	return top + (bottom-top)/3
}

func (r *Ruler) onKey(e js.Value) {
	veil := byID(r.veil)
	if len(r.lines) == 0 || !veil.Truthy() || veil.Call("getClientRects").Length() == 0 || !free(e) {
		return
	}
	switch by := 1; e.Get("key").String() {
	case "ArrowUp":
		r.step(e, -1, false)
	case "ArrowDown":
		r.step(e, 1, false)
	case " ":
		if e.Get("shiftKey").Bool() {
			by = -1
		}
		r.step(e, by, true)
	default:
		r.stepped = false // keys that scroll
	}
}

// free reports whether no control has a use for the key.
func free(e js.Value) bool {
	for _, modifier := range []string{"ctrlKey", "altKey", "metaKey", "defaultPrevented"} {
		if e.Get(modifier).Bool() {
			return false
		}
	}
	controls := "input, select, textarea, [role=button], [contenteditable], [popover], .panel"
	if e.Get("key").String() == " " {
		controls += ", button, summary"
	}
	target := e.Get("target")
	return !target.Get("closest").Truthy() || !target.Call("closest", controls).Truthy()
}

// step moves the band, and the page where the band would leave what is seen.
func (r *Ruler) step(e js.Value, by int, leap bool) {
	e.Call("preventDefault")
	r.stepped = true
	r.at = r.mode.Step(r.lines, r.at, by, leap)
	r.draw()
	from, to := r.mode.Band(r.lines, r.at)
	place := byID(r.text).Call("getBoundingClientRect").Get("top").Float()
	top, bottom := readable()
	if place+from < top || place+to > bottom {
		js.Global().Call("scrollBy", map[string]any{"top": place + from - r.eye()})
	}
}
