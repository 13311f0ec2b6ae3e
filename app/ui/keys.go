package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Key is a key with what it does.
type Key struct{ Name, Does string }

// Keys is a button that opens a list of keys.
func Keys(label string, keys []Key) app.UI {
	return app.Div().Class("keys").Body(
		app.Button().Type("button").ID("keys-button").Class("keys-button").Attr("popovertarget", "keys").Text(label),
		app.Div().ID("keys").Class("keys-list").Attr("popover", "auto").Attr("role", "dialog").Aria("label", label).Body(
			app.Dl().Body(app.Range(keys).Slice(func(i int) app.UI {
				return app.Div().Body(app.Dt().Body(app.Kbd().Lang(TextLang).Text(keys[i].Name)), app.Dd().Text(keys[i].Does))
			})),
		),
	)
}
