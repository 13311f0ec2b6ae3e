package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// PromptID is the ID of the current question's prompt.
const PromptID = "prompt"

// Mark is how an option stands after checking.
type Mark string

// The marks of options.
const (
	Unmarked   Mark = ""
	MarkRight  Mark = "right"  // the key
	MarkWrong  Mark = "wrong"  // chosen, and not the key
	MarkClosed Mark = "closed" // neither
	MarkHeld   Mark = "held"   // checked, and not told yet
)

// Option is one answer to choose.
type Option struct {
	Text   string
	Chosen bool
	Mark   Mark
	Says   string // what the mark means, in words
}

// Options are the answers of a question with its prompt. Pick gives the handler for one of them.
type Options struct {
	Question string // its ID
	Prompt   string
	Hint     string
	Several  bool
	Options  []Option
	Pick     func(option string) app.EventHandler
}

// Render draws the options as radio buttons, or as checkboxes where several are right. They listen to clicks, which arrow
// keys and labels make, too: a change is not told where the screen is drawn between the click and the change.
func (o Options) Render() app.UI {
	return app.FieldSet().Class("question").Aria("describedby", describedBy).Body(
		app.Legend().Class("question-legend").Body(prompt(o.Prompt)),
		questionHint(o.Hint),
		app.Div().Class("options").Body(
			app.Range(o.Options).Slice(func(i int) app.UI { return o.option(i) }),
		),
	)
}

// NudgeID is the ID of the line that says what is missing. It and the hint describe what a question is answered with.
const NudgeID = "nudge"

const describedBy = "question-hint " + NudgeID

func questionHint(text string) app.UI {
	return app.P().ID("question-hint").Class("question-hint").Text(text)
}

// OptionID is the ID of the button of an option.
func OptionID(i int) string { return "option-" + strconv.Itoa(i) }

func (o Options) option(i int) app.UI {
	opt := o.Options[i]
	kind := "radio"
	if o.Several {
		kind = "checkbox"
	}
	id := OptionID(i)
	return app.Label().Class("option").For(id).DataSet("mark", string(opt.Mark)).Body(
		app.Input().Type(kind).ID(id).Name("answer").
			Checked(opt.Chosen).
			Disabled(opt.Mark != Unmarked).
			OnClick(o.Pick(opt.Text), app.EventScope(o.Question, opt.Text)),
		app.Span().Class("option-text").Lang(TextLang).Text(opt.Text),
		app.Span().Class("option-mark").Body(markIcon(opt.Mark), said(opt.Says)),
	)
}

// said says what an icon shows to those who do not see it.
func said(words string) app.UI {
	if words == "" {
		return app.Text("")
	}
	return app.Span().Class("unseen").Text(" " + words)
}

func markIcon(m Mark) app.UI {
	switch m {
	case MarkRight:
		return IconRight.Draw()
	case MarkWrong:
		return IconWrong.Draw()
	}
	return app.Text("")
}

// Open is a question without options: its prompt, and what the reader does below it.
func Open(text, hint string, below app.UI) app.UI {
	return app.Div().Class("question").Body(
		app.Div().Class("question-legend").Body(prompt(text)),
		questionHint(hint),
		app.Div().Class("options").Body(below),
	)
}

func prompt(text string) app.UI {
	return app.H2().ID(PromptID).Class("prompt").Lang(TextLang).TabIndex(-1).Text(text)
}

// Quote shows what was marked or answered. The label is of the page, the text in the language of the texts.
func Quote(label, text string) app.UI {
	return app.P().Class("quote").Body(
		app.Span().Class("quote-label").Text(label),
		app.Text(" "),
		app.Span().Class("quote-text").Lang(TextLang).Text(text),
	)
}
