package desk

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/studio"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// The names of the fields of a question; those of options, events and things to match end in a number.
const (
	promptField  = "edit-prompt"
	answerField  = "edit-answer"
	acceptField  = "edit-accept"
	explainField = "edit-explanation"
	optionField  = "edit-option-"
	eventField   = "edit-event-"
	thingField   = "edit-thing-"
)

// newOption is what an added option says at first, in the language of the texts.
const newOption = "New option"

// edits is the edit that typing in a field makes, nil where it is no field of a question.
func edits(e Entry) studio.Edit {
	switch e.Field {
	case promptField:
		return studio.Prompt(e.Text)
	case answerField:
		return studio.Answer(e.Text)
	case acceptField:
		return studio.Accept(strings.Split(e.Text, "\n"))
	case explainField:
		return studio.Explain(e.Text)
	}
	if i, ok := numbered(e.Field, optionField); ok {
		return studio.Option(i, e.Text)
	}
	if i, ok := numbered(e.Field, thingField); ok {
		return studio.Thing(i, e.Text)
	}
	if i, ok := numbered(e.Field, eventField); ok {
		return func(q quiz.Question) (quiz.Question, error) {
			if i >= len(q.Key) {
				return q, studio.ErrKind
			}
			return studio.Option(slices.Index(q.Options, q.Key[i]), e.Text)(q)
		}
	}
	return nil
}

func numbered(field, begins string) (int, bool) {
	rest, ok := strings.CutPrefix(field, begins)
	i, err := strconv.Atoi(rest)
	return i, ok && err == nil
}

// editor is where a question is changed; a closed one keeps its place.
func (l *Lesson) editor(q quiz.Question, open bool) app.UI {
	if !open {
		return app.Div().Class("editor").Hidden(true)
	}
	t := words(l.env).Studio
	return app.Div().Class("editor").Hidden(false).Body(
		l.field(promptField, t.Prompt, q.Prompt, rows(2)),
		app.Div().Class("editor-row").Body(
			l.kind(q),
			l.difficulty(q),
		),
		l.right(q),
		l.proofs(q),
		l.field(explainField, t.Explanation, q.Explanation, rows(2)),
	)
}

func rows(n int) func(*Field) { return func(f *Field) { f.Rows = n } }

func quiet(f *Field) { f.Quiet = true }

// change makes an edit of the present question into a handler.
func (l *Lesson) change(edit studio.Edit) app.EventHandler {
	id := l.at
	return act(func(ctx app.Context) {
		l.take(ctx, func(s studio.State) (studio.State, error) { return s.Change(id, "", edit) })
	})
}

// fresh has a handler taken anew after every step, with what it knows of the state.
func (l *Lesson) fresh(of ...any) app.EventOption {
	return app.EventScope(append(of, l.at, l.revision)...)
}

// kind lets the teacher turn the question into one of another kind.
func (l *Lesson) kind(q quiz.Question) app.UI {
	t, kinds := words(l.env).Studio, studio.Kinds(q)
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = t.Kind.Of(k)
	}
	return l.oneOf("edit-kind", t.KindLabel, names, slices.Index(kinds, q.Kind), func(i int) studio.Edit { return studio.Kind(kinds[i]) })
}

func (l *Lesson) difficulty(q quiz.Question) app.UI {
	t := words(l.env)
	var names []string
	for _, level := range grade.Levels() {
		names = append(names, t.Level.Of(level))
	}
	return l.oneOf("edit-difficulty", t.Studio.Difficulty, names, min(max(q.Difficulty, 1), 3)-1, func(i int) studio.Edit { return studio.Difficulty(i + 1) })
}

// oneOf is a list of which one entry is chosen.
func (l *Lesson) oneOf(id, label string, entries []string, chosen int, edit func(i int) studio.Edit) app.UI {
	return app.Div().Class("slot").Body(
		app.Label().Class("field-label").For(id).Text(label),
		app.Select().ID(id).Class("field-input").Disabled(len(entries) < 2).
			OnChange(func(ctx app.Context, e app.Event) {
				i := ctx.JSSrc().Get("selectedIndex").Int()
				l.change(edit(i))(ctx, e)
			}, l.fresh(id)).
			Body(app.Range(entries).Slice(func(i int) app.UI {
				return app.Option().Value(number(i)).Selected(i == chosen).Text(entries[i])
			})),
	)
}

// right is what is right, and what else is offered, in the way of the kind.
func (l *Lesson) right(q quiz.Question) app.UI {
	t := words(l.env).Studio
	switch q.Kind {
	case quiz.Short:
		return app.Div().Class("editor-right").Body(
			l.field(answerField, t.Answer, q.Key[0]),
			l.field(acceptField, t.Accept, strings.Join(q.Accept, "\n"), rows(3), func(f *Field) { f.Hint = t.AcceptHint }),
		)
	case quiz.Evidence:
		return app.Div().Class("editor-right").Body(app.P().Class("field-note").Text(t.EvidenceIsKey))
	case quiz.Order:
		return l.events(q)
	case quiz.Match:
		return l.things(q)
	}
	return app.FieldSet().Class("editor-right").Body(
		app.Legend().Class("field-label").Text(t.Options),
		app.Div().Class("editor-options").Body(
			app.Range(q.Options).Slice(func(i int) app.UI { return l.option(q, i) }),
		),
		l.addOption(q).Hidden(q.Kind == quiz.Truth),
	)
}

