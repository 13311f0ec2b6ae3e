package desk

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// typed is the action that Field sends while something is typed; its value is an Entry. leftField comes when the focus
// leaves a field.
const (
	typed     = "desk-typed"
	leftField = "desk-left"
)

// Entry is what stands in a field now.
type Entry struct{ Field, Text string }

// Field is a line or, with Rows, a box to type in. What stands in it is written once: it is made anew for each Key.
type Field struct {
	app.Compo
	Key     string
	Name    string // names it in the actions, and is its ID
	Label   string
	Quiet   bool // the label is for screen readers only
	Start   string
	Lang    string
	Rows    int
	Problem string // why what stands in it is not taken
	Hint    string

	start string
}

// CompoID tells fields of different keys apart.
func (f *Field) CompoID() string { return f.Key }

// OnInit keeps what stands in the field at first.
func (f *Field) OnInit() { f.start = f.Start }

// Render draws the field under its label, with what is wrong with it.
func (f *Field) Render() app.UI {
	class := "field-label"
	if f.Quiet {
		class = "unseen"
	}
	return app.Div().Class("slot").DataSet("refused", f.Problem != "").Body(
		app.Label().Class(class).For(f.Name).Text(f.Label),
		f.input(),
		app.P().ID(f.Name+"-note").Class("field-note").Text(f.note()),
	)
}

func (f *Field) note() string {
	if f.Problem != "" {
		return f.Problem
	}
	return f.Hint
}

func (f *Field) input() app.UI {
	if f.Rows > 0 {
		return app.Textarea().ID(f.Name).Class("field-input").Rows(f.Rows).Lang(f.Lang).
			Aria("describedby", f.Name+"-note").Aria("invalid", f.Problem != "").
			OnInput(f.onInput).OnBlur(f.onBlur).Text(f.start)
	}
	return app.Input().Type("text").ID(f.Name).Class("field-input").Value(f.start).Lang(f.Lang).AutoComplete(false).
		Aria("describedby", f.Name+"-note").Aria("invalid", f.Problem != "").
		OnInput(f.onInput).OnBlur(f.onBlur)
}

func (f *Field) onInput(ctx app.Context, _ app.Event) {
	ctx.NewActionWithValue(typed, Entry{f.Name, ctx.JSSrc().Get("value").String()})
}

func (f *Field) onBlur(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(leftField, f.Name) }
