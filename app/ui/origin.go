package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
)

// Origin tells where a wrong option is from. Show is nil where it is not from the text.
type Origin struct {
	Key     string // tells it apart from those of other answers
	Lead    string // what is said of the option
	Label   string // what the button does
	Excerpt passage.Excerpt
	Shown   bool // its place is lit
	Show    app.EventHandler
}

// OriginID is the ID of the button that shows an origin.
func OriginID(i int) string { return "origin-" + strconv.Itoa(i) }

func (o Origin) render(i int) app.UI {
	return app.Div().Class("mention").Body(
		app.P().Class("mention-lead").Text(o.Lead),
		app.If(o.Show != nil, func() app.UI {
			return app.Button().Type("button").ID(OriginID(i)).Class("mention-place").DataSet("shown", o.Shown).
				OnClick(o.Show, app.EventScope(o.Key)).
				Body(
					IconText.Draw(),
					app.Span().Class("unseen").Text(o.Label+" "),
					app.Span().Class("mention-text").Lang(TextLang).Body(
						app.Text(o.Excerpt.Before), app.Mark().Text(o.Excerpt.Words), app.Text(o.Excerpt.After),
					),
				)
		}),
	)
}
