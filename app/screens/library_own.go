package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
)

// ownShelf holds the reader's own texts, and tells where they come from while there are none.
func (l *Library) ownShelf() app.UI {
	t := l.env.Text
	return app.Section().Class("shelf own").Body(
		app.H2().Text(t.Own),
		app.P().Class("lead").Hidden(len(l.own) > 0).Text(t.OwnEmpty),
		app.Ul().Class("cards").Body(
			app.Range(l.own).Slice(func(i int) app.UI {
				e := l.own[i]
				return app.Li().Class("card").Body(append(l.card(e), l.deletion(e.ID))...)
			}),
		),
		app.Div().Class("shelf-actions").Body(
			app.A().Class("button primary").Href(l.env.newLink()).Text(t.NewText),
			app.A().Class("button").Href(l.env.openLink()).Text(t.Open.Title),
		),
	)
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
