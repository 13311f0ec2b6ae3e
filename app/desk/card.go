package desk

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/studio"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/lint"
	"lectern/questions/quiz"
)

func number(n int) string { return strconv.Itoa(n) }

// itemID is the ID of the prompt of a question in the list.
func itemID(id string) string { return "item-" + id }

// list is the questions of the lesson, and below them where others come from.
func (l *Lesson) list() []app.UI {
	t := words(l.env).Studio
	told := lint.Together(l.state.Quiz().Questions)
	return []app.UI{
		app.Div().Class("list-head").Body(
			app.H2().Text(l.env.Text.Ready(len(l.state.Items))),
			app.P().Class("list-note").Hidden(len(l.state.Items) > 0).Text(t.NoItems),
		),
		app.Ol().Class("works").Body(
			app.Range(l.state.Items).Slice(func(i int) app.UI { return l.item(i, told[i]) }),
		),
		l.more(),
		l.anew(),
		l.byHand(),
		l.glossary(),
	}
}

// item is a question of the lesson; told is the place of another one that tells its answer, -1 for none.
func (l *Lesson) item(i, told int) app.UI {
	it := l.state.Items[i]
	q, t := it.Question, words(l.env).Studio
	here := l.at == q.ID
	return app.Li().Class("work").DataSet("here", here).DataSet("kept", it.Kept).Body(
		app.Div().Class("work-head").Body(
			app.Span().Class("work-number").Aria("hidden", "true").Text(number(i+1)),
			app.Div().Class("work-main").Body(
				app.H3().ID(itemID(q.ID)).Class("work-prompt").TabIndex(-1).Lang(ui.TextLang).Text(q.Prompt),
				app.P().Class("work-facts").Text(l.facts(it)),
			),
			l.tools(i),
		),
		app.Div().Class("work-body").Hidden(here && l.editing).Body(
			answers(q),
			l.evidence(q),
		),
		l.warnings(q, told),
		l.editor(q, here && l.editing),
		app.Div().Class("work-foot").Body(
			app.Button().Type("button").ID("edit-"+q.ID).Class("button").Aria("expanded", here && l.editing).
				Aria("label", t.EditOf(q.Prompt, here && l.editing)).
				OnClick(act(func(ctx app.Context) { l.edit(ctx, q.ID) }), app.EventScope("edit", q.ID)).
				Text(t.EditLabel(here && l.editing)),
			app.Button().Type("button").ID("swap-"+q.ID).Class("button").
				OnClick(act(func(ctx app.Context) { l.swap(ctx, q.ID) }), app.EventScope("swap", q.ID)).
				Body(IconSwap.Draw(), app.Span().Text(t.Another)),
			app.Button().Type("button").ID("see-"+q.ID).Class("quiet").
				OnClick(act(func(ctx app.Context) { l.look(ctx, q.ID, pupilSide) }), app.EventScope("see", q.ID)).
				Text(t.AsPupil),
		),
	)
}

func (l *Lesson) facts(it studio.Item) string {
	t := words(l.env)
	facts := []string{t.Studio.Kind.Of(it.Kind), t.Level.Of(grade.LevelOf(it.Question)), t.Skill.Of(grade.SkillOf(it.Question))}
	if it.Rule == studio.ByHand {
		facts[2] = t.Studio.ByYou
	}
	if it.Kept {
		facts = append(facts, t.Studio.Stays)
	}
	return strings.Join(facts, " · ")
}

// tools are what is done with a question as a whole.
func (l *Lesson) tools(i int) app.UI {
	it, t, last := l.state.Items[i], words(l.env).Studio, len(l.state.Items)-1
	id, prompt := it.ID, it.Prompt
	move := func(to int) app.EventHandler { return act(func(ctx app.Context) { l.move(ctx, id, to) }) }
	return app.Div().Class("work-tools").Body(
		tool("keep-"+id, t.Keep(prompt), IconPin, act(func(ctx app.Context) { l.keep(ctx, id) })).Aria("pressed", it.Kept),
		tool("up-"+id, t.Up(prompt), ui.IconUp, move(i-1)).Disabled(i == 0),
		tool("down-"+id, t.Down(prompt), ui.IconDown, move(i+1)).Disabled(i == last),
		tool("drop-"+id, t.Drop(prompt), IconDrop, act(func(ctx app.Context) { l.drop(ctx, id) })),
	)
}

// answers shows what is right, and what else is offered.
func answers(q quiz.Question) app.UI {
	switch q.Kind {
	case quiz.Short, quiz.Evidence:
		right := slices.Concat(q.Key, q.Accept)
		if q.Kind == quiz.Evidence {
			return app.Ul().Class("work-options").Hidden(true)
		}
		return optionList(right, right)
	case quiz.Order:
		return app.Ol().Class("work-options order").Lang(ui.TextLang).Body(
			app.Range(q.Key).Slice(func(i int) app.UI { return app.Li().Text(q.Key[i]) }),
		)
	case quiz.Match:
		return app.Ul().Class("work-options").Lang(ui.TextLang).Body(
			app.Range(q.Items).Slice(func(i int) app.UI { return app.Li().Text(q.Items[i] + " – " + q.Key[i]) }),
		)
	}
	return optionList(q.Options, q.Key)
}

func optionList(options, right []string) app.UI {
	return app.Ul().Class("work-options").Lang(ui.TextLang).Body(
		app.Range(options).Slice(func(i int) app.UI {
			if slices.Contains(right, options[i]) {
				return app.Li().Class("right").Body(ui.IconRight.Draw(), app.Span().Text(options[i]))
			}
			return app.Li().Body(app.Span().Class("work-gap"), app.Span().Text(options[i]))
		}),
	)
}

// evidence quotes the sentence that shows the key, and leads to it.
func (l *Lesson) evidence(q quiz.Question) app.UI {
	if len(q.Evidence) == 0 {
		return app.Div().Hidden(true)
	}
	return app.Button().Type("button").ID("proof-"+q.ID).Class("work-evidence").
		OnClick(act(func(ctx app.Context) { l.look(ctx, q.ID, textSide) }), app.EventScope("proof", q.ID)).
		Body(
			app.Span().Class("unseen").Text(words(l.env).Studio.ShowIn+" "),
			app.Span().Lang(ui.TextLang).Text(l.quoted(q)),
		)
}

// quoted is the whole sentence of the main evidence.
func (l *Lesson) quoted(q quiz.Question) string {
	for _, i := range l.state.Shown(q) {
		if s := l.state.Texts[i]; s.Start <= q.Evidence[0].Start && q.Evidence[0].End <= s.End {
			return s.In(l.state.Article)
		}
	}
	return q.Evidence[0].Text
}

// warnings are what may be wrong with a question, for the teacher to judge.
func (l *Lesson) warnings(q quiz.Question, told int) app.UI {
	t := words(l.env).Studio
	var out []string
	for _, f := range slices.Concat(lint.Against(q), lint.Check(q)) {
		if words := t.Lint.Of(f.Rule); words != "" && !slices.Contains(out, words+" ("+f.Detail+")") {
			out = append(out, words+" ("+f.Detail+")")
		}
	}
	if told >= 0 {
		out = append(out, t.ToldBy(told+1))
	}
	return app.Ul().Class("work-warnings").Hidden(len(out) == 0).Aria("label", t.Warnings).Body(
		app.Range(out).Slice(func(i int) app.UI { return app.Li().Body(ui.IconAbout.Draw(), app.Span().Text(out[i])) }),
	)
}
