// Package screens holds one component for each route.
package screens

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/store"
	"lectern/questions/quiz"
)

// Env is what every screen works with. Base is the site's path with a slash at both ends. Live tells that the app
// runs in a browser; without it screens are drawn once, with everything that needs the app switched off.
type Env struct {
	Base    string
	Text    i18n.Text
	Cards   []lesson.Card // of the library; the first opens at the root
	Quizzes map[string]quiz.Quiz
	Store   store.Store
	Live    bool
	Desk    bool // the program is the teacher's, not the reader's

	Begun   bool // the questions of the first screen were begun before the program ran
	arrived bool // a screen was shown already
}

// Arrive names the page, now and in every language chosen later. From the second screen on it begins at its top, and the
// focus goes to what is new.
func (e *Env) Arrive(ctx app.Context, title func() string) {
	name := func(ctx app.Context, _ app.Action) { ctx.Page().SetTitle(title()) }
	name(ctx, app.Action{})
	ctx.Handle(languageChanged, name)
	if !e.arrived {
		e.arrived = true
		return
	}
	dom.ToTop() // at once, so that a scroll that is under way ends; again for what was drawn since
	ctx.Defer(func(app.Context) { dom.Begin("text") })
}

func focus(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { dom.Focus(id) })
}

// Quiz gives the quiz of a library lesson, fetching it where it is not there yet. It blocks while fetching.
func (e *Env) Quiz(id string) (quiz.Quiz, error) {
	if q, ok := e.Quizzes[id]; ok {
		return q, nil
	}
	data, err := dom.Fetch(lesson.File(id))
	if err != nil {
		return quiz.Quiz{}, err
	}
	q, err := quiz.Decode(data)
	if err != nil {
		return quiz.Quiz{}, fmt.Errorf("lesson %s: %w", id, err)
	}
	return q, nil
}

// change changes the saved settings and leaves those alone that other parts of the screen keep.
func (e *Env) change(with func(*store.Settings)) error {
	s, err := e.Store.Settings()
	if err != nil {
		return err
	}
	with(&s)
	return e.Store.SaveSettings(s)
}

// The addresses of the screens.

func (e *Env) homeLink() string          { return e.Base }
func (e *Env) libraryLink() string       { return e.Base + "library/" }
func (e *Env) deviceLink() string        { return e.Base + "device/" }
func (e *Env) dueLink() string           { return e.Base + "due/" }
func (e *Env) openLink() string          { return e.Base + "open/" }
func (e *Env) newLink() string           { return e.Base + "new/" }
func (e *Env) readLink(id string) string { return e.Base + "read/" + id + "/" }
func (e *Env) ownLink(id string) string  { return e.Base + "own/?text=" + id }

// LessonLink is the whole address, with its site, of a lesson packed as a fragment.
func (e *Env) LessonLink(fragment string) string { return dom.Origin() + e.openLink() + "#" + fragment }

// StudioLink leads to the teacher's lessons.
func (e *Env) StudioLink() string { return e.Base + "studio/" }

// ClassLink leads to the results of a class.
func (e *Env) ClassLink() string { return e.Base + "class/" }

// link is a link to a page of the reader's program, or of the teacher's.
func (e *Env) link(address string, desk bool) app.HTMLA {
	a := app.A().Href(address)
	if desk == e.Desk {
		return a
	}
	return Away(a)
}

// Away lets the browser itself follow a link that leads to a page of the other program.
func Away(a app.HTMLA) app.HTMLA {
	return a.OnClick(func(_ app.Context, e app.Event) { e.StopImmediatePropagation() })
}
