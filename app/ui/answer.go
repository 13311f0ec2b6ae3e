package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// TypeAnswer is the action that Answer sends while the reader types; its value is the text.
const TypeAnswer = "type-answer"

// GiveAnswer is the action that Answer sends when the reader presses Enter.
const GiveAnswer = "give-answer"

// Answer is the field for a short answer. It is made anew for each Key, so that no text stays from another question.
type Answer struct {
	app.Compo
	Key      string
	Start    string // what stands in it at first; later changes are of no effect
	Labelled string // ID of the element that names it

	start string // Start when the field was made: writing back what was typed would lose what came since
}

// CompoID tells fields of different questions apart.
func (a *Answer) CompoID() string { return a.Key }

// OnInit keeps what stands in the field at first.
func (a *Answer) OnInit() { a.start = a.Start }

// Render draws the field.
func (a *Answer) Render() app.UI {
	return app.Input().Type("text").ID("answer").Class("answer").Lang(TextLang).
		Value(a.start).
		AutoComplete(false).
		Attr("autocapitalize", "off").
		Attr("enterkeyhint", "done").
		Spellcheck(true).
		Aria("labelledby", a.Labelled).
		Aria("describedby", describedBy).
		OnInput(a.onInput).
		OnKeyDown(a.onKey)
}

func (a *Answer) onInput(ctx app.Context, _ app.Event) {
	ctx.NewActionWithValue(TypeAnswer, ctx.JSSrc().Get("value").String())
}

func (a *Answer) onKey(ctx app.Context, e app.Event) {
	if e.Get("key").String() == "Enter" && !e.Get("isComposing").Bool() {
		e.PreventDefault()
		ctx.NewAction(GiveAnswer)
	}
}
