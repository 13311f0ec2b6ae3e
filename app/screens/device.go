package screens

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/store"
)

// promise is what the browser has said about clearing what is kept.
type promise int

const (
	unasked promise = iota
	promised
	mayClear
	refused
)

// askForget is the action that puts the question whether to forget everything, or takes it away.
const askForget = "ask-forget"

// Device is the screen of what is kept: what it is, a file of it and back, and forgetting.
type Device struct {
	app.Compo
	env     *Env
	kept    store.Summary
	promise promise
	asking  bool   // whether to forget everything
	at      deed   // what told and problem are about
	told    string // that it was done
	problem string // why it was not
	stop    func() // ends listening to files that the page is opened with
}

// deed is something to do on the screen.
type deed int

const (
	saving deed = iota
	opening
	forgetting
)

func (d *Device) say(at deed, told, problem string) { d.at, d.told, d.problem = at, told, problem }

// NewDevice makes the screen.
func NewDevice(env *Env) *Device {
	d := &Device{env: env}
	if env.Live {
		d.kept = env.Store.Summary()
	}
	return d
}

// OnMount asks what the browser has promised, listens to other tabs and takes the file that the system opens the page
// with.
func (d *Device) OnMount(ctx app.Context) {
	ctx.Handle(KeptChanged, func(app.Context, app.Action) { d.kept = d.env.Store.Summary() })
	ctx.Handle(askForget, d.onAskForget)
	d.stop = dom.WatchLaunches(store.MaxFile, d.open(ctx))
	d.hear(ctx, dom.Persisted, mayClear)
}

// OnDismount ends listening.
func (d *Device) OnDismount() {
	if d.stop != nil {
		d.stop()
	}
}

// OnNav names the page.
func (d *Device) OnNav(ctx app.Context) {
	d.env.Arrive(ctx, func() string { return d.env.Text.Kept.Title + " – " + d.env.Text.App })
}

// hear takes the browser's answer to a question about its promise.
func (d *Device) hear(ctx app.Context, question func() bool, no promise) {
	ctx.Async(func() {
		yes := question()
		ctx.Dispatch(func(app.Context) {
			if d.promise = no; yes {
				d.promise = promised
			}
		})
	})
}

func (d *Device) onAsk(ctx app.Context, _ app.Event) { d.hear(ctx, dom.Persist, refused) }

func (d *Device) onSave(ctx app.Context, _ app.Event) {
	d.env.saveFile(ctx)
	d.say(saving, d.env.Text.Kept.Saved, "")
}

func (d *Device) onFile(ctx app.Context, _ app.Event) {
	dom.ChosenFile(keptFileID, store.MaxFile, d.open(ctx))
}

// open takes a file in and tells of it.
func (d *Device) open(ctx app.Context) func(dom.File, error) {
	return func(f dom.File, err error) {
		taken, err := d.take(f, err)
		ctx.Dispatch(func(ctx app.Context) { d.took(ctx, taken, err) })
	}
}

func (d *Device) take(chosen dom.File, err error) (store.Taken, error) {
	if err != nil {
		return store.Taken{}, err
	}
	f, err := store.Decode(string(chosen.Data))
	if err != nil {
		return store.Taken{}, err
	}
	return d.env.Store.Import(f)
}

func (d *Device) took(ctx app.Context, taken store.Taken, err error) {
	t := d.env.Text.Kept
	switch {
	case errors.Is(err, dom.ErrNoFile):
		return
	case err != nil:
		app.Log(err)
		d.say(opening, "", whyNotTaken(t, err))
		return
	}
	count := func(of func(store.Tally) int) i18n.TakenCount {
		return i18n.TakenCount{Texts: of(taken.Texts), Answers: of(taken.Answers)}
	}
	d.say(opening, t.Taken(
		count(func(t store.Tally) int { return t.Added }),
		count(func(t store.Tally) int { return t.Replaced }),
		count(func(t store.Tally) int { return t.Kept }),
	), "")
	d.kept = d.env.Store.Summary()
	d.env.refresh(ctx)
}

// whyNotTaken says why a file was not taken in.
func whyNotTaken(t *i18n.KeptText, err error) string {
	for _, c := range []struct {
		err   error
		words string
	}{
		{dom.ErrTooBig, t.TooLarge}, {store.ErrTooLarge, t.TooLarge}, {dom.ErrUnreadable, t.NoFile}, {store.ErrForeign, t.Foreign},
		{store.ErrLaterFile, t.LaterFile}, {store.ErrCutOff, t.CutOff}, {store.ErrDamaged, t.Damaged},
	} {
		if errors.Is(err, c.err) {
			return c.words
		}
	}
	return t.NotTaken
}

func (d *Device) onForget(ctx app.Context, _ app.Event) {
	d.say(forgetting, "", "")
	ctx.NewActionWithValue(askForget, true)
}

func (d *Device) onKeep(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(askForget, false) }

// onAskForget puts the question whether to forget everything, or takes it away. It comes as an action, because what a
// button defers is dropped when the button goes.
func (d *Device) onAskForget(ctx app.Context, a app.Action) {
	if d.asking, _ = a.Value.(bool); d.asking {
		focus(ctx, sureID)
	} else {
		focus(ctx, forgetID)
	}
}

func (d *Device) onForgetAll(ctx app.Context, _ app.Event) {
	ctx.Async(func() {
		err := d.env.Store.Forget()
		ctx.Dispatch(func(ctx app.Context) {
			d.kept = d.env.Store.Summary()
			d.say(forgetting, d.env.Text.Kept.Forgotten, "")
			if err != nil {
				app.Log(err)
				d.say(forgetting, "", d.env.Text.Kept.NotForgotten)
			}
			d.env.refresh(ctx)
			ctx.NewActionWithValue(askForget, false)
		})
	})
}

// refresh applies the settings anew, after others have come or all have gone.
func (e *Env) refresh(ctx app.Context) {
	settings, err := e.Store.Settings()
	if err != nil {
		app.Log(err)
		return
	}
	dom.SetLook(attributes(settings))
	ctx.NewActionWithValue(lookChanged, settings)
	e.Speak()
	ctx.NewAction(languageChanged)
}
