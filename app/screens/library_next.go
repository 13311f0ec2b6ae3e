package screens

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
)

// next is the text to read next and whether it was begun: the one that the reader stopped in last, or else the first of the
// site that she has not done. Where she has done them all, its link is empty.
func (l *Library) next() (next entry, begun bool) {
	all := slices.Concat(l.texts, l.own)
	for _, e := range all {
		if e.standing.Begun() && !e.standing.Done && (!begun || e.changed > next.changed) {
			next, begun = e, true
		}
	}
	if begun {
		return next, true
	}
	if i := slices.IndexFunc(l.texts, func(e entry) bool { return !e.standing.Done }); i >= 0 {
		return l.texts[i], false
	}
	return entry{}, false
}

func (l *Library) nextShelf(next entry, begun bool) app.UI {
	t := l.env.Text
	label, call := t.About.BeginWith, t.About.Read
	if begun {
		label, call = t.About.GoOn, t.About.Resume
	}
	if next.link == "" {
		return app.Section().Class("shelf next").Body(
			app.H2().Text(t.About.AllRead),
			app.Div().Class("card").Body(
				app.P().Class("card-opening").Text(t.About.AllReadLead),
				app.A().Class("button primary").Href(l.env.newLink()).Text(t.NewText),
			),
		)
	}
	return app.Section().Class("shelf next").Body(
		app.H2().Text(label),
		app.Div().Class("card").Body(append(l.card(next),
			app.Span().Class("card-call").Aria("hidden", "true").Body(app.Span().Text(call), ui.IconNext.Draw()),
		)...),
	)
}
