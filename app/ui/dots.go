package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Dot is the sign of one question in the row that shows progress.
type Dot struct {
	Label   string
	State   string
	Current bool
}

// Dots draws the row, which has a name. GoTo gives the handler for the question at a place.
func Dots(name string, dots []Dot, goTo func(at int) app.EventHandler) app.UI {
	return app.Ol().Class("dots").Aria("label", name).Body(
		app.Range(dots).Slice(func(i int) app.UI {
			d := dots[i]
			b := app.Button().Type("button").Class("dot").DataSet("state", d.State).
				Aria("label", d.Label).
				OnClick(goTo(i), app.EventScope("dot", i))
			if d.Current {
				b = b.Aria("current", "step")
			}
			return app.Li().Body(b.Body(app.Raw(dotShape(d.State))))
		}),
	)
}

// dotShape draws a state by its shape, so that the colour only repeats it.
func dotShape(state string) string {
	return `<svg class="dot-shape" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" ` +
		`stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">` + dotStrokes(state) + `</svg>`
}

func dotStrokes(state string) string {
	const ring = `<circle cx="8" cy="8" r="5.5"/>`
	switch state {
	case "right":
		return `<circle cx="8" cy="8" r="6.5" fill="currentColor"/><path class="dot-cut" d="m5 8.4 2.2 2.2L11 6.6"/>`
	case "nearly":
		return ring + `<path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor"/>`
	case "wrong":
		return `<path d="m3.5 3.5 9 9m0-9-9 9"/>`
	case "left":
		return `<circle cx="8" cy="8" r="5.5" stroke-dasharray="2.2 3.56"/>`
	}
	return ring
}
