package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/store"
	"lectern/app/ui"
)

// shell is the frame of every screen: skip link, head, notices, the screen's own parts and the region for
// announcements.
func shell(env *Env, class, live string, parts ...app.UI) app.UI {
	t := env.Text
	body := []app.UI{
		app.A().Class("skip").Href("#text").OnClick(func(app.Context, app.Event) { dom.Focus("text") }).Text(t.SkipToText),
		app.Header().Class("top").Body(
			app.A().Class("brand").Href(env.homeLink()).Aria("label", t.App).Body(
				app.Img().Class("brand-mark").Src(env.Base+"web/icons/icon.svg").Attr("role", "presentation").Width(28).Height(28),
				app.Span().Text(t.App),
			),
			app.Nav().Class("top-links").Body(
				app.A().Class("top-link").Href(env.libraryLink()).Text(t.Library),
				app.A().Class("top-link").Href(env.newLink()).Text(t.NewText),
				&look{env: env},
			),
		),
		&updates{env: env, Lang: t.Lang},
	}
	body = append(body, parts...)
	body = append(body, &foot{env: env, Lang: t.Lang}, ui.Live(live))
	return app.Div().Class("screen " + class).Body(body...)
}

// boot is the line that tells of loading on a page drawn ahead; nothing in the browser.
func boot(env *Env) app.UI {
	if env.Live {
		return app.Text("")
	}
	return ui.Boot(env.Text.Starting, env.Text.StartFailed)
}

// updates tells of a new version that waits. Lang has it drawn anew in another language.
type updates struct {
	app.Compo
	env   *Env
	Lang  string
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
		app.If(u.ready, func() app.UI {
			return ui.Notice("status", t.UpdateReady,
				ui.Secondary("update", t.UpdateNow, func(app.Context, app.Event) { dom.UseUpdate() }))
		}),
	)
}

// look is the menu for theme and type size.
type look struct {
	app.Compo
	env      *Env
	settings store.Settings
	failed   bool
}

// OnMount reads what was chosen before.
func (l *look) OnMount(app.Context) {
	settings, err := l.env.Store.Settings()
	l.settings, l.failed = settings, err != nil
}

// Render draws the button and the menu that it opens.
func (l *look) Render() app.UI {
	t := l.env.Text
	return app.Div().Class("look").Body(
		app.Button().Type("button").ID("look-button").Class("top-link look-button").
			Attr("popovertarget", "look-menu").
			Aria("label", t.LookHint).
			Disabled(!l.env.Live).
			Text(t.Look),
		app.Div().ID("look-menu").Class("look-menu").Attr("popover", "auto").Body(
			l.group(t.Theme, "theme", l.settings.Theme, [][2]string{
				{"", t.ThemeSystem}, {"light", t.ThemeLight}, {"sepia", t.ThemeSepia}, {"dark", t.ThemeDark},
			}),
			l.group(t.Size, "size", l.settings.Size, [][2]string{
				{"small", t.SizeSmall}, {"", t.SizeMiddle}, {"large", t.SizeLarge}, {"huge", t.SizeHuge},
			}),
			app.P().Class("look-failed").Hidden(!l.failed).Text(t.NotSaved),
		),
	)
}

func (l *look) group(label, name, chosen string, values [][2]string) app.UI {
	return app.FieldSet().Class("look-group").Body(
		app.Legend().Text(label),
		app.Range(values).Slice(func(i int) app.UI {
			value, words := values[i][0], values[i][1]
			id := name + "-" + value
			return app.Label().Class("look-choice").For(id).DataSet("value", value).Body(
				app.Input().Type("radio").ID(id).Name(name).
					Checked(value == chosen).
					OnChange(l.choose(name, value), app.EventScope(id)),
				app.Span().Text(words),
			)
		}),
	)
}

func (l *look) choose(name, value string) app.EventHandler {
	return func(app.Context, app.Event) {
		// Other parts of the screen keep settings of their own in the same record.
		if now, err := l.env.Store.Settings(); err == nil {
			l.settings.Rated = now.Rated
		}
		if name == "theme" {
			l.settings.Theme = value
		} else {
			l.settings.Size = value
		}
		dom.SetLook(l.settings.Theme, l.settings.Size)
		l.failed = l.env.Store.SaveSettings(l.settings) != nil
	}
}
