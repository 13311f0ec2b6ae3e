package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
)

// doThis is the action whose value, a func(app.Context), is done. What removes its own button has to come as an action.
const doThis = "desk-do"

// sayThis is the action whose value, a string, is announced.
const sayThis = "desk-say"

// act makes a handler of something that is done later than the event.
func act(do func(app.Context)) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { later(ctx, do) }
}

// later has something done by the screen that listens.
func later(ctx app.Context, do func(app.Context)) { ctx.NewActionWithValue(doThis, do) }

// listen does what the parts of a screen ask for.
func listen(ctx app.Context) {
	ctx.Handle(doThis, func(ctx app.Context, a app.Action) {
		if do, ok := a.Value.(func(app.Context)); ok {
			do(ctx)
		}
	})
}

func focus(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { dom.Focus(id) })
}
