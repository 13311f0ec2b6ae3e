package desk

import (
	"hash/fnv"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/screens"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// pupil is the question that is looked at as a pupil sees it.
func (l *Lesson) pupil() []app.UI {
	t := words(l.env)
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
	say := func(ctx app.Context, words string) { ctx.NewActionWithValue(sayThis, words) }
	screens.Answering{Shown: p.shown, Take: p.take, Say: say}.Listen(ctx)
}

func (p *trial) shown() *screens.Shown { return &screens.Shown{Text: p.env.Text, State: p.state} }

// take takes a step of the question, and tells of it as a pupil is told.
func (p *trial) take(ctx app.Context, take screens.Step) {
	var effects []flow.Effect
	p.state, effects = take(p.state)
	for _, e := range effects {
		switch e {
		case flow.FocusOutcome:
			focus(ctx, ui.VerdictID)
		case flow.FocusPrompt:
			focus(ctx, ui.PromptID)
		}
		if words := p.shown().Says(e); words != "" {
			ctx.NewActionWithValue(sayThis, words)
		}
	}
}

// Render draws the question with its verdict, as the reader's screen does.
func (p *trial) Render() app.UI {
	t := p.env.Text
	return app.Div().Class("pupil-card").Body(
		p.shown().Question(),
		p.shown().Verdict().Render(),
		app.Div().Class("pupil-foot").Body(
			ui.Primary("try-check", t.Check, "", screens.Take(flow.State.Check)).Hidden(p.state.Checked()),
			ui.Secondary("try-again", t.TryAgain, screens.Take(p.again)).Hidden(!p.state.Checked()),
		),
	)
}

// again takes a nearly right answer back, as a pupil can, and begins anew after any other.
func (p *trial) again(s flow.State) (flow.State, []flow.Effect) {
	if s.Retryable() {
		return s.Retry()
	}
	return flow.New(p.quiz).Start()
}