// option is a row: whether it is right, its words, and the way to take it out.
func (l *Lesson) option(q quiz.Question, i int) app.UI {
	t, o := words(l.env).Studio, q.Options[i]
	right := slices.Contains(q.Key, o)
	input := "radio"
	if q.Kind == quiz.Several {
		input = "checkbox"
	}
	row := []app.UI{
		app.Label().Class("editor-tick").Title(t.IsRight(i + 1)).Body(
			app.Input().Type(input).ID("edit-right-"+number(i)).Name("edit-right").Checked(right).Aria("label", t.IsRight(i+1)).
				OnClick(l.change(studio.Right(i, q.Kind != quiz.Several || !right)), l.fresh("right", i)),
		),
	}
	if q.Kind == quiz.Truth {
		row = append(row, app.Span().Class("editor-fixed").Lang(ui.TextLang).Text(o))
	} else {
		row = append(row,
			l.field(optionField+number(i), t.Option(i+1), o, quiet),
			tool("edit-less-"+number(i), t.RemoveOption(i+1), ui.IconWrong, l.change(studio.RemoveOption(i)), l.fresh()).Disabled(right),
		)
	}
	return app.Div().Class("editor-option").DataSet("right", right).Body(row...)
}

func (l *Lesson) addOption(q quiz.Question) app.HTMLButton {
	text := newOption
	for n := 2; slices.Contains(q.Options, text); n++ {
		text = newOption + " " + number(n)
	}
	last, begins := len(q.Options), optionField
	if q.Kind == quiz.Order {
		begins = eventField
	}
	return app.Button().Type("button").ID("edit-more").Class("quiet").
		OnClick(act(func(ctx app.Context) {
			added := l.take(ctx, func(s studio.State) (studio.State, error) { return s.Change(q.ID, "", studio.AddOption(text)) })
			if added {
				focus(ctx, begins+number(last))
			}
		}), l.fresh("more")).
		Body(IconPlus.Draw(), app.Span().Text(words(l.env).Studio.AddOption))
}

// events are the events of an order, in the right one.
func (l *Lesson) events(q quiz.Question) app.UI {
	t, last := words(l.env).Studio, len(q.Key)-1
	return app.FieldSet().Class("editor-right").Body(
		app.Legend().Class("field-label").Text(t.RightOrder),
		app.Div().Class("editor-options").Body(
			app.Range(q.Key).Slice(func(i int) app.UI {
				at := slices.Index(q.Options, q.Key[i])
				return app.Div().Class("editor-option").Body(
					app.Span().Class("editor-place").Text(number(i+1)),
					l.field(eventField+number(i), t.Option(i+1), q.Key[i], quiet),
					tool("edit-up-"+number(i), t.Up(q.Key[i]), ui.IconUp, l.change(studio.Event(i, i-1)), l.fresh()).Disabled(i == 0),
					tool("edit-down-"+number(i), t.Down(q.Key[i]), ui.IconDown, l.change(studio.Event(i, i+1)), l.fresh()).Disabled(i == last),
					tool("edit-less-"+number(i), t.RemoveOption(i+1), ui.IconWrong, l.change(studio.RemoveOption(at)), l.fresh()),
				)
			}),
		),
		l.addOption(q),
	)
}

// things are what is to be matched, each with what goes with it, and below them the options.
func (l *Lesson) things(q quiz.Question) app.UI {
	t := words(l.env).Studio
	return app.FieldSet().Class("editor-right").Body(
		app.Legend().Class("field-label").Text(t.Pairs),
		app.Div().Class("editor-options").Body(
			app.Range(q.Items).Slice(func(i int) app.UI {
				return app.Div().Class("editor-pair").Body(
					l.field(thingField+number(i), t.Thing(i+1), q.Items[i], quiet),
					l.oneOf("edit-pair-"+number(i), t.GoesWith, q.Options, slices.Index(q.Options, q.Key[i]),
						func(option int) studio.Edit { return studio.Pair(i, option) }),
				)
			}),
			app.Range(q.Options).Slice(func(i int) app.UI {
				used := slices.Contains(q.Key, q.Options[i])
				return app.Div().Class("editor-option").Body(
					l.field(optionField+number(i), t.Option(i+1), q.Options[i], quiet),
					tool("edit-less-"+number(i), t.RemoveOption(i+1), ui.IconWrong, l.change(studio.RemoveOption(i)), l.fresh()).Disabled(used),
				)
			}),
		),
		l.addOption(q),
	)
}

// proofs are the sentences that show the key, with the way to choose others.
func (l *Lesson) proofs(q quiz.Question) app.UI {
	t := words(l.env).Studio
	return app.Div().Class("editor-proofs").Body(
		app.P().Class("field-label").Text(t.Evidence),
		app.Ul().Lang(ui.TextLang).Body(
			app.Range(q.Evidence).Slice(func(i int) app.UI { return app.Li().Text(q.Evidence[i].Text) }),
		),
		app.Button().Type("button").ID("edit-evidence").Class("button").
			OnClick(act(func(ctx app.Context) { l.pick(ctx, q.ID, l.state.Shown(q)) }), l.fresh("evidence")).
			Text(t.ChooseEvidence),
	)
}
