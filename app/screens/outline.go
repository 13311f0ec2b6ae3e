package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/passage"
	"lectern/questions/article"
)

// fewest is from how many headings on a text has a list of contents.
const fewest = 2

// watchOutline is the action that begins to follow which section is read.
const watchOutline = "watch-outline"

// outline is the list of a text's headings.
type outline struct {
	at   int    // the section that is read, counted from 1; 0 for what is before the first
	stop func() // ends following it; nil before it begins
}

// headings are the blocks of the headings.
func (r *Reader) headings() []int {
	var out []int
	for i, b := range r.state.Quiz.Blocks {
		if b.Kind == article.Heading {
			out = append(out, i)
		}
	}
	if len(out) < fewest {
		return nil
	}
	return out
}

func (r *Reader) onWatchOutline(ctx app.Context, _ app.Action) {
	blocks := r.headings()
	if len(blocks) == 0 || r.outline.stop != nil {
		return
	}
	ids := make([]string, len(blocks))
	for i, b := range blocks {
		ids[i] = passage.HeadingID(b)
	}
	r.outline.stop = dom.WatchSections(ids, func(at int) {
		ctx.Dispatch(func(app.Context) { r.outline.at = at + 1 })
	})
}

func (r *Reader) leaveOutline() {
	if r.outline.stop != nil {
		r.outline.stop()
		r.outline.stop = nil
	}
}

// contents is the list of headings; without them it keeps its place on the screen.
func (r *Reader) contents() app.UI {
	blocks := r.headings()
	return app.Nav().Class("contents").Aria("labelledby", "contents-title").Hidden(len(blocks) == 0).Body(
		app.Details().Class("contents-fold").Body(
			app.Summary().ID("contents-title").Text(r.env.Text.About.Word.Contents),
		),
		app.Ol().Class("contents-list").Body(
			app.Range(blocks).Slice(func(i int) app.UI { return r.section(blocks[i], i+1 == r.outline.at) }),
		),
	)
}

func (r *Reader) section(block int, current bool) app.UI {
	id := passage.HeadingID(block)
	link := app.A().Class("contents-link").Href("#"+id).Text(r.state.Quiz.Blocks[block].Span.In(r.state.Quiz.Article)).
		OnClick(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			dom.Arrive(id)
		}, app.EventScope(id))
	if current {
		link = link.Aria("current", "location")
	}
	return app.Li().Body(link)
}
