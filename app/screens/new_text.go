package screens

import (
	"errors"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/handout"
	"lectern/app/intake"
	"lectern/app/store"
)

// How a text comes in: typed, pasted, from a file, or from last time.

// restful is how long typing may pause before the draft is saved.
const restful = 400 * time.Millisecond

func (n *New) onText(ctx app.Context, _ app.Event) {
	before := len(n.text)
	n.came++
	n.text, n.problem, n.kept, n.opened = ctx.JSSrc().Get("value").String(), "", false, ""
	const pasted = 40
	if grown := len(n.text) - before; grown > pasted || grown < -pasted {
		n.page = "" // this may be another text
		n.saveDraft()
		return
	}
	n.saveSoon(ctx)
}

func (n *New) onCount(count int) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		n.count = count
		n.saveSoon(ctx)
	}
}

// onPaste takes the paragraphs of what is pasted from its HTML, where it has some.
func (n *New) onPaste(ctx app.Context, e app.Event) {
	if text, whole := dom.Pasted(e); text != "" {
		e.PreventDefault()
		dom.Insert(sourceID, text)
		ctx.Dispatch(func(app.Context) { n.page = whole }) // after onText, which forgets the page of what was there before
	}
}

// listen takes files that are dropped or that the system opens the page with, and what another app has shared.
func (n *New) listen(ctx app.Context) {
	file := func(f dom.File, err error) { ctx.Dispatch(func(ctx app.Context) { n.takeFile(ctx, f, err) }) }
	undrop := dom.WatchDrops(dom.MaxText, 1, func(over bool) { ctx.Dispatch(func(app.Context) { n.dragged = over }) }, file)
	unlaunch := dom.WatchLaunches(dom.MaxText, file)
	n.undrop = func() { undrop(); unlaunch() }
	if dom.Query("from") == "share" {
		dom.TakeShared(dom.MaxText, func(s dom.Shared, err error) {
			ctx.Dispatch(func(ctx app.Context) { n.takeShared(ctx, s, err) })
		})
	}
}

// takeShared makes the text what another app has shared. Of a page that has only its address the text is not fetched.
func (n *New) takeShared(ctx app.Context, s dom.Shared, err error) {
	text := intake.Shared(s.Title, s.Text)
	switch {
	case err != nil || s.File.Name != "":
		n.takeFile(ctx, s.File, err)
	case text != "":
		n.take(ctx, text, "", "")
	case s.Text+s.Link != "":
		n.problem = "link"
	}
}

func (n *New) onFile(ctx app.Context, _ app.Event) {
	dom.ChosenFile(fileID, dom.MaxText, func(f dom.File, err error) {
		ctx.Dispatch(func(ctx app.Context) { n.takeFile(ctx, f, err) })
	})
}

// takeFile makes the file the text, unless another one comes before it is read, or says why it cannot be.
func (n *New) takeFile(ctx app.Context, f dom.File, err error) {
	if strings.HasSuffix(f.Name, handout.Ending) && err == nil {
		n.takeLesson(ctx, f)
		return
	}
	var file intake.File
	if err == nil {
		file, err = intake.Open(f.Name, f.Media, f.Data)
	}
	switch {
	case errors.Is(err, dom.ErrNoFile):
		return
	case err != nil:
		app.Log(err)
		n.problem = fileFailure(err)
		return
	}
	n.came++
	came := n.came
	n.use.Plain(ctx, file, func(ctx app.Context, text string, page string) {
		if came != n.came {
			return
		}
		n.live = n.env.Text.Opened(f.Name, string(file.Encoding))
		n.take(ctx, text, f.Name, file.Encoding)
		n.page = page
	})
}

// takeLesson opens a lesson from a teacher, which has its own place among the reader's texts.
func (n *New) takeLesson(ctx app.Context, f dom.File) {
	ctx.Async(func() {
		link := ""
		l, err := handout.DecodeFile(f.Data)
		if err == nil {
			link, err = n.env.take(l)
		}
		ctx.Dispatch(func(ctx app.Context) {
			if err != nil {
				app.Log(err)
				n.problem = "lesson"
				return
			}
			n.env.keepForGood(ctx)
			ctx.Navigate(link)
		})
	})
}

// take puts a text into the field in place of the one that is there.
func (n *New) take(ctx app.Context, text, name string, written intake.Encoding) {
	if n.working {
		n.giveUp()
	}
	n.came++
	n.text, n.opened, n.written = text, name, written
	n.reviewing, n.kept, n.problem, n.page = false, false, "", ""
	n.saveDraft()
	ctx.Defer(func(app.Context) { dom.SetValue(sourceID, n.text) })
}

// Plain gives the words of a file by the browser's means; of a page those of its article, and all of them.
func Plain(f intake.File) (text, page string) {
	switch f.Form {
	case intake.HTML:
		return dom.PlainPage(f.Text)
	case intake.Markdown:
		return intake.Strip(f.Text), ""
	}
	return f.Text, ""
}

func fileFailure(err error) string {
	switch {
	case errors.Is(err, dom.ErrTooBig):
		return "file-too-big"
	case errors.Is(err, intake.ErrBinary):
		return "file-binary"
	case errors.Is(err, intake.ErrBroken):
		return "file-broken"
	}
	return "file"
}

// bringBack shows the draft that was kept.
func (n *New) bringBack(ctx app.Context) {
	d, err := n.env.Store.Draft()
	if err != nil {
		app.Log(err)
		return
	}
	if d.Count > 0 {
		n.count = d.Count
	}
	if d.Text == "" {
		return
	}
	n.text, n.kept = d.Text, true
	ctx.Defer(func(app.Context) { dom.SetValue(sourceID, n.text) })
}

func (n *New) saveSoon(ctx app.Context) {
	if n.saving {
		return
	}
	n.saving = true
	ctx.After(restful, func(app.Context) {
		if n.saving {
			n.saveDraft()
		}
	})
}

func (n *New) saveDraft() {
	n.saving = false
	if err := n.env.Store.SaveDraft(store.Draft{Text: n.text, Count: n.count}); err != nil {
		app.Log(err) // the text is in the field
	}
}
