package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/i18n"
)

// Way is how a task is answered on paper.
type Way string

// The ways.
const (
	TickOne     Way = "one"
	TickSome    Way = "some"
	WriteShort  Way = "short"
	WriteLong   Way = "long"
	Number      Way = "number" // the options are numbered
	WriteLetter Way = "letter" // each item gets the letter of an option
)

// Task is a question as it is printed.
type Task struct {
	Prompt, Hint   string
	Answer         Way
	Options, Items []string
	Key            string
	Place          string // where the text shows the key
}

// Worksheet is what is printed below the text. On a screen it is not seen.
type Worksheet struct {
	app.Compo
	Lang            string // of the headings and hints
	TasksTitle      string
	KeyTitle, Title string
	Tasks           []Task
}

// WorksheetHead is what is printed above the text.
func WorksheetHead(t *i18n.WorksheetText) app.UI {
	return app.P().Class("worksheet-who").Body(app.Span().Text(t.Name), app.Span().Text(t.Date))
}

// Render draws the tasks, and the key on a page of its own.
func (w *Worksheet) Render() app.UI {
	return app.Section().Class("worksheet").Body(
		app.H2().Class("worksheet-title").Text(w.TasksTitle),
		app.Ol().Class("tasks").Lang(TextLang).Body(
			app.Range(w.Tasks).Slice(func(i int) app.UI { return w.task(w.Tasks[i]) }),
		),
		app.Section().Class("worksheet-key").Body(
			app.H2().Class("worksheet-title").Text(w.KeyTitle),
			app.P().Class("worksheet-of").Lang(TextLang).Text(w.Title),
			app.Ol().Class("key-list").Lang(TextLang).Body(
				app.Range(w.Tasks).Slice(func(i int) app.UI {
					k := w.Tasks[i]
					return app.Li().Body(app.Span().Class("key-words").Text(k.Key), app.Text(" "), app.Span().Class("key-place").Lang(w.Lang).Text(k.Place))
				}),
			),
		),
	)
}

func (w *Worksheet) task(t Task) app.UI {
	return app.Li().Class("task").Body(
		app.P().Class("task-prompt").Text(t.Prompt),
		app.P().Class("task-hint").Lang(w.Lang).Hidden(t.Hint == "").Text(t.Hint),
		app.Ul().Class("task-items").Hidden(len(t.Items) == 0).Body(
			app.Range(t.Items).Slice(func(i int) app.UI {
				return app.Li().Body(app.Span().Class("task-box"), app.Span().Text(t.Items[i]))
			}),
		),
		app.Ul().Class("task-options").DataSet("way", string(t.Answer)).Hidden(len(t.Options) == 0).Body(
			app.Range(t.Options).Slice(func(i int) app.UI {
				return app.Li().Body(app.Span().Class("task-box").Text(t.letter(i)), app.Span().Text(t.Options[i]))
			}),
		),
		app.Div().Class("task-lines").DataSet("way", string(t.Answer)),
	)
}

// letter is what names an option that items are matched with.
func (t Task) letter(option int) string {
	if t.Answer != WriteLetter {
		return ""
	}
	return strings.ToUpper(string(rune('a' + option)))
}
