package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/lesson"
	"lectern/app/ui"
)

// Library lists the texts of the site and the reader's own, with how far she is in each.
type Library struct {
	app.Compo
	env     *Env
	texts   []entry // of the site
	own     []entry
	asked   string // the own text that is about to be deleted
	problem string
}

// entry is a text with its address and how far the reader is in it.
type entry struct {
	lesson.Card
	link     string
	standing lesson.Standing
	changed  int64 // when the reader was in it last
}

// NewLibrary makes the screen.
func NewLibrary(env *Env) *Library {
	l := &Library{env: env}
	l.read()
	return l
}

func (l *Library) read() {
	l.texts, l.own = nil, nil
	for _, c := range l.env.Cards {
		l.texts = append(l.texts, l.entry(c, l.env.readLink(c.ID), libraryKey+c.ID))
	}
	if !l.env.Live {
		return
	}
	own, err := l.env.Store.Own()
	if err != nil {
		l.fail(err)
	}
	for _, c := range own {
		l.own = append(l.own, l.entry(c, l.env.ownLink(c.ID), c.ID))
	}
}

// entry reads how far the reader is in a text, whose progress has that key.
func (l *Library) entry(c lesson.Card, link, key string) entry {
	e := entry{Card: c, link: link, standing: lesson.Standing{Of: c.Questions}}
	if !l.env.Live {
		return e
	}
	p, _, err := l.env.Store.Progress(key)
	if err != nil {
		l.fail(err)
	}
	e.standing, e.changed = c.Standing(p), l.env.Store.Changed(key)
	return e
}

func (l *Library) fail(err error) {
	app.Log(err)
	l.problem = l.env.Text.NotSaved
}

// OnNav names the page.
func (l *Library) OnNav(ctx app.Context) {
	l.env.Arrive(ctx, func() string { return l.env.Text.LibraryTitle + " – " + l.env.Text.App })
}

// Render draws the screen. What is to be read next has the same place whether it was begun or not, so that nothing moves
// when the app takes over the page that was drawn ahead.
func (l *Library) Render() app.UI {
	t := l.env.Text
	next, begun := l.next()
	rest := make([]entry, 0, len(l.texts))
	for _, e := range l.texts {
		if e.link != next.link {
			rest = append(rest, e)
		}
	}
	return Shell(l.env, "plain", "",
		app.Main().ID("text").Class("plain-page").TabIndex(-1).Body(
			app.H1().Text(t.LibraryTitle),
			app.P().Class("lead").Text(t.LibraryLead),
			app.Div().Class("notices").Body(
				app.If(l.problem != "", func() app.UI { return ui.Notice("alert", l.problem) }),
			),
			dueShelf(l.env),
			l.nextShelf(next, begun),
			app.Section().Class("shelf").Hidden(len(rest) == 0).Body(
				app.H2().Text(t.About.Texts),
				app.Ul().Class("cards").Body(
					app.Range(rest).Slice(func(i int) app.UI { return app.Li().Class("card").Body(l.card(rest[i])...) }),
				),
			),
			l.ownShelf(),
		),
	)
}

func (l *Library) card(e entry) []app.UI {
	return []app.UI{
		app.H3().Class("card-title").Body(app.A().Href(e.link).Lang(ui.TextLang).Text(e.Title)),
		app.P().Class("card-opening").Lang(ui.TextLang).Text(e.Opening),
		cardFacts(l.env.Text, e.Card),
		standing(l.env.Text, e.standing).Render(),
	}
}
