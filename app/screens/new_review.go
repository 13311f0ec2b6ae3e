package screens

import (
	"reflect"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/review"
	"lectern/app/ui"
)

// movePiece is the action that takes a piece of the text out or puts it back; its value is the piece's ID.
const movePiece = "move-piece"

func (n *New) onMove(id string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(movePiece, id) }
}

// onMovePiece moves the piece at once, follows it with the focus, and has the questions made anew.
func (n *New) onMovePiece(ctx app.Context, a app.Action) {
	id, ok := a.Value.(string)
	if !ok || !n.reviewing {
		return
	}
	n.ask(ctx, n.edits.Move(id))
	n.live = n.env.Text.TakenOut
	to := ui.PutBackID(id)
	read, _ := n.edits.Split(n.first)
	for _, p := range read {
		if p.ID == id {
			n.live, to = n.env.Text.Restored, ui.TakeOutID(id)
		}
	}
	focus(ctx, to)
}

// onChange goes back to the text.
func (n *New) onChange(ctx app.Context, _ app.Event) {
	n.reviewing, n.problem, n.live = false, "", ""
	focus(ctx, sourceID)
}

// stale tells that the questions are not those of the text as it is shown.
func (n *New) stale() bool { return !reflect.DeepEqual(n.edits, n.agreed) }

func (n *New) review() []app.UI {
	t := n.env.Text
	if !n.reviewing {
		return nil
	}
	read, out := n.edits.Split(n.first)
	return []app.UI{
		app.H1().ID(reviewID).TabIndex(-1).Text(t.MadeTitle),
		app.P().Class("lead").Text(t.MadeLead),
		app.Div().Class("review-columns").Body(
			app.Section().Class("review-text").Aria("label", t.CleanText).Body(
				app.Article().Class("passage pieces").Lang(ui.TextLang).Body(
					app.Range(read).Slice(func(i int) app.UI { return n.piece(read[i]).Read() }),
				),
			),
			app.Section().Class("review-removed").Body(
				app.P().Class("made").Text(n.summary()),
				app.H2().Text(t.RemovedTitle),
				app.P().Class("none-removed").Hidden(len(out) > 0).Text(t.NoneRemoved),
				app.Ul().Class("removals").Body(
					app.Range(out).Slice(func(i int) app.UI { return n.piece(out[i]).Out() }),
				),
			),
		),
	}
}

// summary says how many questions there are, while that holds.
func (n *New) summary() string {
	if n.stale() {
		return n.env.Text.MakingAgain
	}
	return n.env.Text.Ready(len(n.made.Questions))
}

func (n *New) piece(p review.Piece) ui.Piece {
	t := n.env.Text
	why := t.WhyRemoved.Of(string(p.Reason))
	if p.Reason == "" {
		why = t.ByYou
	}
	return ui.Piece{
		ID: p.ID, Kind: p.Kind, Text: p.Text, Begins: beginning(strings.ReplaceAll(p.Text, "\n", " ")), Why: why, Moved: p.Changed,
		TakeOut: t.TakeOut, PutBack: t.PutBack, Move: n.onMove(p.ID),
	}
}
