package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/screens"
	"lectern/app/studio"
)

// fetchDraft fetches the lesson that the address names, and gives its ID. One that cannot be read counts as not found.
func fetchDraft(ctx app.Context, env *screens.Env, then func(ctx app.Context, d studio.Draft, found bool)) (id string) {
	id = dom.Query("id")
	ctx.Async(func() {
		d, found, err := env.Store.Lesson(id)
		if err != nil {
			app.Log(err)
		}
		ctx.Dispatch(func(ctx app.Context) { then(ctx, d, found && err == nil) })
	})
	return id
}
