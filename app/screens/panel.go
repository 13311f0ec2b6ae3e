package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/i18n"
	"lectern/app/ui"
)

// placeID is the ID of the line that tells which question is shown.
const placeID = "place"

// shown is the current question as the reader sees it.
func (r *Reader) shown() *Shown { return &Shown{Text: r.env.Text, State: r.state, ToText: r.onToText} }

// panel is what stands beside the text, or in the sheet over it: head, body and foot.
func (r *Reader) panel() []app.UI {
	switch {
	case r.due != nil && r.due.over:
		return r.dueEnd()
	case !r.loaded:
		return []app.UI{app.Div().Class("panel-body")}
	case len(r.state.Quiz.Questions) == 0:
		return []app.UI{app.Div().Class("panel-body").Body(app.P().Text(r.env.Text.NoQuestions))}
	case r.state.Phase == flow.Done:
		return r.score()
	case r.state.Phase == flow.Asking:
		return r.asking()
	}
	return r.invitation()
}

func (r *Reader) invitation() []app.UI {
	t := r.env.Text
	return []app.UI{
		app.Div().Class("panel-body invitation").Body(
			app.H2().Class("invitation-title").Text(t.Ready(len(r.state.Quiz.Questions))),
			app.P().Class("invitation-lead").Text(t.ReadFirst),
			dueNote(r.env, r.env.deck()),
			r.ratingSwitch(),
		),
		app.Div().Class("panel-foot").Body(
			ui.Primary("start", t.Start, ui.IconNext, Take(flow.State.Start)),
		),
	}
}

// firstQuestion is the panel with the first question, on a page drawn ahead. It is shown when the reader begins, and stands
// before what she begins with: it is whole when that arrives, however slow the network is.
func (r *Reader) firstQuestion() app.UI {
	if r.env.Live || !r.loaded || len(r.state.Quiz.Questions) == 0 {
		return app.Text("")
	}
	begun := &Reader{env: r.env, id: r.id, card: r.card, loaded: true}
	begun.state, _ = r.state.Start()
	return app.Elem("template").ID("first-question").Body(begun.asking()...)
}

func (r *Reader) asking() []app.UI {
	t := r.env.Text
	return []app.UI{
		app.Div().Class("panel-head").Body(
			app.P().ID(placeID).Class("place").Text(r.placeLabel()),
			ui.Keys(t.Keys, keys(t)),
			app.Button().Type("button").ID("finish").Class("finish").OnClick(Take(flow.State.Finish), app.EventScope("finish")).
				Text(t.Finish),
			r.foldButton(),
			ui.Dots(t.Questions, r.dots(), r.onDot),
		),
		app.Div().Class("panel-body").TabIndex(0).Attr("role", "group").Aria("labelledby", placeID).Body(
			r.shown().Question(),
			r.askAloud(),
			r.help(),
			r.verdict(),
			app.P().ID(ui.NudgeID).Class("nudge").Hidden(!r.nudged).Aria("hidden", "true").Text(r.nudgeShown()),
		),
		r.scale(),
		app.Div().Class("panel-foot").Body(r.buttons()...),
	}
}

// nudgeShown is what is missing, once the reader has tried to check; it describes the question then.
func (r *Reader) nudgeShown() string {
	if !r.nudged {
		return ""
	}
	return r.shown().missing()
}

// foldButton folds and unfolds the sheet of small screens.
func (r *Reader) foldButton() app.UI {
	t := r.env.Text
	label, icon := t.HidePanel, ui.IconDown
	if r.shut {
		label, icon = t.ShowPanel, ui.IconUp
	}
	return app.Button().Type("button").ID("fold").Class("fold").Aria("label", label).Aria("expanded", !r.shut).
		OnClick(r.onFold).Body(icon.Draw())
}

func (r *Reader) onFold(app.Context, app.Event) { r.shut, r.back = !r.shut, "" }

func (r *Reader) onDot(at int) app.EventHandler {
	return Take(func(s flow.State) (flow.State, []flow.Effect) { return s.GoTo(at) })
}

func (r *Reader) dots() []ui.Dot {
	out := make([]ui.Dot, len(r.state.Round))
	for at, i := range r.state.Round {
		state := i18n.DotOpen
		switch {
		case r.state.Answered(i):
			state = i18n.DotState(r.state.Verdict(i).Outcome)
		case r.state.Given[i].Left:
			state = i18n.DotLeft
		}
		out[at] = ui.Dot{Label: r.env.Text.Dot(at+1, state), State: string(state), Current: at == r.state.At}
	}
	return out
}

// verdict says how the answer was, and from where the wrong options are.
func (r *Reader) verdict() app.UI {
	v := r.shown().Verdict()
	if r.state.Checked() {
		v.Origins = r.origins()
	}
	return v.Render()
}

func (r *Reader) buttons() []app.UI {
	t := r.env.Text
	if !r.state.Checked() {
		return []app.UI{
			ui.Secondary("skip", t.Skip, Take(flow.State.Next)),
			ui.Primary("check", t.Check, "", Take(flow.State.Check)),
		}
	}
	if r.state.Retryable() {
		return []app.UI{
			ui.Secondary("next", r.nextLabel(), Take(flow.State.Next)),
			ui.Primary("retry", t.TryAgain, "", Take(flow.State.Retry)),
		}
	}
	next := ui.Primary("next", r.nextLabel(), ui.IconNext, Take(flow.State.Next))
	return []app.UI{ui.Secondary(showID, t.ShowInText, Take(flow.State.Visit)), next}
}

func (r *Reader) nextLabel() string {
	for _, i := range r.state.Round {
		if !r.state.Answered(i) {
			return r.env.Text.Next
		}
	}
	return r.endLabel()
}
