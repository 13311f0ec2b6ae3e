package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/screens"
	"lectern/app/ui"
	"lectern/questions/article"
)

// Render draws the sheet, and above it what is printed of it.
func (p *Paper) Render() app.UI {
	t := words(p.env)
	if !p.loaded {
		return screens.Shell(p.env, "plain", "",
			app.Main().ID("text").Class("plain-page").TabIndex(-1).Body(
				app.H1().Text(t.Share.Paper),
				app.P().Class("lead").Hidden(!p.gone).Text(t.Studio.Gone),
				starting(p.env),
			),
		)
	}
	return screens.Shell(p.env, "paper-page", "",
		app.Main().ID("text").Class("paper-main").TabIndex(-1).Body(
			app.Div().Class("paper-bar").Body(
				app.A().Href(shareLink(p.env, p.id)).Text(t.Share.BackToShare),
				app.H1().Class("unseen").Text(t.Share.Paper),
				app.FieldSet().Class("wishes").Body(
					app.Legend().Class("unseen").Text(t.Share.Parts),
					p.tick(textPart, t.Studio.Text), p.tick(taskPart, t.Questions), p.tick(keyPart, t.Worksheet.Key),
				),
				ui.Primary("print", t.Share.Print, "", func(app.Context, app.Event) { dom.Print() }),
			),
			app.Div().Class("paper-frame").TabIndex(0).Attr("role", "region").Aria("label", t.Share.Paper).Body(
				app.Div().Class("paper").DataSet("theme", "light").DataSet("key", !p.hidden[keyPart]).DataSet("tasks", !p.hidden[taskPart]).Body(
					ui.WorksheetHead(t.Worksheet),
					p.text(),
					p.worksheet(),
				),
			),
		),
	)
}

func (p *Paper) tick(what part, label string) app.UI {
	id := "print-" + string(what)
	return app.Label().Class("wish").For(id).Body(
		app.Input().Type("checkbox").ID(id).Checked(!p.hidden[what]).
			OnClick(act(func(app.Context) { p.hidden[what] = !p.hidden[what] }), app.EventScope(id)),
		app.Span().Text(label),
	)
}

func (p *Paper) text() app.UI {
	n := 0
	return app.Article().Class("paper-text").Lang(ui.TextLang).Hidden(p.hidden[textPart]).Body(
		app.Range(p.draft.Blocks).Slice(func(i int) app.UI {
			b := p.draft.Blocks[i]
			words := b.Span.In(p.draft.Article)
			switch b.Kind {
			case article.Title:
				return app.H2().Class("paper-title").Text(words)
			case article.Heading:
				return app.H3().Class("paper-heading").Text(words)
			case article.Paragraph:
				return p.paragraph(i, words, &n)
			}
			return app.P().Class("paper-aside").Text(words)
		}),
	)
}

// paragraph draws a paragraph, in lines once they are known; every fifth of the text has its number.
func (p *Paper) paragraph(block int, words string, n *int) app.UI {
	starts := p.lines[block]
	if len(starts) == 0 {
		return app.P().ID(paragraphID(block)).Class("paper-paragraph").Text(words)
	}
	lines := make([]app.UI, len(starts))
	for k, start := range starts {
		end := len(words)
		if k+1 < len(starts) {
			end = starts[k+1]
		}
		*n++
		line := app.Span().Class("paper-line").Text(words[start:end])
		if *n%5 == 0 || *n == 1 {
			line = line.DataSet("line", *n)
		}
		lines[k] = line
	}
	return app.P().ID(paragraphID(block)).Class("paper-paragraph").DataSet("lines", true).Body(lines...)
}

func (p *Paper) worksheet() app.UI {
	t := p.env.Text
	sheet := &ui.Worksheet{Lang: t.Lang, TasksTitle: t.Worksheet.Questions, KeyTitle: t.Worksheet.Key, Title: p.draft.Title}
	for _, it := range p.draft.Items {
		task := screens.Task(t, it.Question)
		task.Place = p.place(it.Question)
		sheet.Tasks = append(sheet.Tasks, task)
	}
	return sheet
}
