package screens

import (
	"hash/fnv"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/engine"
	"lectern/app/i18n"
	"lectern/app/intake"
	"lectern/app/job"
	"lectern/app/lesson"
	"lectern/app/review"
	"lectern/app/store"
	"lectern/questions/quiz"
)

// New is the screen on which a text of one's own becomes a quiz: the text goes in, the cleaned text and what was taken
// out of it are looked over, and the quiz begins.
type New struct {
	app.Compo
	env    *Env
	use    Use
	engine engine.Client
	undrop func() // ends listening to files that are dropped, or that the page is opened with

	text    string
	came    int // how many texts have come
	count   int
	opened  string // name of the file that the text is from
	written intake.Encoding
	page    string // all text of the page that the text is from, "" where it is from none
	kept    bool   // the text is a draft that was kept from last time
	saving  bool   // the draft is saved in a moment
	dragged bool   // a file is held over the page

	asked       int // how often the engine was asked, or given up
	working     bool
	done, total int // sentences
	reviewing   bool
	first, made quiz.Quiz // of the first cleaning, and of the edits that were agreed to last
	spare       []quiz.Question
	edits       review.Edits // as they are shown
	agreed      review.Edits // as made has them

	problem string // a key of the failures that there are words for
	live    string
}

// The numbers of questions to choose from.
var counts = []int{6, 12, 20}

const usual = 12

// Use is what the text is brought for.
type Use struct {
	Words func(i18n.Text) (title, lead, begin string)
	Spare int // how many further questions are wanted at most
	// Plain makes plain text of a file; of a page that of its article, and that of all of it.
	Plain func(ctx app.Context, f intake.File, done func(ctx app.Context, text, page string))
	// Take takes the quiz over, with further questions.
	Take func(ctx app.Context, made quiz.Quiz, spare []quiz.Question)
}

// NewNew makes the screen for a text to be read.
func NewNew(env *Env) *New {
	n := &New{env: env, count: usual}
	n.use = Use{
		Words: func(t i18n.Text) (title, lead, begin string) { return t.NewTitle, t.NewLead, t.StartQuiz },
		Plain: func(ctx app.Context, f intake.File, done func(ctx app.Context, text, page string)) {
			text, page := Plain(f)
			done(ctx, text, page)
		},
		Take: n.keep,
	}
	return n
}

// NewSource makes the screen for another use of the text.
func NewSource(env *Env, use Use) *New { return &New{env: env, count: usual, use: use} }

// OnNav names the page.
func (n *New) OnNav(ctx app.Context) {
	n.env.Arrive(ctx, func() string {
		title, _, _ := n.use.Words(n.env.Text)
		return title + " – " + n.env.Text.App
	})
}

// OnMount begins to listen, brings the draft back and starts the worker, so that it is ready when the text is there.
func (n *New) OnMount(ctx app.Context) {
	ctx.Handle(askEngine, n.onAsk)
	ctx.Handle(movePiece, n.onMovePiece)
	n.bringBack(ctx)
	n.listen(ctx)
	if err := n.engine.Start(); err != nil {
		app.Log(err) // asking will try again and tell
	}
}

// OnDismount ends the worker, and keeps what was typed last.
func (n *New) OnDismount() {
	n.engine.Cancel()
	if n.undrop != nil {
		n.undrop()
	}
	if n.saving {
		n.saveDraft()
	}
}

// askEngine is the action that asks for a quiz; its value are the edits. It is an action, because what arrives for a
// button that is gone by then is dropped.
const askEngine = "ask-engine"

func (n *New) onMake(ctx app.Context, _ app.Event) {
	ctx.NewActionWithValue(askEngine, review.Edits{})
}

// onAgain asks once more for what failed.
func (n *New) onAgain(ctx app.Context, _ app.Event) {
	ctx.NewActionWithValue(askEngine, n.edits)
}

func (n *New) onAsk(ctx app.Context, a app.Action) {
	if edits, ok := a.Value.(review.Edits); ok {
		n.ask(ctx, edits)
		n.live = n.env.Text.Making
	}
}

func (n *New) ask(ctx app.Context, edits review.Edits) {
	n.edits, n.working, n.done, n.total, n.problem = edits, true, 0, 0, ""
	r := job.Request{Text: n.text, Page: n.page, Count: n.count, Seed: seed(n.text), Keep: edits.Keep, Drop: edits.Drop, Spare: n.use.Spare}
	n.asked++
	asked := n.asked
	n.engine.Ask(r, func(r job.Reply) {
		ctx.Dispatch(func(ctx app.Context) {
			if asked == n.asked { // nobody waits for what was given up
				n.hear(ctx, r)
			}
		})
	})
}

func (n *New) hear(ctx app.Context, r job.Reply) {
	switch r.Kind {
	case job.Progress:
		n.done, n.total = r.Done, r.Total
	case job.Made:
		n.working, n.made, n.spare, n.agreed = false, *r.Quiz, r.Spare, n.edits
		if !n.reviewing {
			n.reviewing, n.first = true, *r.Quiz
			focus(ctx, reviewID)
		}
		n.live = n.env.Text.Ready(len(r.Quiz.Questions))
	case job.Failed:
		if r.Detail != "" {
			app.Logf("%s", r.Detail)
		}
		n.working, n.live, n.problem = false, "", string(r.Code)
	}
}

func (n *New) giveUp() {
	n.engine.Cancel()
	n.asked++
	n.working = false
}

// onCancel gives up what is under way. In the review the last edits go with it.
func (n *New) onCancel(ctx app.Context, _ app.Event) {
	n.giveUp()
	n.edits, n.live = n.agreed, n.env.Text.Cancelled
	if n.reviewing {
		focus(ctx, reviewID)
		return
	}
	focus(ctx, sourceID)
}

// onStart goes on with the quiz.
func (n *New) onStart(ctx app.Context, _ app.Event) {
	n.saving = false
	n.use.Take(ctx, n.made, n.spare)
}

// keep keeps the text, forgets the draft and opens the quiz. Where the text cannot be kept it is in memory, and every
// screen says so.
func (n *New) keep(ctx app.Context, made quiz.Quiz, _ []quiz.Question) {
	id := strconv.FormatUint(seed(made.Article), 36)
	ctx.Async(func() {
		if err := n.env.Store.SaveOwn(lesson.NewCard(id, made), made); err != nil {
			app.Log(err)
		}
		if err := n.env.Store.KeepDraft(store.Draft{}); err != nil {
			app.Log(err) // it only comes back once more
		}
		ctx.Dispatch(func(ctx app.Context) {
			n.env.keepForGood(ctx)
			ctx.Navigate(n.env.ownLink(id))
		})
	})
}

// seed is a number that depends on the text only, so that the same text gives the same quiz.
func seed(text string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(text))
	return h.Sum64()
}
