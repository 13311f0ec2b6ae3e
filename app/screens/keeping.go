package screens

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/store"
	"lectern/app/ui"
)

// KeptChanged is the action that tells of changes in the store; its value is a store.Change.
const KeptChanged = "kept-changed"

// keeping tells on every screen when something is not being kept, and hands on what other tabs have changed. Lang has
// it drawn anew in another language.
type keeping struct {
	app.Compo
	env  *Env
	Lang string
	stop func()
}

// OnMount begins to listen to the store.
func (k *keeping) OnMount(ctx app.Context) {
	k.stop = k.env.Store.Watch(func(c store.Change) {
		ctx.Dispatch(func(ctx app.Context) { k.changed(ctx, c) })
	})
}

// OnDismount ends listening.
func (k *keeping) OnDismount() {
	if k.stop != nil {
		k.stop()
	}
}

func (k *keeping) changed(ctx app.Context, c store.Change) {
	if c.Forgotten {
		dom.Reload()
		return
	}
	if c.Settings() {
		if s, err := k.env.Store.Settings(); err == nil {
			dom.SetLook(attributes(s))
			ctx.NewActionWithValue(lookChanged, s)
		}
	}
	ctx.NewActionWithValue(KeptChanged, c)
}

// Render draws the notice, or its empty place.
func (k *keeping) Render() app.UI {
	words := ""
	if k.env.Live {
		words = trouble(k.env.Text.Kept, k.env.Store.Trouble())
	}
	return app.Div().Class("notices").Body(
		app.If(words != "", func() app.UI {
			return ui.Notice("alert", words, ui.Secondary("save-file", k.env.Text.Kept.SaveFile, k.onSaveFile))
		}),
	)
}

func (k *keeping) onSaveFile(ctx app.Context, _ app.Event) { k.env.saveFile(ctx) }

// trouble says why something is not kept, "" where all is.
func trouble(t *i18n.KeptText, err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, dom.ErrFull):
		return t.Full
	case errors.Is(err, dom.ErrForbidden):
		return t.Forbidden
	case errors.Is(err, dom.ErrLater):
		return t.Later
	case errors.Is(err, dom.ErrBlocked):
		return t.Blocked
	}
	return t.NotKept
}

// saveFile offers everything that is kept, and what is only in memory, as a file.
func (e *Env) saveFile(ctx app.Context) {
	ctx.Async(func() {
		name, text := e.Store.Export()
		dom.Download(name, "application/json", []byte(text))
	})
}

// keepForGood asks the browser, once on this device, not to clear what is kept when space runs short.
func (e *Env) keepForGood(ctx app.Context) {
	first, err := e.Store.Once("persist")
	if err != nil {
		app.Log(err)
	}
	if first {
		ctx.Async(func() { dom.Persist() })
	}
}
