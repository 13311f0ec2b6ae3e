package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/handout"
	"lectern/app/ui"
)

const shareFieldID = "share-link"

// sharing is the link to a text of the library that the reader asked for.
type sharing struct {
	link   string // "" before she did
	copied bool
}

// share offers the link to a text of the library; own texts are nobody else's.
func (r *Reader) share() app.UI {
	t := r.env.Text.Open
	if r.own || r.due != nil {
		return app.Div().Hidden(true)
	}
	return app.Div().Class("share").Body(
		ui.Secondary("share", t.Share, r.onShare),
		app.Div().Class("share-link").Hidden(r.sharing.link == "").Body(
			app.Label().For(shareFieldID).Text(t.ShareLabel),
			app.Input().ID(shareFieldID).Class("line").Type("text").ReadOnly(true).Value(r.sharing.link),
			app.P().Hidden(!r.sharing.copied).Text(t.Shared),
		),
	)
}

func (r *Reader) onShare(ctx app.Context, _ app.Event) {
	fragment, err := handout.Pack(handout.Lesson{Library: r.id, Edition: r.card.Print})
	if err != nil {
		app.Log(err)
		return
	}
	r.sharing = sharing{link: r.env.LessonLink(fragment)}
	ctx.Async(func() {
		err := dom.Copy(r.sharing.link)
		ctx.Dispatch(func(ctx app.Context) {
			if err != nil {
				app.Log(err) // the link is in the field
				ctx.Defer(func(app.Context) { dom.Focus(shareFieldID); dom.Select(shareFieldID) })
				return
			}
			r.sharing.copied, r.live = true, r.env.Text.Open.Shared
		})
	})
}
