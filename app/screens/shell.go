package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/ui"
)

// Shell is the frame of every screen: skip link, head, notices, the screen's own parts and the region for
// announcements.
func Shell(env *Env, class, live string, parts ...app.UI) app.UI {
	return shellWith(env, class, live, false, app.Span().Hidden(true), parts...)
}

// shellWith is the frame with a tool of the screen in its head. Busy tells that the reader is in the middle of a quiz,
// where nothing but the quiz asks anything of her.
func shellWith(env *Env, class, live string, busy bool, tool app.UI, parts ...app.UI) app.UI {
	t := env.Text
	body := []app.UI{
		boot(env),
		app.A().Class("skip").Href("#text").OnClick(func(app.Context, app.Event) { dom.Focus("text") }).Text(t.SkipToText),
		app.Header().Class("top").Body(
			env.link(env.homeLink(), false).Class("brand").Aria("label", t.App).Body(
				app.Img().Class("brand-mark").Src(env.Base+"web/icons/icon.svg").Attr("role", "presentation").Width(28).Height(28),
				app.Span().Text(t.App),
			),
			app.Nav().Class("top-links").Body(append(env.places(), tool, &look{env: env, Lang: t.Lang})...),
		),
		&updates{env: env, Lang: t.Lang, Busy: busy},
		&keeping{env: env, Lang: t.Lang},
	}
	body = append(body, parts...)
	body = append(body, &foot{env: env, Lang: t.Lang}, ui.Live(live))
	return app.Div().Class("screen " + class).Body(body...)
}

// places are the links in the head of every screen.
func (e *Env) places() []app.UI {
	t := e.Text
	library := e.link(e.libraryLink(), false).Class("top-link").Text(t.Library)
	if e.Desk {
		return []app.UI{
			library,
			e.link(e.StudioLink(), true).Class("top-link").Text(t.ToLessons),
			e.link(e.ClassLink(), true).Class("top-link").Text(t.ToClass),
		}
	}
	return []app.UI{library, e.link(e.newLink(), false).Class("top-link").Text(t.NewText)}
}

// boot is the line that tells of loading on a page drawn ahead; nothing in the browser. The teacher's pages have their own.
func boot(env *Env) app.UI {
	if env.Live || env.Desk {
		return app.Text("")
	}
	return ui.Boot(env.Text.Starting, env.Text.StartFailed)
}

// updates tells of a new version that waits, and offers it unless the reader is busy. Lang has it drawn anew in another
// language.
type updates struct {
	app.Compo
	env   *Env
	Lang  string
	Busy  bool
	ready bool
}

// OnMount asks whether a version waits already.
func (u *updates) OnMount(ctx app.Context) { u.ready = ctx.AppUpdateAvailable() }

// OnAppUpdate is called when a version begins to wait.
func (u *updates) OnAppUpdate(app.Context) { u.ready = true }

// Render draws the notice, or its empty place.
func (u *updates) Render() app.UI {
	t := u.env.Text
	return app.Div().Class("notices").Body(
		app.If(u.ready && u.Busy, func() app.UI {
			return ui.Notice("status", t.UpdateWaits)
		}).ElseIf(u.ready, func() app.UI {
			return ui.Notice("status", t.UpdateReady,
				ui.Secondary("update", t.UpdateNow, func(app.Context, app.Event) { dom.UseUpdate() }))
		}),
	)
}
