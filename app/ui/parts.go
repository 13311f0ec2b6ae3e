package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Verdict is what is said after checking.
type Verdict struct {
	Outcome string // right, nearly or wrong
	Title   string
	Reason  string
	Lines   []Line
	Worth   string // what it earns, where that is neither nothing nor all
	Explain string
	Origins []Origin // of the options chosen wrongly
}

// Line is a label with what belongs to it.
type Line struct{ Label, Text string }

// VerdictID is the ID of the verdict's title.
const VerdictID = "verdict"

// Render draws the verdict; an empty one keeps its place on the screen.
func (v Verdict) Render() app.UI {
	if v.Outcome == "" {
		return app.Div().Class("verdict").Hidden(true)
	}
	return app.Div().Class("verdict").Hidden(false).DataSet("outcome", v.Outcome).Body(
		app.H3().ID(VerdictID).Class("verdict-title").TabIndex(-1).Body(
			verdictIcon(v.Outcome),
			app.Span().Text(v.Title),
		),
		app.If(v.Reason != "", func() app.UI { return app.P().Text(v.Reason) }),
		app.Range(v.Lines).Slice(func(i int) app.UI { return Quote(v.Lines[i].Label, v.Lines[i].Text) }),
		app.If(v.Worth != "", func() app.UI { return app.P().Class("worth").Text(v.Worth) }),
		app.If(v.Explain != "", func() app.UI { return app.P().Class("explanation").Lang(TextLang).Text(v.Explain) }),
		app.Range(v.Origins).Slice(func(i int) app.UI { return v.Origins[i].render(i) }),
	)
}

func verdictIcon(outcome string) app.UI {
	switch outcome {
	case "right":
		return IconRight.Draw()
	case "nearly":
		return IconNearly.Draw()
	}
	return IconWrong.Draw()
}

// Points writes a number of points with at most two decimals.
func Points(p float64) string { return rounded(p, 100) }

// About writes a number of points with at most one decimal.
func About(p float64) string { return rounded(p, 10) }

func rounded(p, steps float64) string {
	return strconv.FormatFloat(float64(int(p*steps+0.5))/steps, 'f', -1, 64)
}

// Primary is the button for the main thing to do.
func Primary(id, label string, icon Icon, do app.EventHandler) app.HTMLButton {
	b := app.Button().Type("button").ID(id).Class("button primary").OnClick(do, app.EventScope(id))
	if icon == "" {
		return b.Text(label)
	}
	return b.Body(app.Span().Text(label), icon.Draw())
}

// Secondary is a button beside the main one.
func Secondary(id, label string, do app.EventHandler) app.HTMLButton {
	return app.Button().Type("button").ID(id).Class("button").OnClick(do, app.EventScope(id)).Text(label)
}

// Notice is a standing message with what can be done about it.
func Notice(role, text string, actions ...app.UI) app.UI {
	return app.Div().Class("notice").Attr("role", role).Body(
		app.P().Text(text),
		app.Div().Class("notice-actions").Body(actions...),
	)
}

// Boot is the line that says that something pressed waits for the app, or that the app cannot be loaded; the scripts that
// find it by its ID fill it in.
func Boot(starting, failed string) app.UI {
	return app.P().ID("boot").Class("boot").Attr("role", "status").DataSet("starting", starting).DataSet("failed", failed)
}

// Live is the region whose text is announced.
func Live(text string) app.UI {
	return app.Div().ID("live").Class("unseen").Attr("role", "status").Aria("live", "polite").Text(text)
}

// Said gives words for Live that follow those of before: what does not change is not announced again.
func Said(before, words string) string {
	if words != "" && words == before {
		return words + "\u00a0"
	}
	return words
}
