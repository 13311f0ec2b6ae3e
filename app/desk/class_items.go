package desk

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/i18n"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// itemList tells of each question. Lang and Version have it drawn anew.
type itemList struct {
	app.Compo
	screen  *Class
	Lang    string
	Version int
	sorted  string // "" in order, otherwise the hardest first
}

// Render draws the questions.
func (l *itemList) Render() app.UI {
	c := l.screen
	t := words(c.env).Class
	order := make([]int, len(c.figures.Items))
	for i := range order {
		order[i] = i
	}
	if l.sorted != "" {
		slices.SortStableFunc(order, func(a, b int) int {
			return cmp.Compare(c.figures.Items[a].Difficulty, c.figures.Items[b].Difficulty)
		})
	}
	return app.Section().Class("class-items").Aria("labelledby", "items-title").Body(
		app.Div().Class("class-bar").Body(
			app.H2().ID("items-title").Text(t.ItemsTitle),
			sorting("items-by", t.OrderItems, l.sorted, l.onSort, t.ByNumber, t.ByDifficulty),
		),
		app.P().Class("class-note").Text(t.ItemsLead),
		app.Ol().Class("per-items").Body(app.Range(order).Slice(func(i int) app.UI { return c.item(order[i]) })),
	)
}

func (l *itemList) onSort(by string) app.EventHandler {
	return func(app.Context, app.Event) { l.sorted = by }
}

// item tells of one question: how hard it was, whether it separates, and what was answered.
func (c *Class) item(at int) app.UI {
	t := words(c.env).Class
	q, f := c.kept.Quiz.Questions[at], c.figures.Items[at]
	n := strconv.Itoa(at + 1)
	return app.Li().Class("per-item").Body(
		app.H3().ID("item-"+n).Class("per-title").TabIndex(-1).Body(
			app.Span().Class("per-number").Aria("label", t.Nth(at+1)).Text(n),
			app.Span().Lang(ui.TextLang).Text(q.Prompt),
		),
		app.Dl().Class("per-facts").Body(
			app.Div().Body(
				app.Dt().Text(difficulty(t, f.Difficulty)),
				app.Dd().Body(shareBar("per-bar", f.Difficulty), app.Span().Text(t.Earned(percent(f.Difficulty)))),
			),
			app.Div().Body(
				app.Dt().Text(t.Separates),
				app.Dd().Body(app.Span().Text(separation(words(c.env), c.figures.Pupils, f))),
			),
		),
		app.Div().Class("per-answers").Body(c.answers(q, f)...),
	)
}

// answers tells what was chosen or typed.
func (c *Class) answers(q quiz.Question, f class.ItemFigures) []app.UI {
	t := words(c.env).Class
	var out []app.UI
	known := 0
	switch {
	case q.Kind == quiz.Short:
		out = append(out, c.typed(f))
		for _, a := range f.Typed {
			known += len(a.By)
		}
	case q.Kind == quiz.Order:
		out = append(out, app.P().Class("class-note").Text(t.OrderNote))
		known = f.Answered
	default:
		out = append(out, c.drawn(f))
		known = f.Answered
	}
	if unknown := f.Answered - known; unknown > 0 {
		out = append(out, app.P().Class("class-note").Text(t.OnlyPoints(unknown)))
	}
	if open := c.figures.Pupils - f.Answered; open > 0 {
		out = append(out, app.P().Class("class-note").Text(t.Unanswered(open)))
	}
	return out
}

// drawn shows how many chose each option.
func (c *Class) drawn(f class.ItemFigures) app.UI {
	t := words(c.env).Class
	most := max(1, c.figures.Pupils)
	return app.Ul().Class("drawn").Aria("label", t.Drew).Body(app.Range(f.Drawn).Slice(func(i int) app.UI {
		d := f.Drawn[i]
		words := d.Option
		if d.Item != "" {
			words = d.Item + " → " + d.Option
		}
		return app.Li().DataSet("right", strconv.FormatBool(d.Right)).Body(
			sign(t, d.Right),
			app.Span().Class("drawn-words").Lang(ui.TextLang).Text(words),
			shareBar("drawn-bar", float64(len(d.By))/float64(most)),
			app.Span().Class("drawn-count").Title(c.names(d.By)).Aria("label", t.Chosen(len(d.By))).Text(strconv.Itoa(len(d.By))),
		)
	}))
}

