package screens

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
	"lectern/app/ui"
)

// The IDs that the focus and the text of a file go to.
const (
	reviewID = "review"
	sourceID = "source"
)

// Render draws the screen.
func (n *New) Render() app.UI {
	return shell(n.env, "plain", n.live,
		app.Main().ID("text").Class("plain-page wide").TabIndex(-1).Body(
			app.Section().Class("paste").Hidden(n.reviewing).Body(n.paste()...),
			app.Section().Class("review").Hidden(!n.reviewing).Body(n.review()...),
			app.Div().Class("notices").Body(
				app.If(n.problem != "", func() app.UI { return ui.Notice("alert", n.problem) }),
			),
			app.Div().Class("working").Hidden(!n.working).Body(n.progress()...),
			app.Div().Class("page-foot").Body(n.buttons()...),
		),
	)
}

func (n *New) paste() []app.UI {
	t := n.env.Text
	return []app.UI{
		app.H1().Text(t.NewTitle),
		app.P().Class("lead").Text(t.NewLead),
		app.Label().Class("field-label").For("source").Text(t.PasteLabel),
		app.Textarea().ID(sourceID).Class("source").Rows(11).
			Placeholder(t.PasteHint).
			Spellcheck(false).
			Disabled(!n.env.Live).
			DataSet("drag", n.dragOn).
			OnInput(n.onText).
			OnDragOver(n.onDrag(true), app.EventScope("over")).
			OnDragLeave(n.onDrag(false), app.EventScope("leave")).
			OnDrop(n.onFile),
		app.Div().Class("paste-options").Body(
			app.Label().Class("button file").For("file").Body(
				app.Span().Text(t.OpenFile),
				app.Input().Type("file").ID("file").Class("unseen").Accept(".txt,text/plain").
					Disabled(!n.env.Live).OnChange(n.onFile),
			),
			app.FieldSet().Class("counts").Body(
				app.Legend().Text(t.HowMany),
				app.Range(counts).Slice(func(i int) app.UI { return n.choice(counts[i]) }),
			),
		),
		boot(n.env),
	}
}

func (n *New) choice(count int) app.UI {
	id := "count-" + strconv.Itoa(count)
	return app.Label().Class("count").For(id).Body(
		app.Input().Type("radio").ID(id).Name("count").
			Checked(n.count == count).
			Disabled(!n.env.Live).
			OnChange(n.onCount(count), app.EventScope(id)),
		app.Span().Text(strconv.Itoa(count)),
	)
}

func (n *New) review() []app.UI {
	t := n.env.Text
	if !n.reviewing {
		return nil
	}
	return []app.UI{
		app.H1().ID(reviewID).TabIndex(-1).Text(t.MadeTitle),
		app.P().Class("lead").Text(t.MadeLead),
		app.P().Class("made").Text(t.Ready(len(n.made.Questions))),
		app.Div().Class("review-columns").Body(
			app.Div().Class("review-text").Attr("role", "region").Aria("label", t.CleanText).TabIndex(0).Body(
				&ui.Passage{Blocks: passage.Lay(n.made, nil), Picked: -1},
			),
			app.Div().Class("review-removed").Body(
				app.H2().Text(t.RemovedTitle),
				app.P().Hidden(len(n.first.Removed) > 0).Text(t.NoneRemoved),
				app.Ul().Class("removals").Body(
					app.Range(n.first.Removed).Slice(func(i int) app.UI { return n.removal(i) }),
				),
			),
		),
	}
}

func (n *New) removal(i int) app.UI {
	t, r := n.env.Text, n.first.Removed[i]
	back := slices.Contains(n.keep, i)
	action := app.UI(ui.Secondary("back-"+strconv.Itoa(i), t.PutBack, n.onPutBack(i)).Disabled(n.working))
	if back {
		action = app.P().Class("restored").Text(t.Restored)
	}
	return app.Li().Class("removal").Body(
		app.P().Class("removal-why").Text(t.WhyRemoved[string(r.Reason)]),
		app.P().Class("removal-text").Text(r.Text),
		action,
	)
}

func (n *New) progress() []app.UI {
	t := n.env.Text
	bar := app.Progress().Aria("label", t.Making).Max(1).Value(0)
	words := t.Making
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
		return []app.UI{
			ui.Secondary("change", t.ChangeText, n.onChange),
			ui.Primary("begin", t.StartQuiz, ui.IconNext, n.onStart),
		}
	}
	return []app.UI{ui.Primary("make", t.Make, ui.IconNext, n.onMake).Disabled(!n.env.Live)}
}
