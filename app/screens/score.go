package screens

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

const scoreID = "score"

// score is the panel at the end of a round.
func (r *Reader) score() []app.UI {
	t, score, missed := r.env.Text, r.state.Score(), r.state.Missed()
	notes := r.scoreNotes(score)
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
			ui.Gauge(score.Points/score.Max, score.Chance/score.Max),
			app.Div().Class("score-notes").Body(
				app.Range(notes).Slice(func(i int) app.UI { return app.P().Text(notes[i]) }),
			),
			r.bySkill(score),
			ui.Rows(t.ByLevel, r.rows(score.ByLevel, func(name string) string { return t.Level[grade.Level(name)] })),
			r.calibration(score),
			r.missed(missed),
			r.ratingSwitch(),
		),
		app.Div().Class("panel-foot").Body(buttons...),
	}
}

// scoreNotes are what has to be known to read the score.
func (r *Reader) scoreNotes(score grade.Score) []string {
	t := r.env.Text
	notes := []string{t.Chance(ui.About(score.Chance), ui.Points(score.Max))}
	hints, tries, paid := 0, 0, 0.0
	for _, result := range score.Results {
		paid += result.Verdict.Score - result.Points
		hints += result.Hints
		if result.Second {
			tries++
		}
	}
	if hints+tries > 0 {
		notes = append(notes, t.HelpUsed(hints, tries, ui.Points(paid)))
	}
	if again, right := r.state.Practised(); again > 0 {
		notes = append(notes, t.Practised(again, right))
	}
	return notes
}

func (r *Reader) rows(parts []grade.Part, label func(name string) string) []ui.Row {
	rows := make([]ui.Row, len(parts))
	for i, p := range parts {
		words := r.env.Text.Score(ui.Points(p.Points), ui.Points(p.Max))
		rows[i] = ui.Row{Label: label(p.Name), Words: words, Points: p.Points, Max: p.Max}
	}
	return rows
}

func (r *Reader) bySkill(score grade.Score) app.UI {
	t := r.env.Text
	few := false
	for _, p := range score.BySkill {
		few = few || p.Few()
	}
	return app.Div().Body(
		ui.Rows(t.BySkill, r.rows(score.BySkill, func(name string) string { return t.Skill[grade.Skill(name)] })),
		app.P().Class("tally-note").Hidden(!few).Text(t.FewItems),
	)
}

// calibration tells how well the reader knew what she knew, where she was asked.
func (r *Reader) calibration(score grade.Score) app.UI {
	t, c := r.env.Text, score.Calibration
	if c.Max == 0 {
		return app.Div().Hidden(true)
	}
	rows := r.rows(score.ByCertainty, func(name string) string { return t.Certainty[quiz.Certainty(name)] })
	for i, p := range score.ByCertainty {
		rows[i].Words = t.OfThemRight(ui.Points(p.Points), ui.Points(p.Max))
	}
	note := t.Score(ui.Points(c.Points), ui.Points(c.Max)) + ". " + t.CalibrationNote
	if c.Few() {
		note = t.CalibrationFew
	}
	return app.Div().Body(ui.Rows(t.Calibration, rows), app.P().Class("tally-note").Text(note))
}

// missed lists what was not answered right, with what was expected and the way to where the text says so.
func (r *Reader) missed(missed []int) app.UI {
	t := r.env.Text
	if len(missed) == 0 {
		return app.P().Class("none-missed").Text(t.NoneMissed)
	}
	return app.Section().Class("missed").Body(
		app.H3().Text(t.Missed),
		app.Ul().Body(app.Range(missed).Slice(func(n int) app.UI { return app.Li().Body(r.missedOne(missed[n])...) })),
	)
}

func (r *Reader) missedOne(i int) []app.UI {
	t, q := r.env.Text, r.state.Quiz.Questions[i]
	prompt := app.P().Class("missed-prompt").Lang(ui.TextLang).Text(q.Prompt)
	if !r.state.Answered(i) {
		return []app.UI{prompt, ui.Quote(t.Unanswered, "")}
	}
	lines := []app.UI{
		prompt,
		ui.Quote(t.YourAnswer, inWords(q, r.state.Given[i].Answers)),
		ui.Quote(t.TheAnswer, inWords(q, q.Key)),
	}
	if len(q.Evidence) == 0 {
		return lines
	}
	looked, ok := r.state.Looked()
	look := r.on(func(s flow.State) (flow.State, []flow.Effect) { return s.LookAt(i) })
	id := "look-" + strconv.Itoa(i)
	return append(lines, app.Button().Type("button").ID(id).Class("look-up").DataSet("shown", ok && looked == i).
		OnClick(look, app.EventScope(id)).
		Body(ui.IconText.Draw(), app.Span().Text(t.ShowInText), app.Span().Class("unseen").Lang(ui.TextLang).Text(": "+q.Prompt)))
}

// spokenLook is the evidence that is looked at, as it is announced.
func (r *Reader) spokenLook() string {
	i, ok := r.state.Looked()
	if !ok || len(r.state.Quiz.Questions[i].Evidence) == 0 {
		return ""
	}
	return r.env.Text.Shown(r.state.Quiz.Questions[i].Evidence[0].Text)
}
