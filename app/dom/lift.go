package dom

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

const (
	hardly   = 4.0  // pixels that a pointer may move and still not drag
	edge     = 44.0 // pixels from the end of what scrolls, where it begins to scroll
	scrolled = 9.0  // pixels at once
)

// lifting is one drag from the pointer's going down to its end.
type lifting struct {
	item, room   app.Value // what is dragged; what scrolls around it
	x, y, scroll float64   // where it began
	begun        bool
	over         func(x, y float64)
	end          func(let bool)
	hearings     []hearing
}

type hearing struct {
	on      app.Value
	event   string
	handler app.Func
}

// lift follows the pointer. Over is called wherever it goes, end when it lets go or when the drag is broken off; a
// pointer that hardly moves calls neither.
func lift(e app.Event, item app.Value, over func(x, y float64), end func(let bool)) {
	e.PreventDefault()
	l := &lifting{
		item: item, room: item.Call("closest", ".panel-body"),
		x: e.Get("clientX").Float(), y: e.Get("clientY").Float(), over: over, end: end,
	}
	if l.room.Truthy() {
		l.scroll = l.room.Get("scrollTop").Float()
	}
	item.Call("setPointerCapture", e.Get("pointerId"))
	l.listen(item, "pointermove", l.move)
	l.listen(item, "pointerup", func(app.Value) { l.finish(true) })
	l.listen(item, "pointercancel", func(app.Value) { l.finish(false) })
	l.listen(app.Window(), "keydown", func(e app.Value) {
		if e.Get("key").String() == "Escape" {
			e.Call("preventDefault")
			l.finish(false)
		}
	})
}

func (l *lifting) listen(on app.Value, event string, handle func(e app.Value)) {
	handler := app.FuncOf(func(_ app.Value, args []app.Value) any {
		handle(args[0])
		return nil
	})
	on.Call("addEventListener", event, handler)
	l.hearings = append(l.hearings, hearing{on, event, handler})
}

func (l *lifting) move(e app.Value) {
	x, y := e.Get("clientX").Float(), e.Get("clientY").Float()
	if !l.begun {
		if math.Hypot(x-l.x, y-l.y) < hardly {
			return
		}
		l.begun = true
		mark(l.item, "lifted", true, "true")
	}
	down := y - l.y
	if l.room.Truthy() {
		l.scrollAt(y)
		down += l.room.Get("scrollTop").Float() - l.scroll
	}
	l.item.Get("style").Set("translate", pixels(x-l.x)+" "+pixels(down))
	l.over(x, y)
}

// scrollAt scrolls where the pointer is near an end.
func (l *lifting) scrollAt(y float64) {
	box := l.room.Call("getBoundingClientRect")
	switch {
	case y < box.Get("top").Float()+edge:
		l.room.Call("scrollBy", 0, -scrolled)
	case y > box.Get("bottom").Float()-edge:
		l.room.Call("scrollBy", 0, scrolled)
	}
}

func (l *lifting) finish(let bool) {
	for _, x := range l.hearings {
		x.on.Call("removeEventListener", x.event, x.handler)
		x.handler.Release()
	}
	l.hearings = nil
	if !l.begun {
		return
	}
	l.begun = false
	l.item.Get("style").Call("removeProperty", "translate")
	mark(l.item, "lifted", false, "")
	l.end(let)
}
