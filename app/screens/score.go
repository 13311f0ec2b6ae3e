package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/ui"
	"lectern/questions/grade"
)

const scoreID = "score"

// score is the panel at the end of a round.
func (r *Reader) score() []app.UI {
	t, score, missed := r.env.Text, r.state.Score(), r.state.Missed()
	buttons := []app.UI{ui.Secondary("restart", t.Restart, r.on(flow.State.Restart))}
	if len(missed) > 0 {
		buttons = append(buttons, ui.Primary("try-missed", t.TryMissed, "", r.on(flow.State.TryMissed)))
	} else {
		buttons = append(buttons, app.A().Class("button primary").Href(r.env.libraryLink()).Text(t.OtherText))
	}
	return []app.UI{
		app.Div().Class("panel-body").Body(
			app.H2().ID(scoreID).Class("score-title").TabIndex(-1).Body(
				app.Span().Class("score-label").Text(t.ScoreTitle),
				app.Text(" "),
				app.Span().Class("score-points").Text(t.Score(ui.Points(score.Points), ui.Points(score.Max))),
			),
			app.Div().Class("meters").Aria("label", t.ByKind).Attr("role", "group").Body(
				app.Range(score.ByKind).Slice(func(i int) app.UI { return r.kindMeter(score.ByKind[i]) }),
			),
			r.missed(missed),
		),
		app.Div().Class("panel-foot").Body(buttons...),
	}
}

func (r *Reader) kindMeter(p grade.Part) app.UI {
	words := r.env.Text.Score(ui.Points(p.Points), ui.Points(p.Max))
	return ui.Meter(r.env.Text.Kind[p.Name], words, p.Points/p.Max)
}

// missed lists what was not answered right, each a way back to its question.
func (r *Reader) missed(missed []int) app.UI {
	t := r.env.Text
	if len(missed) == 0 {
		return app.P().Class("none-missed").Text(t.NoneMissed)
	}
	return app.Section().Class("missed").Body(
		app.H3().Text(t.Missed),
		app.Ul().Body(app.Range(missed).Slice(func(n int) app.UI {
			i := missed[n]
			q := r.state.Quiz.Questions[i]
			prompt := app.P().Class("missed-prompt").Text(q.Prompt)
			if !r.state.Answered(i) {
				return app.Li().Body(prompt, ui.Quote(t.Unanswered, ""))
			}
			return app.Li().Body(
				prompt,
				ui.Quote(t.YourAnswer, inWords(q, r.state.Given[i].Answers)),
				ui.Quote(t.TheAnswer, inWords(q, q.Key)),
			)
		})),
	)
}
