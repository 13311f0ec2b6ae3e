package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/screens"
)

// Studio is the screen of the teacher's lessons.
type Studio struct {
	app.Compo
	env *screens.Env
}

// NewStudio makes the screen.
func NewStudio(env *screens.Env) *Studio { return &Studio{env: env} }

// OnNav names the page.
func (s *Studio) OnNav(ctx app.Context) {
	s.env.Arrive(ctx, func() string { return s.env.Text.Desk.StudioTitle + " – " + s.env.Text.App })
}

// Render draws the screen.
func (s *Studio) Render() app.UI {
	t := s.env.Text.Desk
	return screens.Shell(s.env, "plain", "",
		app.Main().ID("text").Class("plain-page").TabIndex(-1).Body(
			app.H1().Text(t.StudioTitle),
			app.P().Class("lead").Text(t.StudioLead),
			starting(s.env),
		),
	)
}
