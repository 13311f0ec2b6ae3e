package screens

import (
	"errors"
	"hash/fnv"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/engine"
	"lectern/app/job"
	"lectern/app/lesson"
	"lectern/questions/quiz"
)

// New is the screen on which a text of one's own becomes a quiz: the text goes in, the cleaned text and what was taken
// out of it are looked over, and the quiz begins.
type New struct {
	app.Compo
	env    *Env
	engine engine.Client

	text   string
	count  int
	keep   []int // removals to put back
	dragOn bool

	working     bool
	done, total int
	first       quiz.Quiz // as it was before anything was put back; its Removed names all removals
	made        quiz.Quiz
	reviewing   bool

	problem string
	live    string
}

// The numbers of questions to choose from.
var counts = []int{6, 12, 20}

// NewNew makes the screen.
func NewNew(env *Env) *New { return &New{env: env, count: 12} }

// OnNav names the page.
func (n *New) OnNav(ctx app.Context) {
	n.env.arrive(ctx, func() string { return n.env.Text.NewTitle + " – " + n.env.Text.App })
}

// OnDismount ends the worker.
func (n *New) OnDismount() { n.engine.Cancel() }

func (n *New) onText(ctx app.Context, _ app.Event) {
	n.text, n.problem = ctx.JSSrc().Get("value").String(), ""
}

func (n *New) onCount(count int) app.EventHandler {
	return func(app.Context, app.Event) { n.count = count }
}

func (n *New) onDrag(on bool) app.EventHandler {
	return func(_ app.Context, e app.Event) {
		e.PreventDefault()
		n.dragOn = on
	}
}

func (n *New) onFile(ctx app.Context, e app.Event) {
	e.PreventDefault()
	n.dragOn = false
	dom.ReadFile(e, func(text string, err error) {
		ctx.Dispatch(func(app.Context) { n.takeFile(text, err) })
	})
}

func (n *New) takeFile(text string, err error) {
	failure := n.env.Text.Failure
	switch {
	case err == nil:
		n.text, n.problem = text, ""
		dom.SetValue(sourceID, text)
	case errors.Is(err, dom.ErrTooBig):
		n.problem = failure["file-too-big"]
	case !errors.Is(err, dom.ErrNoFile):
		n.problem = failure["file"]
	}
}

// askEngine is the action that asks for a quiz; its value are the removals to put back. It is an action, because what
// arrives for a button that is gone by then is dropped.
const askEngine = "ask-engine"

// OnMount begins to listen to the buttons and starts the worker, so that it is ready when the text is there.
func (n *New) OnMount(ctx app.Context) {
	ctx.Handle(askEngine, n.onAsk)
	if err := n.engine.Start(); err != nil {
		app.Log(err) // asking will try again and tell
	}
}

func (n *New) onMake(ctx app.Context, _ app.Event) {
	ctx.NewActionWithValue(askEngine, []int(nil))
}

func (n *New) onPutBack(removal int) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		ctx.NewActionWithValue(askEngine, append(slices.Clone(n.keep), removal))
	}
}

func (n *New) onAsk(ctx app.Context, a app.Action) {
	keep, ok := a.Value.([]int)
	if !ok {
		return
	}
	n.keep, n.working, n.done, n.total = keep, true, 0, 0
	n.problem, n.live = "", n.env.Text.Making
	n.engine.Ask(job.Request{Text: n.text, Count: n.count, Seed: seed(n.text), Keep: n.keep}, func(r job.Reply) {
		ctx.Dispatch(func(ctx app.Context) { n.hear(ctx, r) })
	})
}

func (n *New) hear(ctx app.Context, r job.Reply) {
	switch r.Kind {
	case job.Progress:
		n.done, n.total = r.Done, r.Total
	case job.Made:
		n.working, n.reviewing, n.made = false, true, *r.Quiz
		if len(n.keep) == 0 {
			n.first = *r.Quiz
			focus(ctx, reviewID)
		}
		n.live = n.env.Text.Ready(len(r.Quiz.Questions))
	case job.Failed:
		if r.Detail != "" {
			app.Log(errors.New(r.Detail))
		}
		n.working, n.live = false, ""
		n.problem = n.env.Text.Failure[string(r.Code)]
	}
}

func (n *New) onCancel(app.Context, app.Event) {
	n.engine.Cancel()
	n.working, n.live = false, n.env.Text.Cancelled
}

func (n *New) onChange(app.Context, app.Event) { n.reviewing, n.live = false, "" }

// onStart keeps the text and opens it.
func (n *New) onStart(ctx app.Context, _ app.Event) {
	id := strconv.FormatUint(seed(n.made.Article), 36)
	if err := n.env.Store.SaveOwn(lesson.NewCard(id, n.made), n.made); err != nil {
		app.Log(err)
		n.problem = n.env.Text.Failure["not-kept"]
		return
	}
	ctx.Navigate(n.env.ownLink(id))
}

// seed is a number that depends on the text only, so that the same text gives the same quiz.
func seed(text string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(text))
	return h.Sum64()
}
