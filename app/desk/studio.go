package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/lesson"
	"lectern/app/screens"
	"lectern/app/studio"
	"lectern/app/ui"
)

// Studio is the screen of the teacher's lessons, and of the texts of the library to make one of.
type Studio struct {
	app.Compo
	env     *screens.Env
	made    []lesson.Card
	asked   string // ID of the lesson that is about to be deleted
	opening string // ID of the library's text that a lesson is being made of
	problem string
}

// NewStudio makes the screen.
func NewStudio(env *screens.Env) *Studio {
	s := &Studio{env: env}
	s.read()
	return s
}

func (s *Studio) read() {
	if !s.env.Live {
		return
	}
	made, err := s.env.Store.Lessons()
	if err != nil {
		app.Log(err)
		s.problem = s.env.Text.Kept.Unreadable
	}
	s.made = made
}

// OnNav names the page.
func (s *Studio) OnNav(ctx app.Context) {
	s.env.Arrive(ctx, func() string { return words(s.env).Desk.StudioTitle + " – " + s.env.Text.App })
}

// OnMount listens to the buttons.
func (s *Studio) OnMount(ctx app.Context) {
	listen(ctx)
}

// Render draws the screen.
func (s *Studio) Render() app.UI {
	t := words(s.env).Desk
	return screens.Shell(s.env, "plain", "",
		app.Main().ID("text").Class("plain-page studio-home").TabIndex(-1).Body(
			app.H1().Text(t.StudioTitle),
			app.P().Class("lead").Text(t.StudioLead),
			app.Div().Class("notices").Body(
				app.If(s.problem != "", func() app.UI { return ui.Notice("alert", s.problem) }),
			),
			s.ways(),
			app.Section().Class("shelf").Hidden(len(s.made) == 0).Body(
				app.H2().Text(t.Made),
				app.Ul().Class("cards").Body(
					app.Range(s.made).Slice(func(i int) app.UI { return s.card(s.made[i]) }),
				),
			),
			app.Section().Class("shelf").Body(
				app.H2().Text(t.FromLibrary),
				app.P().Class("lead").Text(t.FromLibraryLead),
				app.Ul().Class("sources").Body(
					app.Range(s.env.Cards).Slice(func(i int) app.UI { return s.source(s.env.Cards[i]) }),
				),
			),
			starting(s.env),
		),
	)
}

// ways tells in three steps what is done here.
func (s *Studio) ways() app.UI {
	t := words(s.env).Desk
	steps := []string{t.StepOne, t.StepTwo, t.StepThree}
	return app.Section().Class("ways").Body(
		app.Ol().Class("ways-steps").Body(
			app.Range(steps).Slice(func(i int) app.UI {
				return app.Li().Body(app.Span().Class("ways-number").Aria("hidden", "true").Text(number(i+1)), app.Span().Text(steps[i]))
			}),
		),
		app.A().ID("new-lesson").Class("button primary").Href(s.env.StudioLink()+"text/").
			Body(app.Span().Text(t.NewLesson), ui.IconNext.Draw()),
	)
}

func (s *Studio) card(c lesson.Card) app.UI {
	t := s.env.Text
	return app.Li().Class("card").Body(
		app.H3().Class("card-title").Body(app.A().Href(lessonLink(s.env, c.ID)).Lang(ui.TextLang).Text(c.Title)),
		app.P().Class("card-opening").Lang(ui.TextLang).Text(c.Opening),
		app.P().Class("card-facts").Text(t.Ready(c.Questions)),
		s.deletion(c.ID),
	)
}

// deletion asks before it deletes.
func (s *Studio) deletion(id string) app.UI {
	t := words(s.env)
	if s.asked != id {
		return app.Div().Class("card-actions").Body(
			app.A().Class("button").Href(shareLink(s.env, id)).Text(t.Studio.HandOut),
			ui.Secondary("delete-"+id, t.Delete, act(func(app.Context) { s.asked = id })),
		)
	}
	return app.Div().Class("card-actions").Body(
		app.Span().Text(t.DeleteSure),
		ui.Secondary("sure-"+id, t.Delete, act(func(app.Context) {
			s.env.Store.DeleteLesson(id)
			s.asked = ""
			s.read()
		})),
		ui.Secondary("keep-"+id, t.Keep, act(func(app.Context) { s.asked = "" })),
	)
}

// source offers a text of the library.
func (s *Studio) source(c lesson.Card) app.UI {
	t := words(s.env)
	return app.Li().Class("source-card").Body(
		app.Div().Body(
			app.H3().Class("source-title").Lang(ui.TextLang).Text(c.Title),
			app.P().Class("card-facts").Text(t.About.Words(c.Words)+" · "+t.Ready(c.Questions)),
		),
		ui.Secondary("use-"+c.ID, t.Desk.UseText, act(func(ctx app.Context) { s.use(ctx, c.ID) })).
			Aria("label", t.Desk.UseTextOf(c.Title)).Disabled(!s.env.Live || s.opening != ""),
	)
}

// use makes a lesson of a text of the library.
func (s *Studio) use(ctx app.Context, id string) {
	s.opening, s.problem = id, ""
	ctx.Async(func() {
		q, err := s.env.Quiz(id)
		ctx.Dispatch(func(ctx app.Context) {
			s.opening = ""
			if err != nil {
				app.Log(err)
				s.problem = s.env.Text.LoadFailed
				return
			}
			d := studio.New(q, nil).Draft
			d.Library = id
			begin(ctx, s.env, d)
		})
	})
}

func shareLink(env *screens.Env, id string) string { return env.StudioLink() + "share/?id=" + id }
