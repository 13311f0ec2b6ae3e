package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/i18n"
)

// PlayID is the ID of the player's main button.
const PlayID = "play"

// Choice is an entry of a list.
type Choice struct {
	Value, Text string
	Chosen      bool
}

// Player is the bar that reads aloud. At counts the parts of the text from 1.
type Player struct {
	Text                                       *i18n.AloudText
	Playing, Failed                            bool
	At, Of                                     int
	Rates, Voices                              []Choice
	Back, Toggle, On, Close, SetRate, SetVoice app.EventHandler
}

// Render draws the player. The Escape key closes it.
func (p Player) Render() app.UI {
	label, icon := p.Text.Play, IconPlay
	if p.Playing {
		label, icon = p.Text.Pause, IconPause
	}
	return app.Section().Class("player").Aria("label", p.Text.Listen).OnKeyDown(p.onKey).Body(
		app.Div().Class("player-bar").Body(
			playerButton("sentence-back", p.Text.Back, IconBack, p.Back),
			playerButton(PlayID, label, icon, p.Toggle).Class("player-main"),
			playerButton("sentence-on", p.Text.On, IconOn, p.On),
			playerList("speed", p.Text.Speed, p.Rates, p.SetRate),
			app.If(len(p.Voices) > 1, func() app.UI { return playerList("voice", p.Text.Voice, p.Voices, p.SetVoice) }),
			playerButton("player-close", p.Text.Close, IconWrong, p.Close),
		),
		app.P().Class("player-failed").Attr("role", "alert").Hidden(!p.Failed).Text(p.Text.Failed),
		app.Progress().Class("player-progress").Aria("label", p.Text.Place).Max(p.Of).Value(p.At),
	)
}

func (p Player) onKey(ctx app.Context, e app.Event) {
	if e.Get("key").String() == "Escape" {
		p.Close(ctx, e)
	}
}

func playerButton(id, label string, icon Icon, do app.EventHandler) app.HTMLButton {
	return app.Button().Type("button").ID(id).Class("player-button").Aria("label", label).Title(label).
		OnClick(do, app.EventScope(id)).Body(icon.Draw())
}

func playerList(id, label string, choices []Choice, set app.EventHandler) app.UI {
	return app.Select().ID(id).Class("player-list").Aria("label", label).Title(label).OnChange(set, app.EventScope(id)).Body(
		app.Range(choices).Slice(func(i int) app.UI {
			c := choices[i]
			return app.Option().Value(c.Value).Selected(c.Chosen).Text(c.Text)
		}),
	)
}

// Speed writes a speed as a multiple of the voice's own.
func Speed(rate float64) string { return strconv.FormatFloat(rate, 'g', -1, 64) + "×" }
