package screens

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/i18n"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// placeID is the ID of the line that tells which question is shown.
const placeID = "place"

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
			ui.Primary("start", t.Start, ui.IconNext, r.on(flow.State.Start)),
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
			app.Button().Type("button").ID("finish").Class("finish").OnClick(r.on(flow.State.Finish), app.EventScope("finish")).
				Text(t.Finish),
			r.foldButton(),
			ui.Dots(t.Questions, r.dots(), r.onDot),
		),
		app.Div().Class("panel-body").TabIndex(0).Attr("role", "group").Aria("labelledby", placeID).Body(
			r.question(),
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
	return r.nudge()
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
	return r.on(func(s flow.State) (flow.State, []flow.Effect) { return s.GoTo(at) })
}

// on makes a step of the flow into an event handler.
func (r *Reader) on(s step) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(takeStep, s) }
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

// question draws the current question in the way of its kind.
func (r *Reader) question() app.UI {
	t, q := r.env.Text, r.state.Question()
	switch q.Kind {
	case quiz.Short:
		return ui.Open(q.Prompt, t.TypeAnswer, r.typed())
	case quiz.Evidence:
		return ui.Open(q.Prompt, t.MarkSentence, r.marked())
	case quiz.Order:
		return r.sequence(q)
	case quiz.Match:
		return r.pairs(q)
	}
	hints := map[quiz.Kind]string{quiz.Choice: t.ChooseOne, quiz.Several: t.ChooseSeveral, quiz.Truth: t.Decide}
	return ui.Options{
		Question: q.ID,
		Prompt:   q.Prompt,
		Hint:     hints[q.Kind],
		Several:  q.Kind == quiz.Several,
		Options:  r.options(q),
		Pick:     r.onOption,
	}.Render()
}

func (r *Reader) onOption(option string) app.EventHandler {
	return r.on(func(s flow.State) (flow.State, []flow.Effect) { return s.Pick(option) })
}

func (r *Reader) options(q quiz.Question) []ui.Option {
	out := make([]ui.Option, len(q.Options))
	chosen := r.state.Draft
	if r.state.Checked() {
		chosen = r.state.Given[r.state.Index()].Answers
	}
	for i, text := range q.Options {
		out[i] = ui.Option{Text: text, Chosen: slices.Contains(chosen, text)}
		switch {
		case r.state.Retryable():
			out[i].Mark = ui.MarkHeld
		case r.state.Checked():
			out[i].Mark = mark(slices.Contains(q.Key, text), out[i].Chosen)
			out[i].Says = r.markSays(out[i].Mark)
		}
	}
	return out
}

// markSays is what a mark means, in words.
func (r *Reader) markSays(m ui.Mark) string {
	switch m {
	case ui.MarkRight:
		return r.env.Text.Outcome[grade.Right]
	case ui.MarkWrong:
		return r.env.Text.Outcome[grade.Wrong]
	}
	return ""
}

func mark(key, chosen bool) ui.Mark {
	switch {
	case key:
		return ui.MarkRight
	case chosen:
		return ui.MarkWrong
	}
	return ui.MarkClosed
}

func (r *Reader) typed() app.UI {
	if r.state.Checked() {
		return ui.Quote(r.env.Text.YourAnswer, strings.Join(r.state.Given[r.state.Index()].Answers, ", "))
	}
	a := &ui.Answer{Key: r.state.Question().ID, Labelled: ui.PromptID}
	if len(r.state.Draft) > 0 {
		a.Start = r.state.Draft[0]
	}
	return a
}

func (r *Reader) marked() app.UI {
	t := r.env.Text
	if !r.state.Checked() {
		says := ui.Quote("", t.NothingMarked)
		if len(r.state.Draft) > 0 {
			says = ui.Quote(t.Marked, r.state.Draft[0])
		}
		return app.Div().Class("marking").Body(says, ui.Secondary("to-text", t.ToText, r.onToText))
	}
	return ui.Quote(t.Marked, strings.Join(r.state.Given[r.state.Index()].Answers, " "))
}

// verdict says how the answer was, why, and what the right one is.
func (r *Reader) verdict() app.UI {
	if !r.state.Checked() {
		return ui.Verdict{}.Render()
	}
	t, q := r.env.Text, r.state.Question()
	v := r.state.Verdict(r.state.Index())
	out := ui.Verdict{
		Outcome: string(v.Outcome), Title: t.Outcome[v.Outcome], Reason: t.Reason[v.Reason], Explain: q.Explanation, Origins: r.origins(),
	}
	// With options the right one is marked among them.
	if r.told() && len(q.Options) == 0 {
		out.Lines = []ui.Line{{Label: t.TheAnswer, Text: v.Expected}}
	}
	out.Worth = r.worth()
	if r.state.Retryable() {
		out.Explain = ""
	}
	return out.Render()
}

// told reports whether the right answer is told to the current answer.
func (r *Reader) told() bool {
	v := r.state.Verdict(r.state.Index())
	return v.Outcome != grade.Right && !r.state.Retryable() || v.Reason == grade.Misspelt
}

// spoken is the verdict as it is announced.
func (r *Reader) spoken() string {
	t := r.env.Text
	v := r.state.Verdict(r.state.Index())
	parts := []string{t.Outcome[v.Outcome] + ".", t.Reason[v.Reason]}
	parts = append(parts, r.worth())
	if !r.state.Retryable() {
		parts = append(parts, r.state.Question().Explanation)
	}
	if q := r.state.Question(); r.told() && (arranged(q) || q.Kind == quiz.Short) {
		parts = append(parts, t.TheAnswer+" "+v.Expected)
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

func (r *Reader) buttons() []app.UI {
	t := r.env.Text
	if !r.state.Checked() {
		return []app.UI{
			ui.Secondary("skip", t.Skip, r.on(flow.State.Next)),
			ui.Primary("check", t.Check, "", r.on(flow.State.Check)),
		}
	}
	if r.state.Retryable() {
		return []app.UI{
			ui.Secondary("next", r.nextLabel(), r.on(flow.State.Next)),
			ui.Primary("retry", t.TryAgain, "", r.on(flow.State.Retry)),
		}
	}
	next := ui.Primary("next", r.nextLabel(), ui.IconNext, r.on(flow.State.Next))
	return []app.UI{ui.Secondary(showID, t.ShowInText, r.on(flow.State.Visit)), next}
}

func (r *Reader) nextLabel() string {
	for _, i := range r.state.Round {
		if !r.state.Answered(i) {
			return r.env.Text.Next
		}
	}
	return r.endLabel()
}
