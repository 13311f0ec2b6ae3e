package screens

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/handout"
	"lectern/app/lesson"
	"lectern/questions/quiz"
)

// take keeps a lesson among the reader's texts and gives its address. It takes the place of one with the same questions,
// and what was answered stays: a teacher may have mended a key. A text of the library is opened there, so that nothing is
// answered twice. It blocks.
func (e *Env) take(l handout.Lesson) (link string, err error) {
	at := slices.IndexFunc(e.Cards, func(c lesson.Card) bool {
		return c.ID == l.Library || l.Library == "" && c.Print == l.Print()
	})
	switch {
	case at < 0 && l.Library != "":
		return "", errNotHere
	case at >= 0 && e.Cards[at].Print != l.Print():
		return "", errOtherEdition
	case at >= 0 && (l.Library != "" || e.serves(e.Cards[at].ID, l.Quiz)):
		return e.readLink(e.Cards[at].ID), nil
	}
	id := "given" + l.Print()
	had, here, err := e.Store.OwnQuiz(id)
	if err == nil && here && handout.Same(had, l.Quiz) {
		return e.ownLink(id), nil
	}
	card := lesson.NewCard(id, l.Quiz)
	card.Given = true
	if err := e.Store.SaveOwn(card, l.Quiz); err != nil {
		app.Log(err) // it is in memory, and every screen says so
	}
	from := id
	if at >= 0 && !here {
		from = libraryKey + e.Cards[at].ID
	}
	if err := e.remark(from, id, l.Quiz); err != nil {
		app.Log(err) // the lesson begins anew
	}
	return e.ownLink(id), nil
}

// serves reports whether a text of the library has just this quiz. It blocks.
func (e *Env) serves(id string, q quiz.Quiz) bool {
	served, err := e.Quiz(id)
	if err != nil {
		app.Log(err)
	}
	return err == nil && handout.Same(served, q)
}

// remark keeps the progress that is kept under one name under another, with the points that its answers earn by the quiz.
func (e *Env) remark(from, to string, q quiz.Quiz) error {
	p, found, err := e.Store.Progress(from)
	if err != nil || !found {
		return err
	}
	s, err := flow.Resume(q, p)
	if err != nil {
		return err
	}
	return e.Store.SaveProgress(to, s.Progress())
}
