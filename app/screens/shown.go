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

// Shown is the current question of a quiz as who answers it sees it. ToText leads to the text, where sentences are marked;
// nil where there is no text to mark them in.
type Shown struct {
	Text   i18n.Text
	State  flow.State
	ToText app.EventHandler
}

// Question draws the question in the way of its kind. What is done with it goes to an Answering.
func (s *Shown) Question() app.UI {
	t, q := s.Text, s.State.Question()
	switch q.Kind {
	case quiz.Short:
		return ui.Open(q.Prompt, t.TypeAnswer, s.typed())
	case quiz.Evidence:
		return ui.Open(q.Prompt, t.MarkSentence, s.marked())
	case quiz.Order:
		return s.sequence(q)
	case quiz.Match:
		return s.pairs(q)
	}
	hints := map[quiz.Kind]string{quiz.Choice: t.ChooseOne, quiz.Several: t.ChooseSeveral, quiz.Truth: t.Decide}
	return ui.Options{
		Question: q.ID,
		Prompt:   q.Prompt,
		Hint:     hints[q.Kind],
		Several:  q.Kind == quiz.Several,
		Options:  s.options(q),
		Pick: func(option string) app.EventHandler {
			return Take(func(s flow.State) (flow.State, []flow.Effect) { return s.Pick(option) })
		},
	}.Render()
}

// given is the answer as it was checked, or as it is so far.
func (s *Shown) given() []string {
	if s.State.Checked() {
		return s.State.Given[s.State.Index()].Answers
	}
	return s.State.Draft
}

func (s *Shown) options(q quiz.Question) []ui.Option {
	out, chosen := make([]ui.Option, len(q.Options)), s.given()
	for i, text := range q.Options {
		out[i] = ui.Option{Text: text, Chosen: slices.Contains(chosen, text)}
		switch {
		case s.State.Retryable():
			out[i].Mark = ui.MarkHeld
		case s.State.Checked():
			out[i].Mark = mark(slices.Contains(q.Key, text), out[i].Chosen)
			out[i].Says = s.markSays(out[i].Mark)
		}
	}
	return out
}

// markSays is what a mark means, in words.
func (s *Shown) markSays(m ui.Mark) string {
	switch m {
	case ui.MarkRight:
		return s.Text.Outcome.Of(grade.Right)
	case ui.MarkWrong:
		return s.Text.Outcome.Of(grade.Wrong)
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

func (s *Shown) typed() app.UI {
	if s.State.Checked() {
		return ui.Quote(s.Text.YourAnswer, strings.Join(s.given(), ", "))
	}
	a := &ui.Answer{Key: s.State.Question().ID, Labelled: ui.PromptID}
	if len(s.State.Draft) > 0 {
		a.Start = s.State.Draft[0]
	}
	return a
}

func (s *Shown) marked() app.UI {
	t := s.Text
	if s.State.Checked() {
		return ui.Quote(t.Marked, strings.Join(s.given(), " "))
	}
	says := ui.Quote("", t.NothingMarked)
	if len(s.State.Draft) > 0 {
		says = ui.Quote(t.Marked, s.State.Draft[0])
	}
	return app.Div().Class("marking").Body(says, app.If(s.ToText != nil, func() app.UI {
		return ui.Secondary("to-text", t.ToText, s.ToText)
	}))
}

// missing says what is missing before the answer can be checked.
func (s *Shown) missing() string {
	switch t := s.Text; {
	case s.State.Phase != flow.Asking:
		return ""
	case s.State.Drafted():
		return t.SureFirst
	case s.State.Ordering():
		return t.OrderFirst
	case s.State.Matching():
		return t.MatchFirst
	default:
		return t.AnswerFirst
	}
}
