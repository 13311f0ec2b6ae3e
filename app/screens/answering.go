package screens

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// Step is one step of the flow; takeStep is the action that asks for one.
type Step func(flow.State) (flow.State, []flow.Effect)

const takeStep = "take-step"

// Take makes a step into a handler. It comes to an Answering as an action, because what a button defers is dropped when the
// step removes the button.
func Take(s Step) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(takeStep, s) }
}

// The actions that ask to move an event and to match an item; their values are a move and a ui.Pair.
const (
	moveEvent = "move-event"
	dropPair  = "drop-pair"
)

// move puts an event by some places up or down or, where that is 0, at a place; nowhere means that it was dragged and taken
// back.
type move struct {
	event  string
	by, to int
}

const nowhere = -1

// Answering is what becomes of the things that are done with a question: Take takes a step, Say has words announced.
type Answering struct {
	Shown func() *Shown
	Take  func(app.Context, Step)
	Say   func(app.Context, string)
}

// Listen begins to listen to what is done with the question that is shown.
func (a Answering) Listen(ctx app.Context) {
	ctx.Handle(takeStep, func(ctx app.Context, x app.Action) {
		if s, ok := x.Value.(Step); ok {
			a.Take(ctx, s)
		}
	})
	ctx.Handle(ui.TypeAnswer, func(ctx app.Context, x app.Action) {
		if text, ok := x.Value.(string); ok {
			a.Take(ctx, func(s flow.State) (flow.State, []flow.Effect) { return s.Type(text) })
		}
	})
	ctx.Handle(ui.GiveAnswer, func(ctx app.Context, _ app.Action) { a.Take(ctx, flow.State.Check) })
	ctx.Handle(moveEvent, func(ctx app.Context, x app.Action) {
		if m, ok := x.Value.(move); ok && a.Shown().State.Ordering() {
			a.move(ctx, m)
		}
	})
	ctx.Handle(ui.ChoosePair, func(ctx app.Context, x app.Action) {
		if p, ok := x.Value.(ui.Pair); ok && a.Shown().State.Matching() {
			a.pair(ctx, p)
		}
	})
	ctx.Handle(dropPair, func(ctx app.Context, x app.Action) {
		if p, ok := x.Value.(ui.Pair); ok && a.Shown().State.Matching() {
			a.drop(ctx, p)
		}
	})
}

// move moves an event, says where it stands now, and keeps the focus on it.
func (a Answering) move(ctx app.Context, m move) {
	before := slices.Index(a.Shown().State.Sequence(), m.event)
	if m.by != 0 {
		m.to = max(0, before+m.by)
	}
	a.Take(ctx, func(s flow.State) (flow.State, []flow.Effect) { return s.Place(m.event, m.to) })
	shown := a.Shown()
	now := shown.State.Sequence()
	at := slices.Index(now, m.event)
	if m.to == nowhere {
		a.Say(ctx, shown.Text.TakenBack)
	} else {
		a.Say(ctx, shown.Text.Moved(m.event, at+1, len(now)))
	}
	id := eventID(shown.State.Question(), m.event)
	button := ui.DownID(id)
	if at < before && at > 0 || at == len(now)-1 {
		button = ui.UpID(id)
	}
	focus(ctx, button)
}

// pair matches an item with what was chosen in its list.
func (a Answering) pair(ctx app.Context, p ui.Pair) {
	a.Take(ctx, func(s flow.State) (flow.State, []flow.Effect) {
		return s.Pair(p.Item, optionAt(s.Question(), p.Option))
	})
}

// drop matches what was dragged: it is chosen in the item's list, said, and the list has the focus.
func (a Answering) drop(ctx app.Context, p ui.Pair) {
	shown := a.Shown()
	if p.Item < 0 {
		a.Say(ctx, shown.Text.TakenBack)
		return
	}
	a.pair(ctx, p)
	q := shown.State.Question()
	a.Say(ctx, shown.Text.Paired(q.Items[p.Item], optionAt(q, p.Option)))
	dom.Choose(ui.MatchID(p.Item), p.Option+1)
	focus(ctx, ui.MatchID(p.Item))
}

// optionAt is an option of a question, "" where there is none at that place.
func optionAt(q quiz.Question, i int) string {
	if i < 0 || i >= len(q.Options) {
		return ""
	}
	return q.Options[i]
}
