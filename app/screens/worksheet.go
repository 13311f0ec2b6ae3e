package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/ui"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// worksheet is what the page prints below the text: the questions with room to answer, and the key on a page of its own.
func (r *Reader) worksheet() app.UI {
	if !r.loaded || !r.env.Live || len(r.state.Quiz.Questions) == 0 {
		return app.Div().Hidden(true)
	}
	t := r.env.Text
	sheet := &ui.Worksheet{Lang: t.Lang, TasksTitle: t.Worksheet.Questions, KeyTitle: t.Worksheet.Key, Title: r.state.Quiz.Title}
	for _, q := range r.state.Quiz.Questions {
		task := Task(t, q)
		if len(q.Evidence) > 0 {
			if n := paragraphAt(r.state.Quiz, q.Evidence[0].Start); n > 0 {
				task.Place = t.Worksheet.Paragraph(n)
			}
		}
		sheet.Tasks = append(sheet.Tasks, task)
	}
	return sheet
}

// printing is the button below the text that prints it.
func (r *Reader) printing() app.UI {
	return app.P().Class("text-foot").Hidden(!r.loaded || len(r.state.Quiz.Questions) == 0).Body(
		app.Button().Type("button").ID("print").Class("quiet").
			OnClick(func(app.Context, app.Event) { dom.Print() }).
			Body(ui.IconPrint.Draw(), app.Span().Text(r.env.Text.Worksheet.Print)),
	)
}

// Task is a question as it is printed, without the place of its key in the text.
func Task(t i18n.Text, q quiz.Question) ui.Task {
	task := ui.Task{Prompt: q.Prompt, Options: q.Options, Items: q.Items, Key: inWords(q, q.Key)}
	switch q.Kind {
	case quiz.Choice:
		task.Answer, task.Hint = ui.TickOne, t.ChooseOne
	case quiz.Truth:
		task.Answer, task.Hint = ui.TickOne, t.Decide
	case quiz.Several:
		task.Answer, task.Hint = ui.TickSome, t.ChooseSeveral
	case quiz.Order:
		task.Answer, task.Hint = ui.Number, t.Worksheet.NumberEvents
	case quiz.Match:
		task.Answer, task.Hint = ui.WriteLetter, t.Worksheet.WriteLetters
	case quiz.Evidence:
		task.Answer, task.Hint = ui.WriteLong, t.Worksheet.CopySentence
	default:
		task.Answer = ui.WriteShort
	}
	return task
}

// paragraphAt counts the paragraphs up to the one at an offset, as the style sheet numbers them; 0 where none is there.
func paragraphAt(q quiz.Quiz, at int) int {
	n := 0
	for _, b := range q.Blocks {
		if b.Kind != article.Paragraph {
			continue
		}
		n++
		if b.Span.Start <= at && at < b.Span.End {
			return n
		}
	}
	return 0
}
