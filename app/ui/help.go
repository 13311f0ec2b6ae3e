package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// HintID is the ID of the button that gives hints. It stays the same button while they narrow down, so that it keeps
// the focus.
const HintID = "hint"

// Help is the button that shows where to look, with what that costs, and what was shown so far.
type Help struct {
	Label string
	Cost  string
	Told  []string // what the last hint says
	Give  app.EventHandler
}

// Render draws the help; one without label keeps its place on the screen.
func (h Help) Render() app.UI {
	return app.Div().Class("help").Hidden(h.Label == "").Body(
		app.Button().Type("button").ID(HintID).Class("help-button").OnClick(h.Give, app.EventScope(HintID)).Body(
			IconLook.Draw(),
			app.Span().Class("help-words").Body(
				app.Span().Class("help-label").Text(h.Label),
				app.Text(" "),
				app.Span().Class("help-cost").Text(h.Cost),
			),
		),
		app.P().Class("help-told").Hidden(len(h.Told) == 0).Body(
			app.Range(h.Told).Slice(func(i int) app.UI { return app.Span().Text(h.Told[i] + " ") }),
		),
	)
}
