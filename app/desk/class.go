package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/screens"
	"lectern/app/ui"
)

// Class is the screen of a class's results.
type Class struct {
	app.Compo
	env *screens.Env
}

// NewClass makes the screen.
func NewClass(env *screens.Env) *Class { return &Class{env: env} }

// OnNav names the page.
func (c *Class) OnNav(ctx app.Context) {
	c.env.Arrive(ctx, func() string { return c.env.Text.Desk.ClassTitle + " – " + c.env.Text.App })
}

// Render draws the screen.
func (c *Class) Render() app.UI {
	t := c.env.Text.Desk
	return screens.Shell(c.env, "plain", "",
		app.Main().ID("text").Class("plain-page").TabIndex(-1).Body(
			app.H1().Text(t.ClassTitle),
			app.P().Class("lead").Text(t.ClassLead),
			starting(c.env),
			app.A().Class("button primary").Href(c.env.StudioLink()).Text(t.Lessons),
		),
	)
}

// starting is the line that tells of loading on a page drawn ahead; nothing in the browser.
func starting(env *screens.Env) app.UI {
	if env.Live {
		return app.Text("")
	}
	return ui.Boot(env.Text.Desk.Starting, env.Text.Desk.StartFailed)
}
