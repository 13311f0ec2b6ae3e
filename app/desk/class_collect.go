package desk

import (
	"errors"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/collect"
	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/result"
	"lectern/app/ui"
)

// How results come in: typed, pasted or dropped.

const (
	codesID   = "codes"
	resultsID = "result-files"
	mostFiles = 300
)

// collecting is the box that codes and files go into.
type collecting struct {
	link     string // typed, of a lesson
	codes    string // typed
	dragged  bool   // a file is held over the page
	told     string // what came of it
	troubles []trouble
	arrived  arrivals
}

// trouble is a code or a file that was not taken in.
type trouble struct {
	where, what, why string
	lesson           string // fingerprint of the lesson to which it belongs, where that is known
}

// tally counts what became of sheets.
type tally struct{ added, known, fuller, conflicts int }

func (c *Class) forgetCodes() { c.codes, c.told, c.troubles = "", "", nil }

func (c *Class) onCodes(ctx app.Context, _ app.Event) { c.codes = ctx.JSSrc().Get("value").String() }

func (c *Class) onTakeIn(ctx app.Context, _ app.Event) {
	later(ctx, func(ctx app.Context) {
		if strings.TrimSpace(c.codes) == "" {
			c.told, c.troubles = words(c.env).Class.NothingTyped, nil
			c.say(c.told)
			focus(ctx, codesID)
			return
		}
		c.troubles = nil
		c.takeText(ctx, c.codes)
	})
}

// takeText takes in the codes of a text and leaves in the field what could not be read.
func (c *Class) takeText(ctx app.Context, text string) {
	t := words(c.env).Class
	found := collect.Read(c.kept.Quiz, text)
	c.troubles = slices.DeleteFunc(c.troubles, func(tr trouble) bool { return tr.where != "" })
	for _, tr := range found.Troubles {
		why, lesson := c.whyNoCode(tr)
		c.troubles = append(c.troubles, trouble{t.Line(tr.Line), tr.Code, why, lesson})
	}
	c.codes = found.Left
	c.takeSheets(found.Found)
	if len(found.Found) == 0 {
		c.told = t.NothingFound
		if len(found.Troubles) > 0 {
			c.told = ""
		}
	}
	c.tellOutcome()
	ctx.Defer(func(app.Context) { dom.SetValue(codesID, c.codes) })
}

func (c *Class) tellOutcome() {
	said := c.told
	if n := len(c.troubles); n > 0 {
		said += " " + words(c.env).Class.Staying(n)
	}
	c.say(strings.TrimSpace(said))
}

// takeSheets adds sheets to the class and tells of it.
func (c *Class) takeSheets(found []collect.Found) tally {
	var n tally
	k := c.kept
	k.Names = copied(k.Names)
	for _, f := range found {
		next, outcome, err := k.Class.Add(k.Quiz, f.Sheet)
		if err != nil {
			c.troubles = append(c.troubles, trouble{"", c.who(class.WhoOf(f.Sheet), f.Sheet.Name), c.whyNoSheet(err), ""})
			continue
		}
		k.Class = next
		n.count(outcome)
		if f.Label != "" && f.Sheet.Seat > 0 && k.Names[f.Sheet.Seat] == "" {
			k.Names[f.Sheet.Seat] = f.Label
		}
	}
	if len(found) == 0 {
		return n
	}
	c.keep(k)
	c.told = words(c.env).Class.Took(n.added, n.known, n.fuller, n.conflicts)
	return n
}

func (n *tally) count(o class.Outcome) {
	switch o {
	case class.New:
		n.added++
	case class.Same:
		n.known++
	case class.Fuller:
		n.fuller++
	case class.Conflict:
		n.conflicts++
	}
}

// and adds what became of others.
func (n tally) and(m tally) tally {
	return tally{n.added + m.added, n.known + m.known, n.fuller + m.fuller, n.conflicts + m.conflicts}
}

func copied(names map[int]string) map[int]string {
	out := make(map[int]string, len(names))
	for seat, name := range names {
		out[seat] = name
	}
	return out
}

// whyNoCode says what is wrong with a code, and to which lesson it belongs where that is on this device.
func (c *Class) whyNoCode(tr collect.Trouble) (why, lesson string) {
	t := words(c.env).Class
	var sign result.SymbolError
	switch {
	case errors.As(tr.Err, &sign):
		return t.Sign(visible(sign.Sign), sign.Place), ""
	case errors.Is(tr.Err, result.ErrForeign):
		for _, k := range c.classes {
			if collect.Belongs(k.Quiz, tr.Code) {
				return t.ForeignOf(k.Class.Title), k.Class.Print
			}
		}
	}
	return whyNot(t, tr.Err), ""
}

// visible gives a sign that can be seen.
func visible(r rune) string {
	if s := result.CleanName(string(r)); s != "" {
		return s
	}
	return "\u2423"
}

func (c *Class) whyNoSheet(err error) string { return whyNot(words(c.env).Class, err) }

func whyNot(t *i18n.ClassText, err error) string {
	for _, c := range []struct {
		err   error
		words string
	}{
		{result.ErrForeign, t.Foreign}, {result.ErrVersion, t.LaterCode}, {result.ErrShort, t.Short}, {result.ErrLong, t.Long},
		{result.ErrSlip, t.Slip}, {result.ErrAltered, t.Slip}, {result.ErrName, t.NoSeat}, {result.ErrUnfit, t.UnfitFile},
		{class.ErrFull, t.Full},
	} {
		if errors.Is(err, c.err) {
			return c.words
		}
	}
	return t.BadCode
}

// box is where codes are typed, files opened and QR codes scanned.
func (c *Class) box() app.UI {
	t := words(c.env).Class
	return app.Section().Class("class-box").Aria("labelledby", "collect-title").Body(
		app.H2().ID("collect-title").Text(t.Collect),
		app.Div().Class("source-sheet").Body(
			app.Label().Class("unseen").For(codesID).Text(t.CodesLabel),
			app.Textarea().ID(codesID).Class("class-codes").Rows(4).Placeholder(t.CodesHint).Spellcheck(false).
				Attr("autocapitalize", "characters").Aria("describedby", "codes-note").OnInput(c.onCodes),
			app.Div().Class("source-foot").Body(
				ui.Primary("take-in", t.TakeIn, "", c.onTakeIn),
				app.Label().Class("button file").For(resultsID).Body(
					ui.IconText.Draw(),
					app.Span().Text(t.OpenFiles),
					app.Input().Type("file").ID(resultsID).Class("unseen").Multiple(true).OnChange(c.onFiles),
				),
				c.scanButton(),
			),
		),
		app.P().ID("codes-note").Class("class-note").Text(t.CodesNote),
		c.camera(),
		c.outcome(),
	)
}

// outcome tells what came of it, and what is wrong with what stays.
func (c *Class) outcome() app.UI {
	t := words(c.env).Class
	return app.Div().ID("outcome").Class("class-outcome").Body(
		app.P().Class("class-told").Hidden(c.told == "").Text(c.told),
		app.Div().Class("class-troubles").Hidden(len(c.troubles) == 0).Body(
			app.P().Text(t.Staying(len(c.troubles))),
			app.Ul().Body(app.Range(c.troubles).Slice(func(i int) app.UI {
				x := c.troubles[i]
				return app.Li().Body(
					app.Span().Class("trouble-where").Text(x.where),
					app.Code().Text(x.what),
					app.Span().Text(x.why),
					app.If(x.lesson != "", func() app.UI {
						return app.A().Href(c.env.ClassLink() + "?lesson=" + x.lesson).Text(t.OpenIt)
					}),
				)
			})),
		),
	)
}
