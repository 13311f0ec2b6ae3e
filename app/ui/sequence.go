package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Event is one of the events to be put in order.
type Event struct {
	ID       string // tells it apart wherever it stands
	Text     string
	Mark     Mark
	Says     string // what the mark means, in words
	Note     string // where the reader had put it
	Up, Down string // what its buttons are called
}

// UpID and DownID are the IDs of the buttons of an event.
func UpID(event string) string   { return "up-" + event }
func DownID(event string) string { return "down-" + event }

// Sequence is a question whose events are put in order. Move gives the handler that moves one up (-1) or down (1), Lift
// the one for a pointer that goes down on one to drag it.
type Sequence struct {
	Question string // its ID
	Prompt   string
	Hint     string
	Events   []Event
	Move     func(event string, by int) app.EventHandler
	Lift     func(event string) app.EventHandler
}

// Render draws the events in their order. While the answer is open each has two buttons.
func (s Sequence) Render() app.UI {
	return app.Div().Class("question").Body(
		app.Div().Class("question-legend").Body(prompt(s.Prompt)),
		questionHint(s.Hint),
		app.Ol().Class("sequence").Aria("labelledby", PromptID).Aria("describedby", describedBy).Body(
			app.Range(s.Events).Slice(func(i int) app.UI { return s.event(i) }),
		),
	)
}

func (s Sequence) event(i int) app.UI {
	e := s.Events[i]
	row := app.Li().Class("event").DataSet("mark", string(e.Mark))
	if e.Mark == Unmarked {
		row = row.On("pointerdown", s.Lift(e.Text), app.EventScope(s.Question, e.Text))
	}
	return row.Body(
		app.Span().Class("event-place").Aria("hidden", "true").DataSet("handle", e.Mark == Unmarked).
			Body(app.Text(strconv.Itoa(i+1)), app.If(e.Mark == Unmarked, IconGrip.Draw)),
		app.Div().Class("event-words").Body(
			app.Span().Class("event-text").Lang(TextLang).Text(e.Text),
			app.If(e.Note != "", func() app.UI { return app.Span().Class("event-note").Text(e.Note) }),
		),
		app.If(e.Mark == Unmarked, func() app.UI {
			return app.Div().Class("event-moves").Body(
				s.button(UpID(e.ID), e.Up, IconUp, e, -1).Disabled(i == 0),
				s.button(DownID(e.ID), e.Down, IconDown, e, 1).Disabled(i == len(s.Events)-1),
			)
		}).Else(func() app.UI { return app.Div().Class("event-mark").Body(markIcon(e.Mark), said(e.Says)) }),
	)
}

func (s Sequence) button(id, label string, icon Icon, e Event, by int) app.HTMLButton {
	return app.Button().Type("button").ID(id).Class("event-move").Aria("label", label).
		OnClick(s.Move(e.Text, by), app.EventScope(s.Question, e.Text, by)).
		Body(icon.Draw())
}
