package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/dom"
	"lectern/app/lesson"
	"lectern/app/screens"
	"lectern/app/store"
	"lectern/app/ui"
)

// Class is the screen of a class's results: first which lesson it was, then what came in.
type Class struct {
	app.Compo
	env  *screens.Env
	live string
	stop []func() // what was listened to

	classes []store.Class // that are kept, the one that changed last first
	made    []lesson.Card // that the teacher has made
	own     []lesson.Card
	problem string // why a lesson was not opened
	opening bool

	open    bool
	kept    store.Class // the one that is open
	figures class.Figures
	version int // grows with every change of kept

	collecting
	scanning
	pupils
}

// NewClass makes the screen.
func NewClass(env *screens.Env) *Class { return &Class{env: env} }

// OnMount listens to the parts of the screen, to other tabs and to files that are dropped or pasted.
func (c *Class) OnMount(ctx app.Context) {
	listen(ctx)
	ctx.Handle(screens.KeptChanged, c.onKeptChanged)
	file := c.onFileRead(ctx)
	over := func(over bool) { ctx.Dispatch(func(app.Context) { c.dragged = over }) }
	c.stop = []func(){
		dom.WatchDrops(dom.MaxPicture, mostFiles, over, file),
		dom.WatchPastes(dom.MaxPicture, mostFiles, file),
	}
}

// OnDismount ends listening and puts the camera out.
func (c *Class) OnDismount() {
	for _, stop := range c.stop {
		stop()
	}
	c.scanOff()
	c.scanner.Close()
}

// OnNav opens the class that the address names.
func (c *Class) OnNav(ctx app.Context) {
	c.env.Arrive(ctx, c.title)
	if c.env.Live {
		c.scanOff()
		c.find(ctx)
	}
}

func (c *Class) title() string {
	title := words(c.env).Desk.ClassTitle
	if c.open {
		title = c.kept.Class.Title
	}
	return title + " – " + c.env.Text.App
}

// onKeptChanged takes over what another tab has changed.
func (c *Class) onKeptChanged(_ app.Context, a app.Action) {
	c.list()
	change, ok := a.Value.(store.Change)
	if !c.open || !ok || !change.Class(c.kept.Class.Print) {
		return
	}
	if k, found, err := c.env.Store.Class(c.kept.Class.Print); err == nil && found {
		c.show(k)
	}
}

// show makes a class the one that is open.
func (c *Class) show(k store.Class) {
	c.kept, c.open = k, true
	c.figures = k.Class.Figures(k.Quiz)
	c.version++
}

// keep shows and keeps a class that was made of the one that is shown.
func (c *Class) keep(k store.Class) {
	before := c.kept
	c.show(k)
	if err := c.env.Store.SaveClass(before, k); err != nil {
		app.Log(err)
		c.live = words(c.env).Class.NotKept
	}
}

// say announces words, also where they are the same as before.
func (c *Class) say(words string) { c.live = ui.Said(c.live, words) }

// who names a pupil.
func (c *Class) who(w class.Who, name string) string {
	switch {
	case w.Seat == 0:
		return name
	case c.kept.Names[w.Seat] != "":
		return c.kept.Names[w.Seat]
	}
	return words(c.env).Class.Seat(w.Seat)
}

// Render draws the screen.
func (c *Class) Render() app.UI {
	if c.open {
		return screens.Shell(c.env, "plain", c.live, app.Main().ID("text").Class("plain-page class-page").TabIndex(-1).Body(c.opened()...))
	}
	return screens.Shell(c.env, "plain", c.live, app.Main().ID("text").Class("plain-page class-start").TabIndex(-1).Body(c.choice()...))
}

// opened is the page of one class.
func (c *Class) opened() []app.UI {
	t := words(c.env).Class
	some := len(c.kept.Class.Pupils) > 0
	return []app.UI{
		app.Header().Class("class-head").Body(
			app.A().Class("class-back").Href(c.env.ClassLink()).Text(t.AllLessons),
			app.H1().Lang(ui.TextLang).Text(c.kept.Class.Title),
		),
		c.box(),
		c.conflicts(),
		app.Div().Class("class-empty").Hidden(some).Body(
			app.H2().Text(t.Empty), app.P().Text(t.EmptyLead),
		),
		app.Div().Class("class-results").Hidden(!some).Body(
			&glance{screen: c, Lang: c.env.Text.Lang, Version: c.version},
			&pupilTable{screen: c, Lang: c.env.Text.Lang, Version: c.version},
			c.aboutPupil(),
			c.nameList(),
			&itemList{screen: c, Lang: c.env.Text.Lang, Version: c.version},
			c.away(),
		),
		app.Div().Class("drop-here").Hidden(!c.dragged).Body(
			app.P().Class("drop-words").Body(ui.IconText.Draw(), app.Span().Text(t.DropHere)),
		),
	}
}

// starting is the line that tells of loading on a page drawn ahead; nothing in the browser.
func starting(env *screens.Env) app.UI {
	if env.Live {
		return app.Text("")
	}
	return ui.Boot(words(env).Desk.Starting, words(env).Desk.StartFailed)
}
