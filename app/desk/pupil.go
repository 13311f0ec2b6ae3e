package desk

import (
	"hash/fnv"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/screens"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// pupil is the question that is looked at as a pupil sees it.
func (l *Lesson) pupil() []app.UI {
	t := l.env.Text
	i := l.state.Find(l.at)
	if i < 0 {
		return []app.UI{app.P().Class("list-note").Text(t.Studio.NothingChosen), app.Div().Hidden(true)}
	}
	q := l.state.Quiz()
	q.Questions = q.Questions[i : i+1]
	return []app.UI{
		app.P().Class("pupil-place").Text(t.Place(i+1, len(l.state.Items))),
		newTrial(l.env, q),
	}
}

// trial is one question that can be tried as a pupil would. Nothing of it is kept.
type trial struct {
	app.Compo
	Key, Lang string
	env       *screens.Env
	quiz      quiz.Quiz
	state     flow.State
}

func newTrial(env *screens.Env, q quiz.Quiz) *trial {
	x := q.Questions[0]
	h := fnv.New64a()
	for _, s := range slices.Concat([]string{x.ID, string(x.Kind), x.Prompt, x.Explanation}, x.Options, x.Items, x.Key, x.Accept) {
		h.Write([]byte(s + "\x00"))
	}
	state, _ := flow.New(q).Start()
	return &trial{Key: number(int(h.Sum64() >> 12)), Lang: env.Text.Lang, env: env, quiz: q, state: state}
}

// CompoID tells different questions apart, so that each change begins anew.
func (p *trial) CompoID() string { return p.Key }

// OnMount listens to the parts of the question.
func (p *trial) OnMount(ctx app.Context) {
	ctx.Handle(tryStep, func(_ app.Context, a app.Action) {
		if take, ok := a.Value.(tried); ok {
			p.state, _ = take(p.state)
		}
	})
	ctx.Handle(ui.TypeAnswer, func(_ app.Context, a app.Action) {
		if text, ok := a.Value.(string); ok {
			p.state, _ = p.state.Type(text)
		}
	})
	ctx.Handle(ui.GiveAnswer, func(app.Context, app.Action) { p.state, _ = p.state.Check() })
	ctx.Handle(ui.ChoosePair, func(_ app.Context, a app.Action) {
		if pair, ok := a.Value.(ui.Pair); ok {
			p.state, _ = p.state.Pair(pair.Item, chosen(p.quiz.Questions[0].Options, pair.Option))
		}
	})
}

// chosen is the option of an entry of a list, "" for the entry before them.
func chosen(options []string, i int) string {
	if i < 0 || i >= len(options) {
		return ""
	}
	return options[i]
}

// tried is a step of the question; tryStep is the action that asks for one.
type tried func(flow.State) (flow.State, []flow.Effect)

const tryStep = "desk-try"

func (p *trial) on(take tried) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(tryStep, take) }
}

// Render draws the question with its verdict, as the reader's screen does.
func (p *trial) Render() app.UI {
	t := p.env.Text
	again := func(flow.State) (flow.State, []flow.Effect) { return flow.New(p.quiz).Start() }
	return app.Div().Class("pupil-card").Body(
		p.question(),
		p.verdict(),
		app.Div().Class("pupil-foot").Body(
			ui.Primary("try-check", t.Check, "", p.on(flow.State.Check)).Hidden(p.state.Checked()),
			ui.Secondary("try-again", t.TryAgain, p.on(again)).Hidden(!p.state.Checked()),
		),
	)
}

func (p *trial) question() app.UI {
	t, q := p.env.Text, p.state.Question()
	switch q.Kind {
	case quiz.Short:
		return ui.Open(q.Prompt, t.TypeAnswer, &ui.Answer{Key: p.Key, Labelled: ui.PromptID})
	case quiz.Evidence:
		return ui.Open(q.Prompt, t.MarkSentence, app.P().Class("list-note").Text(t.NothingMarked))
	case quiz.Order:
		return p.sequence(q)
	case quiz.Match:
		return p.pairs(q)
	}
	hints := map[quiz.Kind]string{quiz.Choice: t.ChooseOne, quiz.Several: t.ChooseSeveral, quiz.Truth: t.Decide}
	return ui.Options{
		Question: q.ID, Prompt: q.Prompt, Hint: hints[q.Kind], Several: q.Kind == quiz.Several, Options: p.options(q),
		Pick: func(option string) app.EventHandler {
			return p.on(func(s flow.State) (flow.State, []flow.Effect) { return s.Pick(option) })
		},
	}.Render()
}

func (p *trial) given() []string {
	if p.state.Checked() {
		return p.state.Given[p.state.Index()].Answers
	}
	return p.state.Draft
}

func (p *trial) options(q quiz.Question) []ui.Option {
	out := make([]ui.Option, len(q.Options))
	for i, text := range q.Options {
		out[i] = ui.Option{Text: text, Chosen: slices.Contains(p.given(), text)}
		if !p.state.Checked() {
			continue
		}
		switch {
		case slices.Contains(q.Key, text):
			out[i].Mark, out[i].Says = ui.MarkRight, p.env.Text.Outcome[grade.Right]
		case out[i].Chosen:
			out[i].Mark, out[i].Says = ui.MarkWrong, p.env.Text.Outcome[grade.Wrong]
		default:
			out[i].Mark = ui.MarkClosed
		}
	}
	return out
}

func (p *trial) sequence(q quiz.Question) app.UI {
	t, now := p.env.Text, p.state.Sequence()
	events := make([]ui.Event, len(now))
	for i, text := range now {
		events[i] = ui.Event{ID: number(slices.Index(q.Options, text)), Text: text, Up: t.MoveUp(text), Down: t.MoveDown(text)}
		if p.state.Checked() {
			events[i].Mark = ui.MarkHeld
		}
	}
	return ui.Sequence{
		Question: q.ID, Prompt: q.Prompt, Hint: t.OrderHint, Events: events,
		Move: func(event string, by int) app.EventHandler {
			return p.on(func(s flow.State) (flow.State, []flow.Effect) {
				return s.Place(event, slices.Index(s.Sequence(), event)+by)
			})
		},
		Lift: func(string) app.EventHandler { return func(app.Context, app.Event) {} },
	}.Render()
}

func (p *trial) pairs(q quiz.Question) app.UI {
	t, answers := p.env.Text, p.given()
	items := make([]ui.Item, len(q.Items))
	for i, text := range q.Items {
		items[i] = ui.Item{Text: text}
		if i < len(answers) {
			items[i].Chosen = answers[i]
		}
		if p.state.Checked() {
			items[i].Mark, items[i].Right = ui.MarkRight, q.Key[i]
			if items[i].Chosen != q.Key[i] {
				items[i].Mark = ui.MarkWrong
			}
		}
	}
	return ui.Pairs{
		Question: q.ID, Prompt: q.Prompt, Hint: t.MatchHint, Nothing: t.NotMatched, Options: q.Options, Items: items,
		Lift: func(int) app.EventHandler { return func(app.Context, app.Event) {} },
	}.Render()
}

func (p *trial) verdict() app.UI {
	if !p.state.Checked() {
		return ui.Verdict{}.Render()
	}
	t, q := p.env.Text, p.state.Question()
	v := p.state.Verdict(p.state.Index())
	out := ui.Verdict{Outcome: string(v.Outcome), Title: t.Outcome[v.Outcome], Reason: t.Reason[v.Reason], Explain: q.Explanation}
	if v.Outcome != grade.Right && len(q.Options) == 0 {
		out.Lines = []ui.Line{{Label: t.TheAnswer, Text: v.Expected}}
	}
	return out.Render()
}
