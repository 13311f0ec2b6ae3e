package desk

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/dom"
	"lectern/app/result"
	"lectern/app/ui"
)

// pupils is what is being done with the pupils of the class.
type pupils struct {
	about  *class.Who // the pupil whose part is open
	named  string     // what is typed as her name
	asking string     // what is to be answered: "remove", "delete" or nothing
	roll   string     // what is typed as the list of names
	listed bool       // the names are kept
}

const (
	aboutID = "about-pupil"
	listID  = "names"
)

// openPupil shows what can be done with a pupil.
func (c *Class) openPupil(ctx app.Context, w class.Who) {
	c.about, c.asking, c.named = &w, "", c.kept.Names[w.Seat]
	ctx.Defer(func(app.Context) {
		dom.SetValue("pupil-name", c.named)
		dom.Focus(aboutID)
	})
}

// closePupil goes back to the row of the pupil.
func (c *Class) closePupil(ctx app.Context) {
	if c.about != nil {
		focus(ctx, rowID(*c.about))
	}
	c.about = nil
}

// namePupil gives the pupil whose part is open the name that is typed.
func (c *Class) namePupil(ctx app.Context) {
	if c.about != nil {
		c.rename(c.about.Seat, c.named)
	}
	c.closePupil(ctx)
}

// removePupil takes the pupil whose part is open out of the class.
func (c *Class) removePupil(ctx app.Context) {
	if c.about == nil {
		return
	}
	k := c.kept
	k.Class = k.Class.Remove(*c.about)
	c.about = nil
	c.keep(k)
	focus(ctx, "table-title")
}

// aboutPupil lets a pupil be named and removed.
func (c *Class) aboutPupil() app.UI {
	if c.about == nil {
		return app.Div().Hidden(true)
	}
	t, w := words(c.env).Class, *c.about
	who := c.who(w, c.nickname(w))
	body := []app.UI{
		app.H3().ID(aboutID).TabIndex(-1).Text(who),
		app.Form().Class("pupil-form").Hidden(w.Seat == 0).OnSubmit(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			later(ctx, c.namePupil)
		}).Body(
			app.Label().For("pupil-name").Text(t.NameField),
			app.Input().ID("pupil-name").Class("class-field").Type("text").AutoComplete(false).MaxLength(60).
				OnInput(func(ctx app.Context, _ app.Event) { c.named = ctx.JSSrc().Get("value").String() }),
			app.Button().Type("submit").ID("pupil-save").Class("button").Text(t.SaveName),
		),
		app.Div().Class("pupil-actions").Body(
			ui.Secondary("pupil-close", t.CloseAbout, act(c.closePupil)),
			ui.Secondary("pupil-remove", t.Remove(who), act(func(ctx app.Context) {
				c.asking = "remove"
				focus(ctx, "remove-sure")
			})).Class("danger").Hidden(c.asking == "remove"),
		),
		c.sure("remove", t.RemoveSure(who), t.RemoveYes, t.KeepIt, c.removePupil),
	}
	return app.Section().Class("pupil-part").Aria("labelledby", aboutID).Body(body...)
}

// sure asks before something is deleted.
func (c *Class) sure(what, question, yes, no string, do func(app.Context)) app.UI {
	id := what + "-sure"
	return app.Div().Class("device-sure").Attr("role", "group").Aria("labelledby", id).Hidden(c.asking != what).Body(
		app.P().ID(id).TabIndex(-1).Text(question),
		ui.Secondary(what+"-yes", yes, act(func(ctx app.Context) { c.asking = ""; do(ctx) })).Class("danger"),
		ui.Secondary(what+"-no", no, act(func(app.Context) { c.asking = "" })),
	)
}

// rename gives a seat a name; an empty one takes it back.
func (c *Class) rename(seat int, name string) {
	k := c.kept
	k.Names = copied(k.Names)
	if name = result.CleanName(name); name != "" {
		k.Names[seat] = name
	} else {
		delete(k.Names, seat)
	}
	c.keep(k)
}

// nameList lets all seats be named at once.
func (c *Class) nameList() app.UI {
	t := words(c.env).Class
	seated := slices.ContainsFunc(c.kept.Class.Pupils, func(p class.Pupil) bool { return p.Who().Seat > 0 })
	return app.Details().Class("class-names").Hidden(!seated).Body(
		app.Summary().Text(t.Names),
		app.P().ID("names-note").Class("class-note").Text(t.NamesLead),
		app.Label().Class("unseen").For(listID).Text(t.NamesLabel),
		app.Textarea().ID(listID).Class("class-field").Rows(8).Spellcheck(false).Aria("describedby", "names-note").
			Text(c.namesText()).
			OnInput(func(ctx app.Context, _ app.Event) { c.roll, c.listed = ctx.JSSrc().Get("value").String(), false }),
		app.Div().Class("pupil-actions").Body(
			ui.Secondary("keep-names", t.SaveNames, act(c.keepNames)),
			app.P().Class("class-note").Hidden(!c.listed).Text(t.NamesKept),
		),
	)
}

// namesText is the list of names as it is kept.
func (c *Class) namesText() string {
	last := 0
	for seat := range c.kept.Names {
		last = max(last, seat)
	}
	lines := make([]string, last)
	for seat, name := range c.kept.Names {
		lines[seat-1] = name
	}
	return strings.Join(lines, "\n")
}

func (c *Class) keepNames(app.Context) {
	k := c.kept
	k.Names = make(map[int]string)
	for i, line := range strings.Split(c.roll, "\n") {
		if name := result.CleanName(line); name != "" && i < result.MaxSeat {
			k.Names[i+1] = name
		}
	}
	c.listed = true
	c.say(words(c.env).Class.NamesKept)
	c.keep(k)
}

// conflicts lets one of several results of a pupil be chosen.
func (c *Class) conflicts() app.UI {
	t := words(c.env).Class
	var parts []app.UI
	for _, p := range c.kept.Class.Pupils {
		if !p.Conflict() {
			continue
		}
		w := p.Who()
		buttons := make([]app.UI, len(p.Sheets))
		for i, s := range p.Sheets {
			mark := class.Mark(s)
			points := t.OfPoints(ui.About(s.Points()), ui.About(float64(len(s.Items))))
			buttons[i] = ui.Secondary("count-"+mark, t.CountThis(points), act(func(app.Context) {
				k := c.kept
				k.Class = k.Class.Choose(w, mark)
				c.keep(k)
			})).Title(marks(s))
		}
		parts = append(parts, app.Li().Body(
			app.Span().Text(t.Conflict(c.who(w, p.Sheets[0].Name), len(p.Sheets))),
			app.Span().Class("pupil-actions").Body(buttons...),
		))
	}
	return app.Section().Class("class-conflicts").Aria("labelledby", "conflict-title").Hidden(len(parts) == 0).Body(
		app.H2().ID("conflict-title").Text(t.ConflictTitle),
		app.P().Text(t.ConflictLead),
		app.Ul().Body(parts...),
	)
}
