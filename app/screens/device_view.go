package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
)

// The IDs that the focus goes to, and the field of the file.
const (
	forgetID   = "forget"
	sureID     = "forget-sure"
	keptFileID = "kept-file"
)

// Render draws the screen.
func (d *Device) Render() app.UI {
	t := d.env.Text.Kept
	return Shell(d.env, "plain", d.told,
		app.Main().ID("text").Class("plain-page device").TabIndex(-1).Body(
			app.H1().Text(t.Title),
			app.P().Class("lead").Text(t.Lead),
			d.ledger(),
			d.lasting(),
			d.part(saving, t.FileTitle, t.FileLead, ui.Secondary("save", t.SaveFile, d.onSave).Disabled(!d.env.Live)),
			d.part(opening, t.OpenTitle, t.OpenLead, app.Label().Class("button kept-file").For(keptFileID).Body(
				app.Span().Text(t.OpenFile),
				app.Input().Type("file").ID(keptFileID).Class("unseen").Accept(".json,application/json").
					Disabled(!d.env.Live).OnChange(d.onFile),
			)),
			d.part(forgetting, t.ForgetTitle, t.ForgetLead, d.forget()),
		),
	)
}

// ledger lists what is kept with its size.
func (d *Device) ledger() app.UI {
	t, k := d.env.Text.Kept, d.kept
	line := func(label, words string, bytes int) app.UI {
		return app.Div().Class("ledger-line").Body(
			app.Dt().Text(label),
			app.Dd().Class("ledger-words").Text(words),
			app.Dd().Class("ledger-size").Text(t.Size(bytes)),
		)
	}
	return app.Div().Class("ledger").Body(
		app.Dl().Body(
			line(t.Texts, t.TextCount(k.Texts), k.TextBytes),
			app.If(k.Made > 0, func() app.UI { return line(t.Made, t.MadeCount(k.Made), k.MadeBytes) }),
			app.If(k.Classes > 0, func() app.UI { return line(t.Classes, t.ClassCount(k.Classes), k.ClassBytes) }),
			line(t.Answers, t.AnswerCount(k.Answers, k.Lessons), k.AnswerBytes),
			line(t.Settings, "", k.RestBytes),
			line(t.Whole, "", k.Bytes()),
		),
		app.P().Class("ledger-note").Hidden(!k.Empty()).Text(t.Nothing),
	)
}

// lasting tells whether the browser may clear it, and offers to ask.
func (d *Device) lasting() app.UI {
	t := d.env.Text.Kept
	words, icon := t.NotPromised, ui.IconNearly
	switch d.promise {
	case promised:
		words, icon = t.Promised, ui.IconRight
	case refused:
		words = t.Refused
	}
	return app.Div().Class("lasting").DataSet("promised", d.promise == promised).Body(
		app.P().Aria("live", "polite").Body(icon.Draw(), app.Span().Text(words)),
		ui.Secondary("ask-keep", t.Ask, d.onAsk).Hidden(d.promise != mayClear),
	)
}

// part is one thing to do with what is kept, with what came of it.
func (d *Device) part(what deed, title, lead string, action app.UI) app.UI {
	told, problem := "", ""
	if d.at == what {
		told, problem = d.told, d.problem
	}
	return app.Section().Class("device-part").Body(
		app.Div().Body(app.H2().Text(title), app.P().Text(lead)),
		app.Div().Class("device-action").Body(action),
		app.Div().Class("device-outcome").Body(
			app.If(problem != "", func() app.UI { return ui.Notice("alert", problem) }).
				ElseIf(told != "", func() app.UI { return app.Div().Class("notice done").Body(app.P().Text(told)) }),
		),
	)
}

// forget asks before it deletes.
func (d *Device) forget() app.UI {
	t := d.env.Text.Kept
	if !d.asking {
		return app.Div().Body(
			ui.Secondary(forgetID, t.Forget, d.onForget).Class("danger").Disabled(!d.env.Live),
		)
	}
	return app.Div().Class("device-sure").Attr("role", "group").Aria("labelledby", sureID).Body(
		app.P().ID(sureID).TabIndex(-1).Text(t.ForgetSure(d.kept.Texts, d.kept.Answers)),
		ui.Secondary("forget-all", t.ForgetAll, d.onForgetAll).Class("danger"),
		ui.Secondary("keep-all", t.KeepAll, d.onKeep),
	)
}
