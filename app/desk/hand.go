package desk

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/studio"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// The names of the fields of a question that is being written, and the button of its evidence.
const (
	handPrompt     = "hand-prompt"
	handKey        = "hand-key"
	handWrong      = "hand-wrong"
	handEvidenceID = "hand-evidence"
)

// The fields of a word that is explained.
const (
	termField    = "term-word"
	meaningField = "term-meaning"
)

// handKinds are the kinds that can be written.
var handKinds = []quiz.Kind{quiz.Short, quiz.Choice, quiz.Several, quiz.Truth, quiz.Evidence}

// typeBeside keeps what is typed for a new question or a new word, and reports whether it was that.
func (l *Lesson) typeBeside(e Entry) bool {
	switch e.Field {
	case handPrompt:
		l.hand.Prompt = e.Text
	case handKey:
		l.hand.Key = e.Text
	case handWrong:
		l.hand.Wrong = strings.Split(e.Text, "\n")
	case termField:
		l.term[0] = e.Text
	case meaningField:
		l.term[1] = e.Text
	default:
		return false
	}
	return true
}

// byHand is where the teacher writes a question of her own.
func (l *Lesson) byHand() app.UI {
	t, w := words(l.env).Studio, l.hand
	return app.Details().Class("drawer").Body(
		app.Summary().ID("by-hand").Class("drawer-name").Text(t.ByHand),
		app.Div().Class("editor").Body(
			app.Div().Class("slot").Body(
				app.Label().Class("field-label").For("hand-kind").Text(t.KindLabel),
				app.Select().ID("hand-kind").Class("field-input").
					OnChange(func(ctx app.Context, _ app.Event) {
						i := ctx.JSSrc().Get("selectedIndex").Int()
						later(ctx, func(app.Context) { l.hand.Kind = handKinds[i] })
					}).
					Body(app.Range(handKinds).Slice(func(i int) app.UI {
						return app.Option().Value(number(i)).Selected(handKinds[i] == w.Kind).Text(t.Kind.Of(handKinds[i]))
					})),
			),
			l.field(handPrompt, t.Prompt, w.Prompt, rows(2), l.statement),
			l.handAnswer(),
			app.Div().Class("editor-proofs").Body(
				app.P().Class("field-label").Text(t.Evidence),
				app.Ul().Lang(ui.TextLang).Body(app.Range(w.Evidence).Slice(func(i int) app.UI {
					return app.Li().Text(l.state.Texts[w.Evidence[i]].In(l.state.Article))
				})),
				app.Button().Type("button").ID(handEvidenceID).Class("button").
					OnClick(act(func(ctx app.Context) { l.pick(ctx, "", l.hand.Evidence) })).Text(t.ChooseEvidence),
			),
			app.Div().Class("drawer-foot").Body(ui.Primary("hand-add", t.AddQuestion, "", act(l.write))),
		),
	)
}

// statement tells how to write a statement to be judged.
func (l *Lesson) statement(f *Field) {
	if l.hand.Kind == quiz.Truth {
		f.Hint = words(l.env).Studio.StatementHint
	}
}

// handAnswer asks for the answer in the way of the kind.
func (l *Lesson) handAnswer() app.UI {
	t, w := words(l.env).Studio, l.hand
	wrong := w.Kind == quiz.Choice || w.Kind == quiz.Several
	verdicts := []string{quiz.True, quiz.False, quiz.NotStated}
	return app.Div().Class("editor-right").Hidden(w.Kind == quiz.Evidence).Body(
		app.Div().Hidden(w.Kind == quiz.Truth).Body(l.field(handKey, t.Answer, w.Key)),
		app.Div().Hidden(!wrong).Body(l.field(handWrong, t.Wrong, strings.Join(w.Wrong, "\n"), rows(3), func(f *Field) { f.Hint = t.WrongHint })),
		app.Div().Class("wishes").Hidden(w.Kind != quiz.Truth).Attr("role", "radiogroup").Aria("label", t.Answer).Body(
			app.Range(verdicts).Slice(func(i int) app.UI {
				id := "hand-verdict-" + number(i)
				return app.Label().Class("wish").For(id).Body(
					app.Input().Type("radio").ID(id).Name("hand-verdict").Checked(w.Key == verdicts[i]).
						OnClick(act(func(app.Context) { l.hand.Key = verdicts[i] }), app.EventScope(id)),
					app.Span().Lang(ui.TextLang).Text(verdicts[i]),
				)
			}),
		),
	)
}

// write adds the question that the teacher has written.
func (l *Lesson) write(ctx app.Context) {
	id := ""
	done := l.take(ctx, func(s studio.State) (studio.State, error) {
		next, name, err := s.Write(l.hand)
		id = name
		return next, err
	})
	if !done {
		return
	}
	l.hand = studio.Written{Kind: l.hand.Kind}
	l.at, l.editing = id, false
	l.revision++
	l.say(words(l.env).Studio.Added)
	focus(ctx, itemID(id))
}

// glossary is the words that are explained to the pupils.
func (l *Lesson) glossary() app.UI {
	t, all, text := words(l.env).Studio, l.state.Glossary, l.state.Article
	return app.Details().Class("drawer").Body(
		app.Summary().ID("glossary").Class("drawer-name").Text(t.Glossary(len(all))),
		app.P().Class("list-note").Text(t.GlossaryLead),
		app.Dl().Class("terms").Body(
			app.Range(all).Slice(func(i int) app.UI {
				term := all[i].Term.In(text)
				return app.Div().Class("term").Body(
					app.Dt().Lang(ui.TextLang).Text(term),
					app.Dd().Body(
						app.Span().Lang(ui.TextLang).Text(all[i].Says(text)),
						tool("term-"+number(i), t.RemoveTerm(term), IconDrop,
							act(func(ctx app.Context) { l.undefine(ctx, term) }), app.EventScope("term", term)),
					),
				)
			}),
		),
		app.Div().Class("editor").Body(
			l.field(termField, t.Term, l.term[0]),
			l.field(meaningField, t.Meaning, l.term[1], rows(2)),
			app.Div().Class("drawer-foot").Body(ui.Secondary("term-add", t.AddTerm, act(l.define))),
		),
	)
}

func (l *Lesson) undefine(ctx app.Context, term string) {
	l.take(ctx, always(func(s studio.State) studio.State { return s.Undefine(term) }))
}

func (l *Lesson) define(ctx app.Context) {
	if l.take(ctx, func(s studio.State) (studio.State, error) { return s.Define(l.term[0], l.term[1]) }) {
		l.term = [2]string{}
		l.say(words(l.env).Studio.TermAdded)
		focus(ctx, termField)
	}
}
