package screens

import (
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/lesson"
	"lectern/app/recall"
	"lectern/questions/grade"
)

// libraryKey begins the names of the library's texts, by which progress and cards are kept.
const libraryKey = "library:"

func today() recall.Day { return recall.DayOf(time.Now()) }

// deck is the cards of the texts that are there; of texts that are gone nothing comes back.
func (e *Env) deck() recall.Deck {
	if !e.Live {
		return nil
	}
	deck, err := e.Store.Deck()
	own, errOwn := e.Store.Own()
	if err != nil || errOwn != nil {
		app.Log(err, errOwn)
		return nil
	}
	return deck.Keep(func(c recall.Card) bool {
		id, library := strings.CutPrefix(c.Text, libraryKey)
		cards := own
		if library {
			cards = e.Cards
		}
		return slices.ContainsFunc(cards, func(l lesson.Card) bool { return l.ID == id })
	})
}

// learn notes in the deck what the last step has shown of how well questions are known.
func (r *Reader) learn(before flow.State) {
	if len(before.Given) != len(r.state.Given) {
		return
	}
	for i := range r.state.Given {
		if r.state.Stands(i) && !before.Stands(i) {
			r.noteAnswer(r.state.Quiz.Questions[i].ID, r.state.Result(i))
		}
	}
}

func (r *Reader) noteAnswer(question string, result grade.Result) {
	at := recall.Place{Text: r.key(), Quiz: flow.Fingerprint(r.state.Quiz), Question: question}
	deck, err := r.env.Store.Deck()
	if err == nil {
		err = r.env.Store.SaveDeck(deck.Answer(at, recall.Rate(result), today()))
	}
	if err != nil {
		r.fail(err)
	}
}

// dueNote leads to the questions that are due, where there are any.
func dueNote(e *Env, deck recall.Deck) app.UI {
	due := deck.Due(today())
	return app.P().Class("due-note").Hidden(len(due) == 0).Body(
		app.A().Href(e.dueLink()).Text(e.Text.DueNote(len(due))),
	)
}

// dueShelf is the part of the library with the questions that are due.
func dueShelf(e *Env) app.UI {
	t, deck, now := e.Text, e.deck(), today()
	due := deck.Due(now)
	return app.Section().Class("due-shelf").Hidden(len(deck) == 0).Body(
		app.Div().Class("due-words").Body(
			app.H2().Text(t.DueTitle),
			app.P().Body(app.Text(dueLead(e, deck, due, now))),
		),
		app.A().Class("button primary").Hidden(len(due) == 0).Href(e.dueLink()).Text(t.StartDue),
	)
}

func dueLead(e *Env, deck recall.Deck, due []recall.Card, now recall.Day) string {
	if len(due) == 0 {
		return e.Text.DueNone + ". " + comesBack(e, deck, now)
	}
	return e.Text.DueLead(len(due), len(recall.ByText(due)))
}

// comesBack tells what comes back next; "" where nothing does.
func comesBack(e *Env, deck recall.Deck, now recall.Day) string {
	day, n := deck.Next(now)
	if n == 0 {
		return ""
	}
	return e.Text.DueNext(n, int(day-now))
}