// typed lists what was typed, with how it was marked.
func (c *Class) typed(f class.ItemFigures) app.UI {
	t := words(c.env).Class
	if len(f.Typed) == 0 {
		return app.P().Class("class-note").Text(t.TypedNone)
	}
	return app.Ul().Class("typed").Aria("label", t.Typed).Body(app.Range(f.Typed).Slice(func(i int) app.UI {
		a := f.Typed[i]
		mark, shown := i18n.MarkPart, "½"
		switch {
		case a.Score >= 1:
			mark, shown = i18n.MarkRight, signRight
		case a.Score <= 0:
			mark, shown = i18n.MarkWrong, signWrong
		}
		return app.Li().DataSet("mark", string(mark)).Body(
			app.Span().Class("typed-sign").Attr("role", "img").Aria("label", t.Mark.Of(mark)).Text(shown),
			app.Span().Class("typed-words").Lang(ui.TextLang).Text(a.Answer),
			app.Span().Class("typed-count").Title(c.names(a.By)).Text("× "+strconv.Itoa(len(a.By))),
		)
	}))
}

func sign(t *i18n.ClassText, right bool) app.UI {
	if right {
		return app.Span().Class("drawn-sign").Attr("role", "img").Aria("label", t.RightOption).Text(signRight)
	}
	return app.Span().Class("drawn-sign")
}

// names lists pupils.
func (c *Class) names(by []class.Who) string {
	names := make([]string, len(by))
	for i, w := range by {
		names[i] = c.who(w, c.nickname(w))
	}
	return strings.Join(names, ", ")
}

// nickname is the name that a pupil has chosen, in her own spelling.
func (c *Class) nickname(w class.Who) string {
	for _, p := range c.kept.Class.Pupils {
		if p.Who() == w {
			return p.Sheets[0].Name
		}
	}
	return w.Name
}

// shareBar draws a share from 0 to 1.
func shareBar(name string, share float64) app.UI {
	const room = 200
	return app.Raw(`<svg class="` + name + `" viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true">` +
		`<rect class="pip" width="200" height="8"/><rect class="pip-filled" width="` +
		strconv.FormatFloat(room*min(1, max(0, share)), 'f', 1, 64) + `" height="8"/></svg>`)
}

// difficulty says how hard a question was, by the mean share of its points.
func difficulty(t *i18n.ClassText, share float64) string {
	switch {
	case share >= 0.9:
		return t.VeryEasy
	case share >= 0.7:
		return t.Easy
	case share >= 0.4:
		return t.Middling
	case share >= 0.2:
		return t.Hard
	}
	return t.VeryHard
}

// separation says whether a question tells strong pupils from weak ones, with the limits of R. L. Ebel, "Measuring
// Educational Achievement", 1965.
func separation(text i18n.TeacherText, pupils int, f class.ItemFigures) string {
	t := text.Class
	switch {
	case !f.Discriminates && pupils < class.FewestPupils:
		return t.TooFew
	case !f.Discriminates:
		return t.AllAlike
	}
	number := " (" + strings.Replace(text.Decimal(strconv.FormatFloat(f.Discrimination, 'f', 2, 64)), "-", "−", 1) + ")"
	switch {
	case f.Discrimination >= 0.4:
		return t.SeparatesWell + number
	case f.Discrimination >= 0.2:
		return t.SeparatesSome + number
	case f.Discrimination >= 0.1:
		return t.SeparatesLittle + number
	case f.Discrimination > -0.1:
		return t.SeparatesNot + number
	}
	return t.Backwards + number
}
