package desk

import (
	"errors"
	"net/url"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/handout"
	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/store"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// The fields from which a lesson is opened.
const (
	lessonFileID = "lesson-file"
	lessonLinkID = "lesson-link"
)

// list reads what there is to choose from.
func (c *Class) list() {
	var err error
	if c.classes, err = c.env.Store.Classes(); err != nil {
		app.Log(err)
	}
	if c.made, err = c.env.Store.Lessons(); err != nil {
		app.Log(err)
	}
	if c.own, err = c.env.Store.Own(); err != nil {
		app.Log(err)
	}
}

// find opens the class that the address names, or lets the teacher choose.
func (c *Class) find(ctx app.Context) {
	c.open, c.problem, c.pupils = false, "", pupils{}
	c.forgetCodes()
	c.list()
	library, own, made := dom.Query("library"), dom.Query("own"), dom.Query("made")
	switch print := dom.Query("lesson"); {
	case print != "":
		if k, found, err := c.env.Store.Class(print); found {
			c.show(k)
			ctx.Page().SetTitle(c.title())
		} else if err != nil {
			app.Log(err)
		}
	case library != "":
		c.load(ctx, func() (quiz.Quiz, error) { return c.env.Quiz(library) })
	case made != "":
		c.load(ctx, func() (quiz.Quiz, error) { return c.madeQuiz(made) })
	case own != "":
		c.load(ctx, func() (quiz.Quiz, error) { return c.ownQuiz(own) })
	}
}

var errGone = errors.New("the lesson is not on this device")

func (c *Class) ownQuiz(id string) (quiz.Quiz, error) {
	q, found, err := c.env.Store.OwnQuiz(id)
	if err == nil && !found {
		err = errGone
	}
	return q, err
}

func (c *Class) madeQuiz(id string) (quiz.Quiz, error) {
	d, found, err := c.env.Store.Lesson(id)
	if err == nil && !found {
		err = errGone
	}
	return d.Quiz(), err
}

// load opens a class of a lesson that is fetched meanwhile.
func (c *Class) load(ctx app.Context, fetch func() (quiz.Quiz, error)) {
	c.opening, c.problem = true, ""
	ctx.Async(func() {
		q, err := fetch()
		ctx.Dispatch(func(ctx app.Context) {
			c.opening = false
			if err != nil {
				app.Log(err)
				c.problem = notOpened(words(c.env).Class, err)
				return
			}
			c.begin(ctx, q)
		})
	})
}

// begin shows the class of a lesson as it is kept, with the lesson's keys of now, or a new one.
func (c *Class) begin(ctx app.Context, q quiz.Quiz) {
	if q.Title == "" {
		q.Title = lesson.NewCard("", q).Title
	}
	k, found, err := c.env.Store.Class(flow.Fingerprint(q))
	if err != nil {
		app.Log(err)
	}
	c.forgetCodes()
	c.pupils = pupils{}
	switch {
	case !found:
		c.show(store.Class{Quiz: q, Class: class.Empty(q)})
	case handout.Same(k.Quiz, q):
		c.show(k)
	default:
		c.correct(k, q)
	}
	ctx.Page().SetTitle(c.title())
	ctx.Defer(func(app.Context) { dom.ToTop() })
}

// correct marks what came in by the keys of now. Where that cannot be, because a question is of another kind now, it
// stays as it is.
func (c *Class) correct(k store.Class, q quiz.Quiz) {
	c.show(k)
	corrected, err := k.Class.Corrected(q)
	if err != nil {
		app.Log(err)
		return
	}
	k.Quiz, k.Class = q, corrected
	c.keep(k)
}

// openLesson opens the class of a lesson that came as a link or a file. It keeps it, so that the page can be loaded anew.
func (c *Class) openLesson(ctx app.Context, l handout.Lesson, err error) {
	c.load(ctx, func() (quiz.Quiz, error) {
		switch {
		case err != nil:
			return quiz.Quiz{}, err
		case l.Library == "":
			return l.Quiz, nil
		}
		q, err := c.env.Quiz(l.Library)
		if err == nil && flow.Fingerprint(q) != l.Print() {
			err = handout.ErrVersion
		}
		return q, err
	})
}

func (c *Class) onLink(ctx app.Context, e app.Event) {
	e.PreventDefault()
	later(ctx, func(ctx app.Context) {
		l, err := handout.Unpack(handout.Fragment(c.link))
		c.openLesson(ctx, l, err)
	})
}

func (c *Class) onLessonFile(ctx app.Context, _ app.Event) {
	dom.ChosenFile(lessonFileID, handout.MaxFile, c.onFileRead(ctx))
}

// notOpened says why a lesson was not opened.
func notOpened(t *i18n.ClassText, err error) string {
	for _, c := range []struct {
		err   error
		words string
	}{
		{handout.ErrCut, t.CutLesson}, {handout.ErrAltered, t.Altered}, {handout.ErrVersion, t.LaterLesson},
		{handout.ErrTooBig, t.BigLesson}, {dom.ErrTooBig, t.BigLesson}, {handout.ErrNoLesson, t.NoLesson},
	} {
		if errors.Is(err, c.err) {
			return c.words
		}
	}
	return t.Gone
}

// choice lets the teacher choose a lesson, and tells how results come in.
func (c *Class) choice() []app.UI {
	t := words(c.env)
	return []app.UI{
		app.H1().Text(t.Desk.ClassTitle),
		app.P().Class("lead").Text(t.Desk.ClassLead),
		starting(c.env),
		app.Div().Class("notices").Body(
			app.If(c.problem != "", func() app.UI { return ui.Notice("alert", c.problem) }),
			app.If(c.opening, func() app.UI { return app.P().Class("boot").Text(t.Class.Opening) }),
		),
		c.shelf(t.Class.Kept, len(c.classes), func(i int) app.UI {
			k := c.classes[i]
			return c.card(k.Class.Title, t.Class.Pupils(len(k.Class.Pupils)), "lesson", k.Class.Print)
		}),
		c.steps(),
		app.Section().Class("shelf class-choose").Hidden(!c.env.Live).Body(
			app.H2().Text(t.Class.Choose),
			app.P().Class("lead").Text(t.Class.ChooseLead),
			c.byHand(),
		),
		c.shelf(t.Class.Made, len(c.made), func(i int) app.UI {
			return c.card(c.made[i].Title, t.Class.Questions(c.made[i].Questions), "made", c.made[i].ID)
		}),
		c.shelf(t.Class.Own, len(c.own), func(i int) app.UI {
			return c.card(c.own[i].Title, t.Class.Questions(c.own[i].Questions), "own", c.own[i].ID)
		}),
		c.shelf(t.Class.Library, len(c.env.Cards), func(i int) app.UI {
			k := c.env.Cards[i]
			return c.card(k.Title, t.Class.Questions(k.Questions), "library", k.ID)
		}),
	}
}

// shelf is a list of lessons under a heading; empty ones keep their place.
func (c *Class) shelf(title string, n int, card func(i int) app.UI) app.UI {
	places := make([]int, n)
	return app.Section().Class("shelf").Hidden(n == 0 || !c.env.Live).Body(
		app.H2().Text(title),
		app.Ul().Class("class-cards").Body(app.Range(places).Slice(card)),
	)
}

func (c *Class) card(title, facts, key, value string) app.UI {
	return app.Li().Class("card").Body(
		app.H3().Class("card-title").Body(
			app.A().Href(c.env.ClassLink()+"?"+key+"="+url.QueryEscape(value)).Lang(ui.TextLang).Text(title),
		),
		app.P().Class("card-facts").Text(facts),
	)
}

// byHand opens a lesson from a file or a link.
func (c *Class) byHand() app.UI {
	t := words(c.env).Class
	return app.Form().Class("class-link").OnSubmit(c.onLink).Body(
		app.Label().For(lessonLinkID).Text(t.LinkLabel),
		app.Input().ID(lessonLinkID).Class("class-field").Type("text").AutoComplete(false).Spellcheck(false).Value(c.link).
			OnInput(func(ctx app.Context, _ app.Event) { c.link = ctx.JSSrc().Get("value").String() }),
		app.Button().Type("submit").ID("open-link").Class("button").Text(t.Open),
		app.Label().Class("button file").For(lessonFileID).Body(
			ui.IconText.Draw(),
			app.Span().Text(t.OpenLesson),
			app.Input().Type("file").ID(lessonFileID).Class("unseen").Accept(handout.Ending).OnChange(c.onLessonFile),
		),
	)
}

// steps tell how results come in.
func (c *Class) steps() app.UI {
	t := words(c.env).Class
	step := func(title, lead string) app.UI {
		return app.Li().Body(app.H3().Text(title), app.P().Text(lead))
	}
	return app.Section().Class("class-steps").Hidden(len(c.classes) > 0).Body(
		app.H2().Text(t.HowTitle),
		app.Ol().Body(step(t.HandOut, t.HandOutLead), step(t.Answer, t.AnswerLead), step(t.CollectHere, t.CollectAll)),
	)
}
