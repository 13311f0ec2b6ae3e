package screens

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// arranged reports whether a question is answered by arranging what it shows.
func arranged(q quiz.Question) bool { return q.Kind == quiz.Order || q.Kind == quiz.Match }

// sequence draws a question whose events are put in order: as they stand, and once that is told in their right order.
func (s *Shown) sequence(q quiz.Question) app.UI {
	t, now := s.Text, s.State.Sequence()
	shown := now
	told := s.State.Checked() && !s.State.Retryable()
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
		case s.State.Checked():
			e.Mark = ui.MarkHeld
		}
		e.Says = s.markSays(e.Mark)
		events[i] = e
	}
	return ui.Sequence{Question: q.ID, Prompt: q.Prompt, Hint: t.OrderHint, Events: events, Move: onMove, Lift: onLift}.Render()
}

func eventID(q quiz.Question, text string) string { return strconv.Itoa(slices.Index(q.Options, text)) }

func onMove(event string, by int) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(moveEvent, move{event: event, by: by}) }
}

func onLift(event string) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		dom.LiftRow(e, ctx.JSSrc(), func(place int) { ctx.NewActionWithValue(moveEvent, move{event: event, to: place}) })
	}
}

// pairs draws a question whose items are matched with options.
func (s *Shown) pairs(q quiz.Question) app.UI {
	t, answers := s.Text, s.given()
	items := make([]ui.Item, len(q.Items))
	for i, text := range q.Items {
		items[i] = ui.Item{Text: text}
		if i < len(answers) {
			items[i].Chosen = answers[i]
		}
		switch {
		case s.State.Retryable():
			items[i].Mark = ui.MarkHeld
		case s.State.Checked():
			items[i].Mark, items[i].Right = ui.MarkWrong, q.Key[i]
			if items[i].Chosen == q.Key[i] {
				items[i].Mark = ui.MarkRight
			}
			items[i].Says, items[i].SaysRight = s.markSays(items[i].Mark), s.markSays(ui.MarkRight)
		}
	}
	return ui.Pairs{
		Question: q.ID, Prompt: q.Prompt, Hint: t.MatchHint, Nothing: t.NotMatched, Options: q.Options, Items: items, Lift: onLiftOption,
	}.Render()
}

func onLiftOption(option int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		dom.LiftOnto(e, ctx.JSSrc(), ".pair", func(item int) { ctx.NewActionWithValue(dropPair, ui.Pair{Item: item, Option: option}) })
	}
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
