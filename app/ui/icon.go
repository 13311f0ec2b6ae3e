package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

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
	IconReturn Icon = `<path d="M9 14 4.5 9.5 9 5m-4 4.5h9a5 5 0 0 1 0 10h-3"/>`
	IconGrip   Icon = `<path d="M9 8h.01M15 8h.01M9 12h.01M15 12h.01M9 16h.01M15 16h.01"/>`
	IconAbout  Icon = `<circle cx="12" cy="12" r="8"/><path d="M12 11.5v4.5m0-8v.01"/>`
	IconMark   Icon = `<path d="M4 20h16M7 15.5 15.5 7l3 3-8.5 8.5H7z"/>`
	IconScan   Icon = `<path d="M4 8V4h4m8 0h4v4m0 8v4h-4m-8 0H4v-4"/><path d="M8 8h3v3H8zm5 5h3v3h-3z"/><path d="M15.5 8h.01M8.5 15.5h.01"/>`
)

// The icons of reading aloud.
const (
	IconListen Icon = `<path d="M4 14v-1.5a8 8 0 0 1 16 0V14"/><rect x="3" y="14" width="4.5" height="6.5" rx="2"/><rect x="16.5" y="14" width="4.5" height="6.5" rx="2"/>`
	IconPlay   Icon = `<path d="M8 5.5v13l10.5-6.5z" fill="currentColor"/>`
	IconPause  Icon = `<path d="M8.5 6v12m7-12v12" stroke-width="3.5"/>`
	IconBack   Icon = `<path d="M6.5 6v12"/><path d="M18 6.5v11L9.5 12z" fill="currentColor"/>`
	IconOn     Icon = `<path d="M17.5 6v12"/><path d="M6 6.5v11l8.5-5.5z" fill="currentColor"/>`
)

// IconPrint is a printer.
const IconPrint Icon = `<path d="M7 9V4h10v5M7 18H4.5v-6.5A2.5 2.5 0 0 1 7 9h10a2.5 2.5 0 0 1 2.5 2.5V18H17"/><path d="M7 14.5h10V20H7z"/>`

// The icons of the menu for how the page is read.
const (
	IconNarrow Icon = `<path d="M9 6h6m-6 4h6m-6 4h6m-6 4h4"/>`
	IconMiddle Icon = `<path d="M6 6h12M6 10h12M6 14h12M6 18h8"/>`
	IconWide   Icon = `<path d="M2.5 6h19m-19 4h19m-19 4h19m-19 4h13"/>`

	IconParagraph Icon = `<path d="M3.5 3h17m-17 18h17" opacity=".3"/><path d="M6.5 7.5h14m-17 4.5h17m-17 4.5h9"/>`
)

// LinesLit draws five lines of text of which some, counted from 0, stand out.
func LinesLit(from, count int) Icon {
	var out Icon
	for i := range 5 {
		dim := ` opacity=".3"`
		if i >= from && i < from+count {
			dim = ""
		}
		out += Icon(`<path d="M3.5 ` + strconv.Itoa(3+i*9/2) + `h17"` + dim + `/>`)
	}
	return out
}

// Draw shows the icon. It says nothing to a screen reader; words stand beside it.
func (i Icon) Draw() app.UI {
	return app.Raw(`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" ` +
		`stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">` + string(i) + `</svg>`)
}
