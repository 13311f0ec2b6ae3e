package screens

import (
	"errors"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/lesson"
	"lectern/app/recall"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// dueRound is a round of the questions that are due, one text after the other. What was answered is due no longer, so
// that the deck alone tells what is left of it.
type dueRound struct {
	answered, right int
	over            bool
}

// NewDueReader shows the questions that are due today, each with its text.
func NewDueReader(env *Env) *Reader { return &Reader{env: env, due: &dueRound{}} }

var errGone = errors.New("the text is not there any more")

// openDue opens the next text with questions that are due, or ends the round.
func (r *Reader) openDue(ctx app.Context) {
	texts := recall.ByText(r.env.deck().Due(today()))
	if len(texts) == 0 {
		r.due.over = true
		focus(ctx, scoreID)
		return
	}
	cards := texts[0]
	id, library := strings.CutPrefix(cards[0].Text, libraryKey)
	ctx.Async(func() {
		q, err := r.dueQuiz(id, library)
		ctx.Dispatch(func(ctx app.Context) {
			switch {
			case errors.Is(err, errGone):
				r.dropCards(ctx, cards[0].Text, "")
			case err != nil:
				app.Log(err)
				r.problem = r.env.Text.LoadFailed
			case flow.Fingerprint(q) != cards[0].Quiz:
				r.dropCards(ctx, cards[0].Text, flow.Fingerprint(q))
			default:
				r.id, r.own = id, !library
				r.askDue(ctx, q, cards)
			}
		})
	})
}

// dueQuiz fetches a quiz. It blocks.
func (r *Reader) dueQuiz(id string, library bool) (quiz.Quiz, error) {
	if library {
		return r.env.Quiz(id)
	}
	q, found, err := r.env.Store.OwnQuiz(id)
	if err == nil && !found {
		err = errGone
	}
	return q, err
}

// dropCards forgets the cards of a text that belong to no quiz any more, and goes on.
func (r *Reader) dropCards(ctx app.Context, text, quiz string) {
	deck, err := r.env.Store.Deck()
	if err == nil {
		err = r.env.Store.SaveDeck(deck.Fitting(text, quiz))
	}
	if err != nil {
		r.fail(err)
		r.due.over = true
		return
	}
	r.openDue(ctx)
}

// askDue asks the questions of one text, where the reader left them.
func (r *Reader) askDue(ctx app.Context, q quiz.Quiz, cards []recall.Card) {
	round := make([]int, 0, len(cards))
	for i, x := range q.Questions {
		if slices.ContainsFunc(cards, func(c recall.Card) bool { return c.Question == x.ID }) {
			round = append(round, i)
		}
	}
	if len(round) == 0 {
		r.dropCards(ctx, cards[0].Text, "")
		return
	}
	settings, err := r.env.Store.Settings()
	if err != nil {
		r.fail(err)
	}
	r.card, r.loaded = lesson.NewCard(r.id, q), true
	r.leaveOutline()
	ctx.NewAction(watchOutline)
	dom.ToTop()
	r.step(ctx, func(flow.State) (flow.State, []flow.Effect) {
		if s, ok := r.leftDue(q, round); ok {
			return s, []flow.Effect{flow.FocusPrompt}
		}
		s, effects := flow.Ask(q, round)
		s.Rated = settings.Rated
		return s, effects
	})
	r.prepareAloud(settings)
	ctx.Page().SetTitle(r.title())
}

// leftDue is a round that was broken off: one in which just the given questions are open.
func (r *Reader) leftDue(q quiz.Quiz, round []int) (flow.State, bool) {
	p, found, err := r.env.Store.Round()
	if err != nil || !found {
		return flow.State{}, false
	}
	s, err := flow.Resume(q, p)
	if err != nil || s.Phase != flow.Asking {
		return flow.State{}, false
	}
	open := slices.DeleteFunc(slices.Clone(s.Round), s.Answered)
	slices.Sort(open)
	return s, slices.Equal(open, round)
}

// endDue counts a text's part of the round and goes on to the next, or ends the round where questions were left open.
func (r *Reader) endDue(ctx app.Context) {
	open := false
	for _, i := range r.state.Round {
		switch {
		case !r.state.Answered(i):
			open = true
			continue
		case r.state.Result(i).Verdict.Outcome == grade.Right:
			r.due.right++
		}
		r.due.answered++
	}
	if open {
		r.due.over = true
		focus(ctx, scoreID)
		return
	}
	r.openDue(ctx)
}

// dueEnd is the panel at the end of the round.
func (r *Reader) dueEnd() []app.UI {
	t := r.env.Text
	deck, now := r.env.deck(), today()
	title, says := t.DueNone, []string{t.DueHow}
	if r.due.answered > 0 {
		title, says = t.DueEnd, []string{t.DueRight(r.due.right, r.due.answered)}
	}
	if left := len(deck.Due(now)); left > 0 {
		title, says = t.DueLeft, append(says, t.DueNote(left)+".")
	}
	if back := comesBack(r.env, deck, now); back != "" {
		says = append(says, back)
	}
	return []app.UI{
		app.Div().Class("panel-body due-end").Body(
			app.H2().ID(scoreID).Class("due-title").TabIndex(-1).Text(title),
			app.Range(says).Slice(func(i int) app.UI { return app.P().Text(says[i]) }),
		),
		app.Div().Class("panel-foot").Body(
			app.A().Class("button primary").Href(r.env.libraryLink()).Text(t.Library),
		),
	}
}

// placeLabel tells which question it is.
func (r *Reader) placeLabel() string {
	at, of := r.state.At+1, len(r.state.Round)
	if r.due != nil {
		return r.env.Text.DuePlace(at, of)
	}
	return r.env.Text.Place(at, of)
}

// endLabel is what the button after the last question says.
func (r *Reader) endLabel() string {
	switch {
	case r.due == nil:
		return r.env.Text.ToScore
	case len(recall.ByText(r.env.deck().Due(today()))) > 0:
		return r.env.Text.NextText
	}
	return r.env.Text.Finish
}
