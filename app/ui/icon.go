package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Icon names a drawing that stands beside words.
type Icon string

// The icons.
const (
	IconRight  Icon = `<path d="m5 12.5 4.5 4.5L19 7.5"/>`
	IconNearly Icon = `<path d="M4.5 14c2.5-5 5-5 7.5-2s5 3 7.5-2"/>`
	IconWrong  Icon = `<path d="m6.5 6.5 11 11m0-11-11 11"/>`
	IconNext   Icon = `<path d="M5 12h14m-5.5-5.5L19 12l-5.5 5.5"/>`
	IconDown   Icon = `<path d="m6 9.5 6 6 6-6"/>`
	IconUp     Icon = `<path d="m6 14.5 6-6 6 6"/>`
	IconText   Icon = `<path d="M5 6h14M5 10.5h14M5 15h9"/>`
	IconLook   Icon = `<circle cx="10.5" cy="10.5" r="5.5"/><path d="m14.8 14.8 5 5"/>`
	IconMark   Icon = `<path d="M4 20h16M7 15.5 15.5 7l3 3-8.5 8.5H7z"/>`
)

// Draw shows the icon. It says nothing to a screen reader; words stand beside it.
func (i Icon) Draw() app.UI {
	return app.Raw(`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" ` +
		`stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">` + string(i) + `</svg>`)
}
