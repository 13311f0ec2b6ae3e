package desk

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/result"
	"lectern/app/ui"
)

// pupilTable is the table of pupils and questions. Lang and Version have it drawn anew.
type pupilTable struct {
	app.Compo
	screen  *Class
	Lang    string
	Version int
	sorted  string // "" by seats, otherwise by points
}

// The signs of what a question earned; they say it without colour.
const (
	signRight = "✓"
	signWrong = "×"
	signOpen  = "–"
)

// Render draws the table, a row for each pupil.
func (p *pupilTable) Render() app.UI {
	c := p.screen
	t, questions := words(c.env).Class, c.kept.Quiz.Questions
	rows := p.rows()
	return app.Section().Class("class-table").Body(
		app.Div().Class("class-bar").Body(
			app.H2().ID("table-title").TabIndex(-1).Text(t.TableTitle),
			sorting("pupils-by", t.OrderPupils, p.sorted, p.onSort, t.BySeat, t.ByPoints),
		),
		app.P().ID("table-note").Class("class-note").Text(t.TableNote),
		app.Div().Class("table-room").Attr("role", "region").Aria("labelledby", "table-title").TabIndex(0).Body(
			app.Table().Class("marks").Aria("describedby", "table-note").Body(
				app.Caption().Class("unseen").Text(t.TableTitle+". "+t.TableNote),
				app.THead().Body(app.Tr().Body(
					app.Th().Scope("col").Class("who").Text(t.Pupil),
					app.Range(questions).Slice(func(i int) app.UI {
						n := strconv.Itoa(i + 1)
						return app.Th().Scope("col").Body(app.Button().Type("button").Class("to-item").
							Aria("label", t.Nth(i+1)).Title(questions[i].Prompt).
							OnClick(func(app.Context, app.Event) { dom.Focus("item-" + n) }, app.EventScope("head", n)).Text(n))
					}),
					app.Th().Scope("col").Class("sum").Text(t.Points),
					app.Th().Scope("col").Class("sum").Text(t.Share),
				)),
				app.TBody().Body(app.Range(rows).Slice(func(i int) app.UI { return rows[i] })),
				app.TFoot().Body(p.means()),
			),
		),
	)
}

func (p *pupilTable) onSort(by string) app.EventHandler {
	return func(app.Context, app.Event) { p.sorted = by }
}

// means is the row with the share of the points that each question earned.
func (p *pupilTable) means() app.UI {
	c := p.screen
	f, most := c.figures, float64(max(1, len(c.kept.Quiz.Questions)))
	return app.Tr().Body(
		app.Th().Scope("row").Class("who").Text(words(c.env).Class.MeanRow),
		app.Range(f.Items).Slice(func(i int) app.UI { return app.Td().Text(percent(f.Items[i].Difficulty)) }),
		app.Td().Class("sum").Text(c.env.Text.Decimal(ui.About(f.Mean))),
		app.Td().Class("sum").Text(percent(f.Mean/most)+"\u00a0%"),
	)
}

func (p *pupilTable) rows() []*pupilRow {
	c := p.screen
	most := float64(max(1, len(c.kept.Quiz.Questions)))
	var rows []*pupilRow
	earned := make(map[*pupilRow]float64)
	for _, pupil := range c.kept.Class.Pupils {
		s, ok := pupil.Sheet()
		r := &pupilRow{screen: c, Lang: p.Lang, Who: pupil.Who(), Name: c.who(pupil.Who(), pupil.Sheets[0].Name), Several: !ok}
		earned[r] = -1
		if ok {
			r.Marks, earned[r] = marks(s), s.Points()
			r.Points, r.Share = c.env.Text.Decimal(ui.About(s.Points())), percent(s.Points()/most)+"\u00a0%"
		}
		rows = append(rows, r)
	}
	if p.sorted != "" {
		slices.SortStableFunc(rows, func(a, b *pupilRow) int { return cmp.Compare(earned[b], earned[a]) })
	}
	return rows
}

// marks are the signs of a sheet, one after the other.
func marks(s result.Sheet) string {
	out := ""
	for _, it := range s.Items {
		switch {
		case !it.Answered:
			out += signOpen
		case it.Points >= 1:
			out += signRight
		case it.Points <= 0:
			out += signWrong
		case it.Points < 0.375:
			out += "¼"
		case it.Points > 0.625:
			out += "¾"
		default:
			out += "½"
		}
	}
	return out
}

// pupilRow is the row of a pupil. It is drawn anew when one of its exported fields is another.
type pupilRow struct {
	app.Compo
	screen        *Class
	Lang          string
	Who           class.Who
	Name          string
	Marks         string
	Points, Share string
	Several       bool // results of which none is chosen
}

// Render draws the row.
func (r *pupilRow) Render() app.UI {
	t := words(r.screen.env).Class
	signs := []rune(r.Marks)
	if r.Several {
		signs = nil
	}
	cells := []app.UI{
		app.Th().Scope("row").Class("who").Body(
			app.Button().Type("button").ID(rowID(r.Who)).Class("to-pupil").OnClick(r.onOpen).Text(r.Name),
		),
	}
	for _, s := range signs {
		mark := meaning(s)
		cells = append(cells, app.Td().DataSet("mark", string(mark)).Aria("label", t.Mark.Of(mark)).Text(string(s)))
	}
	if r.Several {
		cells = append(cells, app.Td().Class("several").ColSpan(len(r.screen.kept.Quiz.Questions)).Text(t.InConflict))
	}
	return app.Tr().Body(append(cells,
		app.Td().Class("sum").Text(r.Points),
		app.Td().Class("sum").Text(r.Share),
	)...)
}

// meaning is what a sign stands for.
func meaning(sign rune) i18n.Mark {
	switch string(sign) {
	case signRight:
		return i18n.MarkRight
	case signWrong:
		return i18n.MarkWrong
	case signOpen:
		return i18n.MarkOpen
	}
	return i18n.MarkPart
}

// rowID is the ID of the button that opens a pupil.
func rowID(w class.Who) string { return "to-" + strconv.Itoa(w.Seat) + w.Name }

func (r *pupilRow) onOpen(ctx app.Context, _ app.Event) {
	later(ctx, func(ctx app.Context) { r.screen.openPupil(ctx, r.Who) })
}

// sorting lets one of two orders be chosen, of which the first has no name.
func sorting(name, legend, chosen string, pick func(string) app.EventHandler, first, other string) app.UI {
	option := func(value, label string) app.UI {
		id := name + "-" + value
		return app.Label().Class("sorting-one").For(id).Body(
			app.Input().Type("radio").ID(id).Name(name).Checked(value == chosen).OnClick(pick(value), app.EventScope(id)),
			app.Span().Text(label),
		)
	}
	return app.FieldSet().Class("sorting").Body(
		app.Legend().Class("unseen").Text(legend),
		option("", first), option("other", other),
	)
}
