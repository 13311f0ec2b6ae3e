package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Scale is a row of choices of which one holds, with its question. Without choices it keeps its place on the screen.
type Scale struct {
	Key     string // tells it apart from those of other questions
	Legend  string
	Choices []string
	Chosen  int // index into Choices, -1 for none
	Choose  func(i int) app.EventHandler
}

// Render draws the scale as radio buttons.
func (s Scale) Render() app.UI {
	return app.FieldSet().Class("scale").Hidden(len(s.Choices) == 0).Body(
		app.Legend().Text(s.Legend),
		app.Div().Class("scale-choices").Body(
			app.Range(s.Choices).Slice(func(i int) app.UI {
				id := "scale-" + strconv.Itoa(i)
				return app.Label().Class("scale-choice").For(id).Body(
					app.Input().Type("radio").ID(id).Name("scale").
						Checked(i == s.Chosen).
						OnClick(s.Choose(i), app.EventScope(s.Key, i)),
					app.Span().Text(s.Choices[i]),
				)
			}),
		),
	)
}

// Switch is something to turn on or off, with a note on what it does.
func Switch(id, label, note string, on bool, turn app.EventHandler) app.UI {
	return app.Label().Class("switch").For(id).Body(
		app.Input().Type("checkbox").ID(id).Attr("role", "switch").Aria("labelledby", id+"-label").Aria("describedby", id+"-note").
			Checked(on).OnClick(turn, app.EventScope(id)),
		app.Span().ID(id+"-label").Class("switch-label").Text(label),
		app.Span().ID(id+"-note").Class("switch-note").Text(note),
	)
}
