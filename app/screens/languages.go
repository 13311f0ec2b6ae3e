package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/store"
	"lectern/version"
)

// languageChanged is the action that has every screen drawn anew in another language.
const languageChanged = "language-changed"

// Speak gives the interface the language that the reader chose, else one that her browser asks for.
func (e *Env) Speak() {
	settings, err := e.Store.Settings()
	if err != nil {
		app.Log(err) // the browser's wish is good enough
	}
	e.speak(settings.Language)
}

func (e *Env) speak(tag string) {
	e.Text = i18n.Choose(tag, dom.Languages())
	dom.SetLanguage(e.Text.Lang, e.Text.Dir)
}

// foot stands below every screen, lets the reader choose a language and names the version. Lang has it drawn anew after that.
type foot struct {
	app.Compo
	env    *Env
	Lang   string
	failed bool
}

// Render draws a button for each language, called as its speakers call it.
func (f *foot) Render() app.UI {
	t, all := f.env.Text, i18n.Languages()
	return app.Footer().Class("foot").Body(
		app.Div().Class("foot-links").Body(
			f.env.link(f.env.deviceLink(), false).Class("foot-link").Text(t.Kept.Title),
			f.env.link(f.env.StudioLink(), true).Class("foot-link").Hidden(f.env.Desk).Text(t.ForTeachers),
		),
		app.Div().Class("languages").Attr("role", "group").Aria("label", t.Language).Body(
			app.Range(all).Slice(func(i int) app.UI {
				l := all[i]
				return app.Button().Type("button").ID("language-"+l.Lang).Class("language").
					Attr("lang", l.Lang).Aria("pressed", l.Lang == f.Lang).
					OnClick(f.onChoose(l.Lang), app.EventScope(l.Lang)).
					Text(l.Name)
			}),
		),
		app.P().Class("foot-failed").Hidden(!f.failed).Text(t.NotKept),
		app.P().Class("foot-version").Text(t.App+" "+version.Number),
	)
}

func (f *foot) onChoose(tag string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		f.env.speak(tag)
		f.failed = f.env.change(func(s *store.Settings) { s.Language = tag }) != nil
		ctx.NewAction(languageChanged)
	}
}
