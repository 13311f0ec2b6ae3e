package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/ui"
)

// Library lists the texts of the site and the reader's own.
type Library struct {
	app.Compo
	env     *Env
	own     []lesson.Card
	asked   string // the own text that is about to be deleted
	problem string
}

// NewLibrary makes the screen.
func NewLibrary(env *Env) *Library {
	l := &Library{env: env}
	if env.Live {
		l.read()
	}
	return l
}

func (l *Library) read() {
	own, err := l.env.Store.Own()
	l.own = own
	if err != nil {
		app.Log(err)
		l.problem = l.env.Text.NotSaved
	}
}

// OnNav names the page.
func (l *Library) OnNav(ctx app.Context) {
	l.env.arrive(ctx, func() string { return l.env.Text.LibraryTitle + " – " + l.env.Text.App })
}

// Render draws the screen.
func (l *Library) Render() app.UI {
	t := l.env.Text
	return shell(l.env, "plain", "",
		app.Main().ID("text").Class("plain-page").TabIndex(-1).Body(
			app.H1().Text(t.LibraryTitle),
			app.P().Class("lead").Text(t.LibraryLead),
			app.Div().Class("notices").Body(
				app.If(l.problem != "", func() app.UI { return ui.Notice("alert", l.problem) }),
			),
			dueShelf(l.env),
			app.Ul().Class("cards").Body(
				app.Range(l.env.Cards).Slice(func(i int) app.UI {
					c := l.env.Cards[i]
					return card(t, c, app.H2().Class("card-title").Body(app.A().Href(l.env.readLink(c.ID)).Lang(ui.TextLang).Text(c.Title)))
				}),
			),
			app.Section().Class("own").Body(
				app.H2().Text(t.Own),
				app.P().Class("lead").Hidden(len(l.own) > 0).Text(t.OwnEmpty),
				app.Ul().Class("cards").Body(
					app.Range(l.own).Slice(func(i int) app.UI {
						c := l.own[i]
						return card(t, c, app.H3().Class("card-title").Body(app.A().Href(l.env.ownLink(c.ID)).Lang(ui.TextLang).Text(c.Title)), l.deletion(c.ID))
					}),
				),
				app.A().Class("button primary").Href(l.env.newLink()).Text(t.NewText),
			),
		),
	)
}

func card(t i18n.Text, c lesson.Card, title app.UI, below ...app.UI) app.UI {
	return app.Li().Class("card").Body(append([]app.UI{
		title,
		app.P().Class("card-opening").Lang(ui.TextLang).Text(c.Opening),
		app.P().Class("card-facts").Text(t.Card(c.Minutes(), c.Questions)),
	}, below...)...)
}

// deletion asks before it deletes.
func (l *Library) deletion(id string) app.UI {
	t := l.env.Text
	if l.asked != id {
		return app.Div().Class("card-actions").Body(
			ui.Secondary("delete-"+id, t.Delete, func(app.Context, app.Event) { l.asked = id }),
		)
	}
	return app.Div().Class("card-actions").Body(
		app.Span().Text(t.DeleteSure),
		ui.Secondary("sure-"+id, t.Delete, func(app.Context, app.Event) { l.remove(id) }),
		ui.Secondary("keep-"+id, t.Keep, func(app.Context, app.Event) { l.asked = "" }),
	)
}

func (l *Library) remove(id string) {
	l.asked = ""
	l.env.Store.DeleteOwn(id)
	l.read()
}
