package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/store"
)

// toStudio leads a teacher on to the studio, with the text.
func (n *New) toStudio() app.UI {
	return app.Div().Class("page-aside").Hidden(n.env.Desk || n.reviewing || n.working).Body(
		app.Button().Type("button").ID("to-studio").Class("quiet").
			Disabled(!n.env.Live).
			OnClick(n.onStudio).
			Text(n.env.Text.ToStudio),
	)
}

// onStudio goes once the draft is kept, which is what the studio begins with. Without that the text stays here.
func (n *New) onStudio(ctx app.Context, _ app.Event) {
	n.saving = false
	d := store.Draft{Text: n.text, Count: n.count}
	ctx.Async(func() {
		err := n.env.Store.KeepDraft(d)
		ctx.Dispatch(func(app.Context) {
			if err != nil && d.Text != "" {
				app.Log(err)
				n.problem = "not-taken-along"
				return
			}
			dom.Leave(n.env.StudioLink() + "text/")
		})
	})
}
