package screens

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// The actions that ask to move an event and to match an item; their values are a move and a ui.Pair.
const (
	moveEvent = "move-event"
	dropPair  = "drop-pair"
)

// move puts an event at a place; nowhere means that it was dragged and taken back.
type move struct {
	event string
	to    int
}

const nowhere = -1

// arranged reports whether a question is answered by arranging what it shows.
func arranged(q quiz.Question) bool { return q.Kind == quiz.Order || q.Kind == quiz.Match }

// nudge says what is missing before the answer can be checked.
func (r *Reader) nudge() string {
	switch t := r.env.Text; {
	case r.state.Phase != flow.Asking:
		return ""
	case r.state.Drafted():
		return t.SureFirst
	case r.state.Ordering():
		return t.OrderFirst
	case r.state.Matching():
		return t.MatchFirst
	default:
		return t.AnswerFirst
	}
}

// sequence draws a question whose events are put in order: as they stand, and once that is told in their right order.
func (r *Reader) sequence(q quiz.Question) app.UI {
	t, now := r.env.Text, r.state.Sequence()
	shown := now
	told := r.state.Checked() && !r.state.Retryable()
	if told {
		shown = q.Key
	}
	events := make([]ui.Event, len(shown))
	for i, text := range shown {
		e := ui.Event{ID: eventID(q, text), Text: text, Up: t.MoveUp(text), Down: t.MoveDown(text)}
		switch put := slices.Index(now, text); {
		case told && put == i:
			e.Mark = ui.MarkRight
		case told:
			e.Mark, e.Note = ui.MarkWrong, t.PutAt(put+1)
		case r.state.Checked():
			e.Mark = ui.MarkHeld
		}
		e.Says = r.markSays(e.Mark)
		events[i] = e
	}
	return ui.Sequence{Question: q.ID, Prompt: q.Prompt, Hint: t.OrderHint, Events: events, Move: r.onMove, Lift: r.onLift}.Render()
}

func eventID(q quiz.Question, text string) string { return strconv.Itoa(slices.Index(q.Options, text)) }

func (r *Reader) onMove(event string, by int) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		if at := slices.Index(r.state.Sequence(), event) + by; at >= 0 {
			ctx.NewActionWithValue(moveEvent, move{event, at})
		}
	}
}

func (r *Reader) onLift(event string) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		dom.LiftRow(e, ctx.JSSrc(), func(place int) { ctx.NewActionWithValue(moveEvent, move{event, place}) })
	}
}

// onMoveEvent moves an event, says where it stands now, and keeps the focus on it.
func (r *Reader) onMoveEvent(ctx app.Context, a app.Action) {
	m, ok := a.Value.(move)
	if !ok || !r.state.Ordering() {
		return
	}
	before := slices.Index(r.state.Sequence(), m.event)
	r.step(ctx, func(s flow.State) (flow.State, []flow.Effect) { return s.Place(m.event, m.to) })
	now := r.state.Sequence()
	at := slices.Index(now, m.event)
	r.live = r.env.Text.Moved(m.event, at+1, len(now))
	if m.to == nowhere {
		r.live = r.env.Text.TakenBack
	}
	id := eventID(r.state.Question(), m.event)
	button := ui.DownID(id)
	if at < before && at > 0 || at == len(now)-1 {
		button = ui.UpID(id)
	}
	focus(ctx, button)
}

// pairs draws a question whose items are matched with options.
func (r *Reader) pairs(q quiz.Question) app.UI {
	t := r.env.Text
	answers := r.state.Draft
	if r.state.Checked() {
		answers = r.state.Given[r.state.Index()].Answers
	}
	items := make([]ui.Item, len(q.Items))
	for i, text := range q.Items {
		items[i] = ui.Item{Text: text}
		if i < len(answers) {
			items[i].Chosen = answers[i]
		}
		switch {
		case r.state.Retryable():
			items[i].Mark = ui.MarkHeld
		case r.state.Checked():
			items[i].Mark, items[i].Right = ui.MarkWrong, q.Key[i]
			if items[i].Chosen == q.Key[i] {
				items[i].Mark = ui.MarkRight
			}
			items[i].Says, items[i].SaysRight = r.markSays(items[i].Mark), r.markSays(ui.MarkRight)
		}
	}
	return ui.Pairs{
		Question: q.ID, Prompt: q.Prompt, Hint: t.MatchHint, Nothing: t.NotMatched, Options: q.Options, Items: items, Lift: r.onLiftOption,
	}.Render()
}

func (r *Reader) onLiftOption(option int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		dom.LiftOnto(e, ctx.JSSrc(), ".pair", func(item int) { ctx.NewActionWithValue(dropPair, ui.Pair{Item: item, Option: option}) })
	}
}

// onDropPair matches what was dragged: it is chosen in the item's list, said, and the list has the focus.
func (r *Reader) onDropPair(ctx app.Context, a app.Action) {
	p, ok := a.Value.(ui.Pair)
	if !ok || !r.state.Matching() {
		return
	}
	if p.Item < 0 {
		r.live = r.env.Text.TakenBack
		return
	}
	r.onChoosePair(ctx, a)
	q := r.state.Question()
	r.live = r.env.Text.Paired(q.Items[p.Item], q.Options[p.Option])
	dom.Choose(ui.MatchID(p.Item), p.Option+1)
	focus(ctx, ui.MatchID(p.Item))
}

func (r *Reader) onChoosePair(ctx app.Context, a app.Action) {
	p, ok := a.Value.(ui.Pair)
	if !ok || !r.state.Matching() || p.Option >= len(r.state.Question().Options) {
		return
	}
	option := ""
	if p.Option >= 0 {
		option = r.state.Question().Options[p.Option]
	}
	r.step(ctx, func(s flow.State) (flow.State, []flow.Effect) { return s.Pair(p.Item, option) })
}

// inWords writes answers to a question, or its key, in one line.
func inWords(q quiz.Question, answers []string) string {
	switch q.Kind {
	case quiz.Order:
		numbered := make([]string, len(answers))
		for i, a := range answers {
			numbered[i] = strconv.Itoa(i+1) + ". " + a
		}
		return strings.Join(numbered, " ")
	case quiz.Match:
		pairs := make([]string, min(len(answers), len(q.Items)))
		for i := range pairs {
			pairs[i] = q.Items[i] + " – " + answers[i]
		}
		return strings.Join(pairs, "; ")
	}
	return strings.Join(answers, ", ")
}
