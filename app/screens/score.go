package screens

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/lesson"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

const scoreID = "score"

// score is the panel at the end of a round.
func (r *Reader) score() []app.UI {
	t, score, missed := r.env.Text, r.state.Score(), r.state.Missed()
	notes, deck := r.scoreNotes(score), r.env.deck()
	buttons := []app.UI{ui.Secondary("restart", t.Restart, Take(flow.State.Restart))}
	if len(missed) > 0 {
		buttons = append(buttons, ui.Primary("try-missed", t.TryMissed, "", Take(flow.State.TryMissed)))
	} else {
		buttons = append(buttons, app.A().Class("button primary").Href(r.env.libraryLink()).Text(t.OtherText))
	}
	return []app.UI{
		app.Div().Class("panel-head score-head").Body(
			app.P().Class("place").Lang(ui.TextLang).Text(lesson.NewCard(r.id, r.state.Quiz).Title),
			r.foldButton(),
		),
		app.Div().Class("panel-body score").Body(
			app.H2().ID(scoreID).Class("score-title").TabIndex(-1).Body(
				app.Span().Class("score-label").Text(t.ScoreTitle),
				app.Text(" "),
				app.Span().Class("score-points").Text(t.Score(ui.Points(score.Points), ui.Points(score.Max))),
			),
			ui.Gauge(score.Points/score.Max, score.Chance/score.Max),
			app.P().Class("score-says").Text(r.scoreSays(score)),
			app.Div().Class("score-notes").Body(
				app.Range(notes).Slice(func(i int) app.UI { return app.P().Text(notes[i]) }),
			),
			r.handIn(true),
			r.bySkill(score),
			ui.Rows(t.ByLevel, r.rows(score.ByLevel, func(name string) string { return t.Level.Of(grade.Level(name)) })),
			r.calibration(score),
			r.missed(missed),
			dueNote(r.env, deck),
			app.P().Class("score-back").Text(comesBack(r.env, deck, today())),
			r.ratingSwitch(),
			r.handIn(false),
			r.share(),
		),
		app.Div().Class("panel-foot").Body(buttons...),
	}
}

// handIn is the part for handing in: of a teacher's lesson near the top, of other texts at the end.
func (r *Reader) handIn(top bool) app.UI {
	if r.card.Given != top {
		return app.Div().Hidden(true)
	}
	return &handIn{env: r.env, Lang: r.env.Text.Lang, Quiz: r.state.Quiz, Given: r.state.Responses(), Lesson: top}
}

// scoreSays is what the score means in words.
func (r *Reader) scoreSays(score grade.Score) string {
	t, share := r.env.Text, score.Points/score.Max
	switch {
	case len(r.state.Responses())*2 < len(r.state.Quiz.Questions):
		return t.ScoreOpen
	case share >= 0.9:
		return t.ScoreAll
	case share >= 0.65:
		return t.ScoreMost
	case share >= 0.35:
		return t.ScorePart
	}
	return t.ScoreLittle
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
	few := slices.ContainsFunc(score.BySkill, grade.Part.Few)
	return app.Div().Body(
		ui.Rows(t.BySkill, r.rows(score.BySkill, func(name string) string { return t.Skill.Of(grade.Skill(name)) })),
		app.P().Class("tally-note").Hidden(!few).Text(t.FewItems),
	)
}

// calibration tells how well the reader knew what she knew, where she was asked.
func (r *Reader) calibration(score grade.Score) app.UI {
	t, c := r.env.Text, score.Calibration
	if c.Max == 0 {
		return app.Div().Hidden(true)
	}
	rows := r.rows(score.ByCertainty, func(name string) string { return t.Certainty.Of(quiz.Certainty(name)) })
	for i, p := range score.ByCertainty {
		rows[i].Words = t.OfThemRight(ui.Points(p.Points), ui.Points(p.Max))
	}
	note := t.Score(ui.Points(c.Points), ui.Points(c.Max)) + ". " + t.CalibrationNote
	if c.Few() {
		note = t.CalibrationFew
	}
	return app.Div().Body(ui.Rows(t.Calibration, rows), app.P().Class("tally-note").Text(note))
}
