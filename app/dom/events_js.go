package dom

import "syscall/js"

// listener is a function that hears of an event.
type listener struct {
	target js.Value
	event  string
	handle js.Func
}

// listen calls the function on an event. It cannot keep the browser from scrolling, except on keys.
func listen(target js.Value, event string, do func(js.Value)) listener {
	f := js.FuncOf(func(_ js.Value, args []js.Value) any {
		do(args[0])
		return nil
	})
	if target.Get("addEventListener").Truthy() {
		target.Call("addEventListener", event, f, map[string]any{"passive": event != "keydown"})
	}
	return listener{target, event, f}
}

func (l listener) remove() {
	if l.target.Truthy() && l.target.Get("removeEventListener").Truthy() {
		l.target.Call("removeEventListener", l.event, l.handle)
	}
	l.handle.Release()
}

func byID(id string) js.Value { return document().Call("getElementById", id) }

// readable gives the part of the window, in CSS pixels from its top, that nothing lies over: what scrolling into view
// keeps within.
func readable() (top, bottom float64) {
	style := js.Global().Call("getComputedStyle", document().Get("documentElement"))
	margin := func(side string) float64 {
		return js.Global().Call("parseFloat", style.Get("scrollPadding"+side)).Float()
	}
	return margin("Top"), js.Global().Get("innerHeight").Float() - margin("Bottom")
}
