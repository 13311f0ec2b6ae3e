package screens

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// NotFound is the screen for an address that leads nowhere.
type NotFound struct {
	app.Compo
	env *Env
}

// NewNotFound makes the screen.
func NewNotFound(env *Env) *NotFound { return &NotFound{env: env} }

// OnNav names the page.
func (n *NotFound) OnNav(ctx app.Context) {
	n.env.Arrive(ctx, func() string { return n.env.Text.NotFoundTitle })
}

// Render draws the screen.
func (n *NotFound) Render() app.UI {
	t := n.env.Text
	return Shell(n.env, "plain", "",
		app.Main().ID("text").Class("plain-page").TabIndex(-1).Body(
			app.H1().Text(t.NotFoundTitle),
			app.P().Class("lead").Text(t.NotFoundLead),
			n.env.link(n.env.libraryLink(), false).Class("button primary").Text(t.Library),
		),
	)
}
