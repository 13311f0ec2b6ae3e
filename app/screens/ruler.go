package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/ruler"
	"lectern/app/store"
)

const veilID = "veil"

// openRuler begins to dim what is not being read, where the reader wants it.
func (r *Reader) openRuler() {
	r.ruler = dom.NewRuler("text", veilID)
	if settings, err := r.env.Store.Settings(); err == nil {
		r.ruler.SetMode(ruler.Mode(settings.Focus))
	}
}

// onLook takes another mode from the menu.
func (r *Reader) onLook(_ app.Context, a app.Action) {
	if settings, ok := a.Value.(store.Settings); ok {
		r.ruler.SetMode(ruler.Mode(settings.Focus))
	}
}

// veil dims the text. It is off where a sentence is looked for, or something in the text is pointed out.
func (r *Reader) veil() app.UI {
	off := r.loaded && (r.state.Marking() || len(r.lit()) > 0)
	return app.Div().ID(veilID).Class("veil").Aria("hidden", "true").DataSet("off", off)
}
