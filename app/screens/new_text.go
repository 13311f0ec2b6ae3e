package screens

import (
	"errors"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/intake"
	"lectern/app/store"
)

// How a text comes in: typed, pasted, from a file, or from last time.

// restful is how long typing may pause before the draft is saved.
const restful = 400 * time.Millisecond

func (n *New) onText(ctx app.Context, _ app.Event) {
	before := len(n.text)
	n.text, n.problem, n.kept, n.opened = ctx.JSSrc().Get("value").String(), "", false, ""
	const pasted = 40
	if grown := len(n.text) - before; grown > pasted || grown < -pasted {
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
func (n *New) onPaste(_ app.Context, e app.Event) {
	if text := dom.Pasted(e); text != "" {
		e.PreventDefault()
		dom.Insert(sourceID, text)
	}
}

func (n *New) onFile(ctx app.Context, _ app.Event) {
	dom.ChosenFile(fileID, dom.MaxText, func(f dom.File, err error) {
		ctx.Dispatch(func(ctx app.Context) { n.takeFile(ctx, f, err) })
	})
}

// takeFile makes the file the text, or says why it cannot be.
func (n *New) takeFile(ctx app.Context, f dom.File, err error) {
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
	if n.working {
		n.giveUp()
	}
	n.text, n.opened, n.written = plain(file), f.Name, file.Encoding
	n.reviewing, n.kept, n.problem = false, false, ""
	n.live = n.env.Text.Opened(n.opened, string(n.written))
	n.saveDraft()
	ctx.Defer(func(app.Context) { dom.SetValue(sourceID, n.text) })
}

func plain(f intake.File) string {
	switch f.Form {
	case intake.HTML:
		return dom.PlainText(f.Text)
	case intake.Markdown:
		return intake.Strip(f.Text)
	}
	return f.Text
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
	ctx.Defer(func(app.Context) { dom.SetValue(sourceID, d.Text) })
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
