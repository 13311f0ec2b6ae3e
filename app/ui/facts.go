package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Facts are a line about a text, with what explains it on demand.
func Facts(facts, notes []string) app.UI {
	return app.Details().Class("facts").Body(
		app.Summary().Class("facts-line").Body(
			app.Span().Text(strings.Join(facts, " · ")),
			IconAbout.Draw(),
		),
		app.Div().Class("facts-notes").Body(
			app.Range(notes).Slice(func(i int) app.UI { return app.P().Text(notes[i]) }),
		),
	)
}

// Standing is how far a reader is in a text: a bar, filled by a share from 0 to 1, and words.
type Standing struct {
	Share float64
	Done  bool
	Words string
}

// Render draws the bar over the words.
func (s Standing) Render() app.UI {
	const room = 400
	bar := `<svg class="standing-bar" viewBox="0 0 400 4" preserveAspectRatio="none" aria-hidden="true">` +
		`<rect class="pip" width="400" height="4"/>` +
		`<rect class="pip-filled" width="` + pixels(s.Share*room) + `" height="4"/></svg>`
	return app.Div().Class("standing").DataSet("done", s.Done).Body(
		app.Raw(bar),
		app.P().Class("standing-words").Body(
			app.If(s.Done, func() app.UI { return IconRight.Draw() }),
			app.Span().Text(s.Words),
		),
	)
}
