package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/handout"
	"lectern/app/ui"
)

// The fields of the screen, and what the focus goes to.
const (
	lessonLinkID  = "lesson-link"
	lessonFileID  = "lesson-file"
	openProblemID = "open-problem"
)

// Render draws the screen.
func (o *Open) Render() app.UI {
	t, live := o.env.Text.Open, ""
	if o.opening {
		live = t.Opening
	}
	return Shell(o.env, "plain", live,
		app.Main().ID(mainID).Class("plain-page open").TabIndex(-1).Body(
			app.H1().Text(t.Title),
			app.P().Class("lead").Text(t.Lead),
			boot(o.env),
			app.Div().Class("notices").ID(openProblemID).TabIndex(-1).Body(
				app.If(o.problem != nil, func() app.UI { return o.trouble() }),
			),
			app.Div().Class("working").Hidden(!o.opening).Body(app.Progress().Aria("label", t.Opening), app.P().Text(t.Opening)),
			app.Div().Class("ways").Hidden(o.opening).Body(o.fromLink(), o.fromFile()),
			app.Div().Class("drop-here").Hidden(!o.dragged).Body(
				app.P().Class("drop-words").Body(ui.IconText.Draw(), app.Span().Text(t.DropHere)),
			),
		),
	)
}

func (o *Open) trouble() app.UI {
	t := o.env.Text.Open
	words := o.why(t) + " " + t.Untouched
	if o.edition == "" {
		return ui.Notice("alert", words)
	}
	return ui.Notice("alert", words, app.A().Class("button").Href(o.env.readLink(o.edition)).Text(t.OpenEdition))
}

func (o *Open) fromLink() app.UI {
	t := o.env.Text.Open
	return app.Form().Class("way").OnSubmit(o.onSubmit).Body(
		app.H2().Text(t.LinkTitle),
		app.Label().Class("unseen").For(lessonLinkID).Text(t.LinkLabel),
		app.Div().Class("way-line").Body(
			app.Input().ID(lessonLinkID).Class("line").Type("text").Attr("inputmode", "url").AutoComplete(false).Spellcheck(false).
				Placeholder(t.LinkHint).Disabled(!o.env.Live).OnInput(o.onLink),
			app.Button().ID("open-link").Class("button primary").Type("submit").Disabled(!o.env.Live).Text(t.Open),
		),
	)
}

func (o *Open) fromFile() app.UI {
	t := o.env.Text.Open
	return app.Section().Class("way").Body(
		app.H2().Text(t.FileTitle),
		app.P().Text(t.FileKinds),
		app.Label().Class("button lesson-file").For(lessonFileID).Body(
			ui.IconText.Draw(),
			app.Span().Text(t.ChooseFile),
			app.Input().Type("file").ID(lessonFileID).Class("unseen").
				Accept(handout.Ending+","+handout.Media+",application/gzip,application/octet-stream").
				Disabled(!o.env.Live).OnChange(o.onFile),
		),
	)
}
