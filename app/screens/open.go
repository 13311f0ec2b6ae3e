package screens

import (
	"errors"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/handout"
	"lectern/app/i18n"
	"lectern/app/lesson"
)

// Open is the screen on which a lesson from a teacher is opened: from the address, a link that is pasted, or a file.
type Open struct {
	app.Compo
	env  *Env
	stop func() // ends listening to files that are dropped, or that the page is opened with

	link    string // what was pasted
	opening bool
	dragged bool   // a file is held over the page
	source  source // of what was opened last
	problem error  // why it was not
	edition string // ID of a text of the library that is here in another edition
}

// source is where a lesson comes from.
type source int

const (
	fromLink source = iota
	fromFile
)

// The errors of lessons that name a text of the library.
var (
	errNotHere      = errors.New("the site does not have the text")
	errOtherEdition = errors.New("the site has another edition of the text")
)

// NewOpen makes the screen.
func NewOpen(env *Env) *Open { return &Open{env: env} }

// OnMount begins to listen to files.
func (o *Open) OnMount(ctx app.Context) {
	ctx.Handle(openLesson, o.onOpen)
	file := func(f dom.File, err error) { ctx.Dispatch(func(ctx app.Context) { o.takeFile(ctx, f, err) }) }
	undrop := dom.WatchDrops(handout.MaxFile, 1, func(over bool) { ctx.Dispatch(func(app.Context) { o.dragged = over }) }, file)
	unlaunch := dom.WatchLaunches(handout.MaxFile, file)
	o.stop = func() { undrop(); unlaunch() }
}

// OnDismount ends listening.
func (o *Open) OnDismount() {
	if o.stop != nil {
		o.stop()
	}
}

// mainID is the fragment of the link that skips to the text.
const mainID = "text"

// OnNav names the page and opens the lesson of the address.
func (o *Open) OnNav(ctx app.Context) {
	o.env.Arrive(ctx, func() string { return o.env.Text.Open.Title + " – " + o.env.Text.App })
	if fragment := dom.Fragment(); o.env.Live && fragment != "" && fragment != mainID {
		o.decode(ctx, fromLink, func() (handout.Lesson, error) { return handout.Unpack(fragment) })
	}
}

// openLesson is the action that opens the link in the field. It is an action, because what arrives for a button that is
// drawn anew is dropped.
const openLesson = "open-lesson"

func (o *Open) onLink(ctx app.Context, _ app.Event) { o.link = ctx.JSSrc().Get("value").String() }

func (o *Open) onSubmit(ctx app.Context, e app.Event) {
	e.PreventDefault()
	ctx.NewAction(openLesson)
}

func (o *Open) onOpen(ctx app.Context, _ app.Action) {
	fragment := handout.Fragment(o.link)
	o.decode(ctx, fromLink, func() (handout.Lesson, error) { return handout.Unpack(fragment) })
}

func (o *Open) onFile(ctx app.Context, _ app.Event) {
	dom.ChosenFile(lessonFileID, handout.MaxFile, func(f dom.File, err error) {
		ctx.Dispatch(func(ctx app.Context) { o.takeFile(ctx, f, err) })
	})
}

func (o *Open) takeFile(ctx app.Context, f dom.File, err error) {
	if errors.Is(err, dom.ErrNoFile) {
		return
	}
	o.decode(ctx, fromFile, func() (handout.Lesson, error) {
		if err != nil {
			return handout.Lesson{}, err
		}
		return handout.DecodeFile(f.Data)
	})
}

// decode reads a lesson and opens it.
func (o *Open) decode(ctx app.Context, from source, read func() (handout.Lesson, error)) {
	if o.opening {
		return
	}
	o.opening, o.source, o.problem, o.edition = true, from, nil, ""
	const drawn = 50 * time.Millisecond // so that the browser draws first that something happens
	ctx.Async(func() {
		time.Sleep(drawn)
		l, err := read()
		link := ""
		if err == nil {
			link, err = o.env.take(l)
		}
		ctx.Dispatch(func(ctx app.Context) { o.opened(ctx, l, link, err) })
	})
}

func (o *Open) opened(ctx app.Context, l handout.Lesson, link string, err error) {
	o.opening = false
	if err != nil {
		app.Log(err)
		o.problem = err
		if errors.Is(err, errOtherEdition) {
			o.edition = l.Library
		}
		focus(ctx, openProblemID)
		return
	}
	dom.DropFragment()
	o.env.keepForGood(ctx)
	ctx.Navigate(link)
}

// given reports whether one of the reader's texts is from a teacher.
func (e *Env) given(id string) bool {
	own, err := e.Store.Own()
	if err != nil {
		app.Log(err)
	}
	return slices.ContainsFunc(own, func(c lesson.Card) bool { return c.ID == id && c.Given })
}

// why says why a lesson was not opened.
func (o *Open) why(t *i18n.OpenText) string {
	for _, c := range []struct {
		err        error
		link, file string
	}{
		{handout.ErrNoLesson, t.LinkEmpty, t.FileEmpty},
		{handout.ErrCut, t.LinkCut, t.FileCut},
		{handout.ErrAltered, t.LinkAltered, t.FileAltered},
		{handout.ErrVersion, t.Version, t.Version},
		{handout.ErrTooBig, t.TooBig, t.TooBig},
		{dom.ErrTooBig, t.TooBig, t.TooBig},
		{dom.ErrUnreadable, t.NoFile, t.NoFile},
		{errNotHere, t.NotHere, t.NotHere},
		{errOtherEdition, t.OtherEdition, t.OtherEdition},
	} {
		if errors.Is(o.problem, c.err) {
			if o.source == fromFile {
				return c.file
			}
			return c.link
		}
	}
	return t.Failed
}
