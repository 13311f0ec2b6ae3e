package screens

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/aloud"
	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/lesson"
	"lectern/app/passage"
	"lectern/app/store"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// Reader is the screen on which a text is read and its questions are answered.
type Reader struct {
	app.Compo
	env *Env
	id  string
	own bool      // one of the reader's own texts
	due *dueRound // where the questions that are due are asked, of one text after the other

	listening
	ruler   *dom.Ruler
	looking looking
	outline outline
	sharing sharing
	state   flow.State
	card    lesson.Card
	loaded  bool
	problem string // why there is no text
	live    string
	nudged  bool   // an answer was missing
	shut    bool   // the sheet with the question is folded; only small screens fold it
	back    string // ID of what the link beside the evidence leads back to; "" for no link

	unreadable bool // earlier answers are there but cannot be understood
	elsewhere  bool // the same text is open in another tab
}

// NewReader shows a lesson of the library.
func NewReader(env *Env, id string) *Reader {
	r := &Reader{env: env, id: id}
	if q, ok := env.Quizzes[id]; ok {
		r.open(q)
	}
	return r
}

// NewOwnReader shows one of the reader's own texts. The address names it, which is the new one only in OnNav.
func NewOwnReader(env *Env) *Reader { return &Reader{env: env, own: true} }

// CompoID tells the readers of different texts apart.
func (r *Reader) CompoID() string { return r.id }

// OnMount fetches what is not there yet and begins to listen to the parts of the screen.
func (r *Reader) OnMount(ctx app.Context) {
	Answering{Shown: r.shown, Take: r.step, Say: r.tell}.Listen(ctx)
	ctx.Handle(ui.PickSentence, r.onPickSentence)
	ctx.Handle(ui.ReadFrom, r.onReadFrom)
	ctx.Handle(closeAloud, r.closeAloud)
	ctx.Handle(KeptChanged, r.onKeptChanged)
	ctx.Handle(ui.GoBack, r.onGoBack)
	ctx.Handle(lookChanged, r.onLook)
	r.openSpeech(ctx)
	r.openRuler()
	r.openLookup(ctx)
	ctx.Handle(watchOutline, r.onWatchOutline)
	ctx.NewAction(watchOutline)
	if r.loaded || r.own || r.due != nil {
		return
	}
	ctx.Async(func() {
		q, err := r.env.Quiz(r.id)
		ctx.Dispatch(func(ctx app.Context) {
			if err != nil {
				app.Log(err)
				r.problem = r.env.Text.LoadFailed
				return
			}
			r.open(q)
			ctx.Page().SetTitle(r.title())
			ctx.NewAction(watchOutline)
		})
	})
}

// OnNav opens the text that the address names and gives the page its title.
func (r *Reader) OnNav(ctx app.Context) {
	if r.own && !r.loaded {
		r.id = dom.Query("text")
		r.openOwn(ctx)
	}
	r.env.Arrive(ctx, r.title)
	if r.due != nil && r.env.Live {
		r.openDue(ctx)
	}
}

func (r *Reader) title() string {
	switch {
	case r.due != nil:
		return r.env.Text.DueTitle + " – " + r.env.Text.App
	case !r.loaded:
		return r.env.Text.App
	}
	return r.card.Title + " – " + r.env.Text.App
}

// open shows the quiz where the reader left it.
func (r *Reader) open(q quiz.Quiz) {
	r.state, r.card, r.loaded = flow.New(q), lesson.NewCard(r.id, q), true
	if !r.env.Live {
		return
	}
	p, found, err := r.env.Store.Progress(r.key())
	if err != nil {
		r.fail(err)
	}
	if found {
		// Progress in an earlier version of the text begins anew.
		r.state, _ = flow.Resume(q, p)
	}
	settings, err := r.env.Store.Settings()
	if err == nil {
		r.state, _ = r.state.Rate(settings.Rated)
	}
	r.goOn()
	r.prepareAloud(settings)
}

// goOn begins with the questions where the reader has done so before the program ran.
func (r *Reader) goOn() {
	if !r.env.Begun || r.due != nil {
		return
	}
	r.env.Begun = false
	if r.state.Phase == flow.Reading {
		r.state, _ = r.state.Start()
		r.save()
	}
}

