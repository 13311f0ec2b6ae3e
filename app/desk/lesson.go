package desk

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/engine"
	"lectern/app/screens"
	"lectern/app/studio"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// Lesson is the screen on which a lesson is made: its questions, the text, and what a pupil sees.
type Lesson struct {
	app.Compo
	env     *screens.Env
	engine  engine.Client
	id      string
	state   studio.State
	loaded  bool
	gone    bool   // there is no such lesson
	live    string // what is announced
	problem string // why the last step was not taken
	unkey   func() // ends listening to keys

	at       string // ID of the question that is looked at
	editing  bool   // it is open to be changed
	side     side
	revision int               // counts what changes fields from elsewhere than by typing
	refused  map[string]string // why what stands in a field is not taken
	picking  *picking
	hand     studio.Written
	wished   quiz.Wish
	term     [2]string // a word and its meaning, as they are typed
	spares   int       // how many spare questions are shown
	looking  bool      // the engine looks for more questions
	saving   bool
	changes  int // counts the states that were set
}

// side is what stands beside the questions, or in their place on a small screen.
type side string

const (
	questionsSide side = "questions"
	textSide      side = "text"
	pupilSide     side = "pupil"
)

// NewLesson makes the screen. The address names the lesson.
func NewLesson(env *screens.Env) *Lesson {
	return &Lesson{env: env, side: questionsSide, refused: map[string]string{}, spares: fewSpares, hand: studio.Written{Kind: quiz.Short}}
}

// step is a step of the lesson.
type step func(studio.State) (studio.State, error)

// OnNav opens the lesson that the address names.
func (l *Lesson) OnNav(ctx app.Context) {
	l.env.Arrive(ctx, l.title)
	if !l.env.Live || l.loaded {
		return
	}
	l.id = fetchDraft(ctx, l.env, func(ctx app.Context, d studio.Draft, found bool) {
		state, err := studio.Open(d)
		if l.gone = !found || err != nil; !l.gone {
			l.open(ctx, state)
		}
	})
}

func (l *Lesson) title() string {
	if !l.loaded {
		return words(l.env).Desk.StudioTitle + " – " + l.env.Text.App
	}
	return l.state.Title + " – " + l.env.Text.App
}

func (l *Lesson) open(ctx app.Context, state studio.State) {
	l.state, l.loaded = state, true
	if len(state.Items) > 0 {
		l.at = state.Items[0].ID
	}
	ctx.Page().SetTitle(l.title())
	l.wished = state.Wish
}

// OnMount begins to listen to the parts of the screen and to the keys.
func (l *Lesson) OnMount(ctx app.Context) {
	ctx.Handle(typed, l.onTyped)
	ctx.Handle(leftField, l.onLeftField)
	listen(ctx)
	ctx.Handle(sayThis, func(_ app.Context, a app.Action) {
		if words, ok := a.Value.(string); ok {
			l.say(words)
		}
	})
	ctx.Handle(ui.PickSentence, l.onPickSentence)
	ctx.Handle(ui.GiveAnswer, func(ctx app.Context, _ app.Action) {
		if l.picking != nil {
			l.endPicking(ctx, true)
		}
	})
	ctx.Handle(ui.ChooseWord, l.onChooseWord)
	l.unkey = dom.WatchUndo(func(again bool) {
		ctx.Dispatch(func(ctx app.Context) { l.back(ctx, again) })
	})
}

// OnDismount keeps what was changed last.
func (l *Lesson) OnDismount() {
	if l.unkey != nil {
		l.unkey()
	}
	l.engine.Cancel()
	if l.saving {
		l.save()
	}
}

// always makes a step of one that cannot fail.
func always(take func(studio.State) studio.State) step {
	return func(s studio.State) (studio.State, error) { return take(s), nil }
}

// take takes a step and tells why, where it cannot be taken.
func (l *Lesson) take(ctx app.Context, take step) bool {
	state, err := take(l.state)
	l.problem = ""
	if err != nil {
		l.problem = why(words(l.env).Studio, err)
		l.say(l.problem)
		return false
	}
	l.set(ctx, state)
	l.revision++
	return true
}

// set makes a state the present one and keeps it.
func (l *Lesson) set(ctx app.Context, state studio.State) {
	l.state = state
	l.changes++
	if l.state.Find(l.at) < 0 {
		l.at, l.editing = "", false
	}
	if l.saving {
		return
	}
	l.saving = true
	l.saveSoon(ctx)
}

// saveSoon keeps the state a moment later. Until it is kept, and nothing has changed since, it is being saved.
func (l *Lesson) saveSoon(ctx app.Context) {
	const restful = 400 * time.Millisecond
	ctx.After(restful, func(ctx app.Context) {
		l.save()
		changes := l.changes
		ctx.Async(func() {
			err := l.env.Store.Keep()
			ctx.Dispatch(func(ctx app.Context) {
				if err != nil {
					app.Log(err) // every screen tells of it
				}
				if l.saving = changes != l.changes; l.saving {
					l.saveSoon(ctx)
				}
			})
		})
	})
}

func (l *Lesson) save() {
	if err := l.env.Store.SaveLesson(l.id, l.state.Draft); err != nil {
		app.Log(err)
	}
}

// back undoes a step, or takes one again.
func (l *Lesson) back(ctx app.Context, again bool) {
	t := words(l.env).Studio
	state, said := l.state.Undo(), t.Undone
	switch {
	case again && !l.state.CanRedo() || !again && !l.state.CanUndo():
		return
	case again:
		state, said = l.state.Redo(), t.Redone
	}
	l.refused, l.picking, l.problem = map[string]string{}, nil, ""
	l.set(ctx, state)
	l.revision++
	l.say(said)
}

// say announces words, also where they are the same as before.
func (l *Lesson) say(words string) { l.live = ui.Said(l.live, words) }
