package desk

import (
	"encoding/json"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/convert/wire"
	"lectern/app/dom"
	"lectern/app/intake"
	"lectern/app/screens"
)

const converterScript = "web/js/convert.js"

// converterPatience is how long a page may take; a worker that takes longer is ended.
const converterPatience = 20 * time.Second

// plainText makes plain text of a file; of a page that of its article, and that of all of it. Pages and Markdown go to a
// worker of their own, which is started when one comes. Where it cannot, the browser's own means do.
func plainText(ctx app.Context, f intake.File, done func(ctx app.Context, text, page string)) {
	settled := false
	var worker *dom.Worker
	end := func(ctx app.Context, text, page string) {
		if settled {
			return
		}
		settled = true
		if worker != nil {
			worker.Stop()
		}
		done(ctx, text, page)
	}
	byBrowser := func(ctx app.Context) {
		text, page := screens.Plain(f)
		end(ctx, text, page)
	}
	if f.Form == intake.Plain {
		end(ctx, f.Text, "")
		return
	}
	fail := func(why string) {
		ctx.Dispatch(func(ctx app.Context) {
			app.Logf("%s", why)
			byBrowser(ctx)
		})
	}
	request, err := json.Marshal(wire.Request{Markdown: f.Form == intake.Markdown, Source: f.Text})
	if err != nil {
		fail(err.Error())
		return
	}
	worker, err = dom.StartWorker(converterScript, func(message string) {
		var r wire.Reply
		if err := json.Unmarshal([]byte(message), &r); err != nil || r.Failed != "" || r.Text == "" {
			fail("convert: " + r.Failed)
			return
		}
		ctx.Dispatch(func(ctx app.Context) { end(ctx, r.Text, r.Page) })
	}, func(err error) { fail(err.Error()) })
	if err != nil {
		fail(err.Error())
		return
	}
	worker.Post(string(request))
	ctx.After(converterPatience, byBrowser)
}