func (r *Reader) openOwn(ctx app.Context) {
	ctx.Async(func() {
		q, found, err := r.env.Store.OwnQuiz(r.id)
		given := r.env.given(r.id)
		ctx.Dispatch(func(ctx app.Context) {
			if err != nil {
				app.Log(err)
			}
			if !found {
				r.problem = r.env.Text.OwnGone
				return
			}
			r.open(q)
			r.card.Given = given
			ctx.Page().SetTitle(r.title())
			ctx.NewAction(watchOutline)
		})
	})
}

// key names the progress; own texts and those of the library cannot meet.
func (r *Reader) key() string {
	if r.own {
		return r.id
	}
	return libraryKey + r.id
}

func (r *Reader) save() {
	err := error(nil)
	if r.due != nil {
		err = r.env.Store.SaveRound(r.state.Progress())
	} else {
		err = r.env.Store.SaveProgress(r.key(), r.state.Progress())
	}
	if err != nil {
		r.fail(err)
	}
}

func (r *Reader) fail(err error) {
	app.Log(err)
	r.unreadable = true
}

// onKeptChanged takes in what was answered to the same questions in another tab.
func (r *Reader) onKeptChanged(_ app.Context, a app.Action) {
	if c, ok := a.Value.(store.Change); !ok || !r.loaded || r.due != nil || !c.Progress(r.key()) {
		return
	}
	p, found, err := r.env.Store.Progress(r.key())
	if err != nil || !found {
		return
	}
	if state, err := r.state.Join(p); err == nil {
		r.state, r.elsewhere = state, true
	}
}

// Render draws the screen.
func (r *Reader) Render() app.UI {
	return shellWith(r.env, "reader", r.live, r.state.Phase == flow.Asking, r.listenButton(),
		r.playerBar(),
		ui.WorksheetHead(r.env.Text.Worksheet),
		app.Div().Class("notices").Body(
			app.If(r.unreadable, func() app.UI { return ui.Notice("alert", r.env.Text.Kept.Unreadable) }),
			app.If(r.elsewhere, func() app.UI { return ui.Notice("status", r.env.Text.Kept.Elsewhere) }),
		),
		app.Div().Class("desk").DataSet("phase", string(r.state.Phase)).Body(
			r.firstQuestion(),
			r.contents(),
			app.Main().ID("text").Class("sheet").TabIndex(-1).Body(r.head(), r.text(), r.veil(), r.printing()),
			app.Aside().Class("panel").Aria("label", r.env.Text.Questions).DataSet("shut", r.shut).
				TabIndex(-1).OnKeyDown(r.onKey).Body(r.panel()...),
		),
		r.worksheet(),
		r.wordCard(),
	)
}

// head is what is told about the text above it.
func (r *Reader) head() app.UI {
	head := app.Div().Class("sheet-head")
	if !r.loaded {
		return head
	}
	return head.Body(factsLine(r.env.Text, r.card), r.lookUpButton())
}

func (r *Reader) text() app.UI {
	switch {
	case r.problem != "":
		return app.P().Class("problem").Text(r.problem)
	case !r.loaded && r.due != nil && r.due.over:
		return app.H1().Class("due-none").Text(r.env.Text.DueTitle)
	case !r.loaded:
		return app.P().Class("problem").Text(r.env.Text.Opening)
	}
	return &ui.Passage{
		Blocks:    passage.Lay(r.state.Quiz, slices.Concat(r.lit(), r.spokenLit(), r.lookedLit())),
		Picking:   r.state.Marking(),
		Picked:    r.picked(),
		Listening: r.player.Phase != aloud.Closed,
		Back:      r.backLabel(),
	}
}

// lit is what a hint points to; the evidence of the current question once it is answered for good, and the origin that
// the reader asked for; beside the score the evidence that she asked for.
func (r *Reader) lit() []passage.Lit {
	text := r.state.Quiz.Article
	if i, ok := r.state.Looked(); ok {
		return passage.Proofs(text, r.state.Quiz.Questions[i])
	}
	if h, ok := r.state.Hinted(); ok {
		return passage.Hint(h)
	}
	if !r.state.Checked() || r.state.Retryable() {
		return nil
	}
	out := passage.Proofs(text, r.state.Question())
	if o, ok := r.state.Shown(); ok {
		out = append(out, passage.Source(text, o.Place.Span, o.Option)...)
	}
	return out
}

// picked is the sentence that the draft of an evidence question names.
func (r *Reader) picked() int {
	if !r.state.Marking() || len(r.state.Draft) == 0 {
		return -1
	}
	for i, s := range r.state.Quiz.Sentences {
		if s.In(r.state.Quiz.Article) == r.state.Draft[0] {
			return i
		}
	}
	return -1
}
