package screens

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/job"
	"lectern/app/ui"
)

// The IDs that the focus and the text of a file go to, and that the file comes from.
const (
	reviewID = "review"
	sourceID = "source"
	fileID   = "file"
)

// Render draws the screen.
func (n *New) Render() app.UI {
	class := "plain-page own-text"
	if n.reviewing {
		class = "plain-page wide"
	}
	return Shell(n.env, "plain", n.live,
		app.Main().ID("text").Class(class).TabIndex(-1).Body(
			app.Section().Class("paste").Hidden(n.reviewing).Body(n.paste()...),
			app.Section().Class("review").Hidden(!n.reviewing).Body(n.review()...),
			app.Div().Class("notices").Body(
				app.If(n.problem != "", func() app.UI { return n.trouble() }),
			),
			app.Div().Class("working").Hidden(!n.working).Body(n.progress()...),
			app.Div().Class("page-foot").Body(n.counts(), app.Div().Class("page-actions").Body(n.buttons()...)),
			n.toStudio(),
			app.Div().Class("drop-here").Hidden(!n.dragged).Body(
				app.P().Class("drop-words").Body(ui.IconText.Draw(), app.Span().Text(n.env.Text.DropHere)),
			),
		),
	)
}

func (n *New) paste() []app.UI {
	t := n.env.Text
	title, lead, _ := n.use.Words(t)
	return []app.UI{
		app.H1().Text(title),
		app.P().Class("lead").Text(lead),
		app.Div().Class("source-sheet").Body(
			app.Label().Class("unseen").For(sourceID).Text(t.PasteLabel),
			app.Textarea().ID(sourceID).Class("source").Rows(6).
				Lang(ui.TextLang).
				Placeholder(t.PasteHint).
				Spellcheck(false).
				Disabled(!n.env.Live).
				OnInput(n.onText).
				OnPaste(n.onPaste),
			app.Div().Class("source-foot").Body(
				app.Label().Class("button file").For(fileID).Body(
					ui.IconText.Draw(),
					app.Span().Text(t.OpenFile),
					app.Input().Type("file").ID(fileID).Class("unseen").
						Accept(".txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html").
						Disabled(!n.env.Live).OnChange(n.onFile),
				),
				app.P().Class("source-note").Text(n.note()),
			),
		),
	}
}

// note says what is in the field and where it is from.
func (n *New) note() string {
	t, words := n.env.Text, len(strings.Fields(n.text))
	switch {
	case words == 0:
		return t.FileKinds
	case n.opened != "":
		return t.Opened(n.opened, string(n.written)) + " · " + t.Words(words)
	case n.kept:
		return t.DraftKept + " · " + t.Words(words)
	}
	return t.Words(words)
}

// counts lets the reader choose how many questions there will be.
func (n *New) counts() app.UI {
	return app.FieldSet().Class("counts").Hidden(n.reviewing || n.working).Body(
		app.Legend().Text(n.env.Text.HowMany),
		app.Range(counts).Slice(func(i int) app.UI {
			id := "count-" + strconv.Itoa(counts[i])
			return app.Label().Class("count").For(id).Body(
				app.Input().Type("radio").ID(id).Name("count").
					Checked(n.count == counts[i]).
					Disabled(!n.env.Live).
					OnClick(n.onCount(counts[i]), app.EventScope(id)),
				app.Span().Text(strconv.Itoa(counts[i])),
			)
		}),
	)
}

// trouble says what went wrong, and offers to try again where that may help.
func (n *New) trouble() app.UI {
	t := n.env.Text
	switch job.Code(n.problem) {
	case job.Broken, job.Unloaded:
		return ui.Notice("alert", t.Failure.Of(n.problem), ui.Secondary("again", t.TryAgain, n.onAgain))
	}
	return ui.Notice("alert", t.Failure.Of(n.problem))
}

func (n *New) progress() []app.UI {
	t := n.env.Text
	bar := app.Progress().Aria("label", t.Making).Max(1).Value(0)
	words := t.Preparing
	if n.total > 0 {
		bar, words = bar.Max(n.total).Value(n.done), t.Progress(n.done, n.total)
	}
	return []app.UI{bar, app.P().Text(words)}
}

func (n *New) buttons() []app.UI {
	t := n.env.Text
	switch {
	case n.working:
		return []app.UI{ui.Secondary("cancel", t.Cancel, n.onCancel)}
	case n.reviewing:
		_, _, begin := n.use.Words(t)
		return []app.UI{
			ui.Secondary("change", t.ChangeText, n.onChange),
			ui.Primary("begin", begin, ui.IconNext, n.onStart).Disabled(n.stale()),
		}
	}
	return []app.UI{ui.Primary("make", t.Make, ui.IconNext, n.onMake).Disabled(!n.env.Live)}
}
