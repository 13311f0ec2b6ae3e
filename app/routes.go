// Package app is the user interface: which screen stands at which address.
package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/screens"
)

// Page is a screen and its path below the site's root, without a slash before it.
type Page struct {
	Path   string
	Screen func() goapp.Composer
}

// Pages lists every screen of the reader's program that has an address of its own.
func Pages(env *screens.Env) []Page {
	pages := []Page{
		{"", func() goapp.Composer { return screens.NewReader(env, env.Cards[0].ID) }},
		{"library/", func() goapp.Composer { return screens.NewLibrary(env) }},
		{"new/", func() goapp.Composer { return screens.NewNew(env) }},
		{"device/", func() goapp.Composer { return screens.NewDevice(env) }},
		{"due/", func() goapp.Composer { return screens.NewDueReader(env) }},
		{"open/", func() goapp.Composer { return screens.NewOpen(env) }},
		{"own/", func() goapp.Composer { return screens.NewOwnReader(env) }},
	}
	for _, card := range env.Cards {
		pages = append(pages, Page{"read/" + card.ID + "/", func() goapp.Composer { return screens.NewReader(env, card.ID) }})
	}
	return pages
}

// run shows that of the pages which stands at the page's address, and stays until the page is left.
func run(env *screens.Env, pages []Page) {
	for _, p := range pages {
		goapp.Route("/"+p.Path, p.Screen)
		if n := len(p.Path); n > 0 {
			goapp.Route("/"+p.Path[:n-1], p.Screen)
		}
	}
	goapp.RouteWithRegexp(".*", func() goapp.Composer { return screens.NewNotFound(env) })
	goapp.RunWhenOnBrowser()
}
