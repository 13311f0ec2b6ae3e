package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
)

// Missed is a question that was not answered right, with what was answered, what is right, and the sentence that says so.
type Missed struct {
	Number  string
	Prompt  string
	Yours   string // what stands before Given
	Given   []string
	Right   string // what stands before Key
	Key     []string
	Excerpt passage.Excerpt

	ID    string // of the button that leads to the sentence
	Label string // of that button; "" for no button
	Shown bool   // the sentence is lit
	Look  app.EventHandler
}

// Render draws it as an entry of a list.
func (m Missed) Render() app.UI {
	return app.Li().Class("missed-one").Body(
		app.Span().Class("missed-number").Aria("hidden", "true").Text(m.Number),
		app.Div().Class("missed-words").Body(
			app.P().Class("missed-prompt").Lang(TextLang).Text(m.Prompt),
			lines("missed-given", m.Yours, m.Given),
			lines("missed-key", m.Right, m.Key),
			app.If(m.Label != "", m.evidence),
		),
	)
}

func lines(class, label string, all []string) app.UI {
	return app.Div().Class("missed-lines", class).Hidden(label == "").Body(
		app.Span().Class("missed-label").Text(label),
		app.Ul().Hidden(len(all) == 0).Body(app.Range(all).Slice(func(i int) app.UI { return app.Li().Lang(TextLang).Text(all[i]) })),
	)
}

func (m Missed) evidence() app.UI {
	return app.Div().Class("missed-evidence").Body(
		app.P().Class("missed-sentence").Lang(TextLang).Body(
			app.Text(m.Excerpt.Before), app.Mark().Text(m.Excerpt.Words), app.Text(m.Excerpt.After),
		),
		app.Button().Type("button").ID(m.ID).Class("look-up").DataSet("shown", m.Shown).OnClick(m.Look, app.EventScope(m.ID)).Body(
			IconText.Draw(),
			app.Span().Text(m.Label),
			app.Span().Class("unseen").Lang(TextLang).Text(": "+m.Prompt),
		),
	)
}
