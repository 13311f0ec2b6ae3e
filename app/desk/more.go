package desk

import (
	"hash/fnv"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/job"
	"lectern/app/studio"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// How many spare questions are shown at first, and how many the engine is asked for.
const (
	fewSpares  = 8
	mostSpares = 60
)

// more lists what else could be asked.
func (l *Lesson) more() app.UI {
	t, all := words(l.env).Studio, l.state.Spare
	shown := all[:min(l.spares, len(all))]
	return app.Details().Class("drawer").Body(
		app.Summary().ID("more").Class("drawer-name").Text(t.More(len(all))),
		app.P().Class("list-note").Hidden(len(all) > 0).Text(t.NoMore),
		app.Ul().Class("spares").Body(
			app.Range(shown).Slice(func(i int) app.UI { return l.spare(shown[i]) }),
		),
		app.Div().Class("drawer-foot").Body(
			app.Button().Type("button").ID("more-more").Class("button").Hidden(len(all) <= l.spares).
				OnClick(act(func(app.Context) { l.spares += 2 * fewSpares })).Text(t.ShowMore),
			app.Button().Type("button").ID("more-look").Class("button").Hidden(len(all) > 0).Disabled(l.looking).
				OnClick(act(l.lookForMore)).Text(t.LookForMore),
		),
	)
}

func (l *Lesson) spare(q quiz.Question) app.UI {
	t := words(l.env)
	return app.Li().Class("spare").Body(
		app.Div().Body(
			app.P().Class("spare-prompt").Lang(ui.TextLang).Text(q.Prompt),
			app.P().Class("work-facts").Body(
				app.Span().Text(t.Studio.Kind.Of(q.Kind)+" · "+t.Level.Of(grade.LevelOf(q))+" · "),
				app.Span().Lang(ui.TextLang).Text(strings.Join(q.Key, ", ")),
			),
		),
		tool("add-"+q.ID, t.Studio.AddOf(q.Prompt), IconPlus, act(func(ctx app.Context) { l.add(ctx, q.ID) })),
	)
}

// lookForMore asks the engine what else can be asked about the text.
func (l *Lesson) lookForMore(ctx app.Context) {
	l.looking = true
	h := fnv.New64a()
	h.Write([]byte(l.state.Article))
	request := job.Request{Text: l.state.Article, Count: 12, Seed: h.Sum64(), Spare: mostSpares}
	l.engine.Ask(request, func(r job.Reply) {
		if r.Kind != job.Progress {
			ctx.Dispatch(func(ctx app.Context) { l.found(ctx, r) })
		}
	})
	l.say(l.env.Text.Making)
}

func (l *Lesson) found(ctx app.Context, r job.Reply) {
	l.looking = false
	if r.Kind == job.Failed {
		app.Logf("%s %s", r.Code, r.Detail)
		l.say(l.env.Text.Failure.Of(string(r.Code)))
		return
	}
	questions := slices.Concat(r.Quiz.Questions, r.Spare)
	l.take(ctx, func(s studio.State) (studio.State, error) { return s.Stock(r.Quiz.Article, questions) })
}

// anew lets the teacher choose the questions anew by kinds and levels.
func (l *Lesson) anew() app.UI {
	t, kinds := words(l.env), l.kinds()
	return app.Details().Class("drawer").Body(
		app.Summary().ID("anew").Class("drawer-name").Text(t.Studio.Anew),
		app.P().Class("list-note").Text(t.Studio.AnewLead),
		app.FieldSet().Class("wishes").Body(
			app.Legend().Class("field-label").Text(t.Studio.KindLabel),
			app.Range(kinds).Slice(func(i int) app.UI {
				return l.wishFor("wish-"+string(kinds[i]), t.Studio.Kind.Of(kinds[i]), slices.Contains(l.wished.Kinds, kinds[i]),
					func() { l.wished.Kinds = toggled(l.wished.Kinds, kinds[i]) })
			}),
		),
		app.FieldSet().Class("wishes").Body(
			app.Legend().Class("field-label").Text(t.Studio.Difficulty),
			app.Range(grade.Levels()).Slice(func(i int) app.UI {
				return l.wishFor("wish-level-"+number(i+1), t.Level.Of(grade.Levels()[i]), slices.Contains(l.wished.Levels, i+1),
					func() { l.wished.Levels = toggled(l.wished.Levels, i+1) })
			}),
		),
		app.Div().Class("drawer-foot").Body(
			ui.Secondary("choose-anew", t.Studio.ChooseAnew, act(func(ctx app.Context) {
				if l.take(ctx, func(s studio.State) (studio.State, error) { return s.Choose(l.wished) }) {
					l.say(t.Studio.Chosen(len(l.state.Items)))
				}
			})),
		),
	)
}

func (l *Lesson) wishFor(id, label string, on bool, toggle func()) app.UI {
	return app.Label().Class("wish").For(id).Body(
		app.Input().Type("checkbox").ID(id).Checked(on).OnClick(act(func(app.Context) { toggle() }), app.EventScope(id)),
		app.Span().Text(label),
	)
}

// kinds are those that there is something of.
func (l *Lesson) kinds() []quiz.Kind {
	var out []quiz.Kind
	for _, q := range slices.Concat(l.state.Quiz().Questions, l.state.Spare) {
		if !slices.Contains(out, q.Kind) {
			out = append(out, q.Kind)
		}
	}
	slices.Sort(out)
	return out
}

func toggled[T comparable](list []T, x T) []T {
	if at := slices.Index(list, x); at >= 0 {
		return slices.Delete(slices.Clone(list), at, at+1)
	}
	return append(slices.Clone(list), x)
}
