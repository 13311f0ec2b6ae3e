package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/questions/article"
)

// Piece is a piece of a text that is looked over: it is read, or it is left out, and its button takes it to the other
// side.
type Piece struct {
	ID               string
	Kind             article.BlockKind
	Text             string
	Begins           string // the first words of Text
	Why              string // why it is left out
	Moved            bool   // the reader put it where it is
	TakeOut, PutBack string // what the buttons are called
	Move             app.EventHandler
}

// TakeOutID and PutBackID are the IDs of the buttons of a piece.
func TakeOutID(piece string) string { return "take-" + piece }
func PutBackID(piece string) string { return "put-" + piece }

// Read draws the piece among those that are read.
func (p Piece) Read() app.UI {
	return app.Div().Class("piece").DataSet("kind", string(p.Kind)).DataSet("moved", p.Moved).Body(
		p.words(),
		p.button(TakeOutID(p.ID), "piece-out").Title(p.TakeOut).Body(
			IconWrong.Draw(), app.Span().Class("unseen").Text(p.TakeOut+": "), p.begins(),
		),
	)
}

// words are a heading without being one: the headings of this text are not those of the page.
func (p Piece) words() app.UI {
	class := "passage-" + string(p.Kind)
	if p.Kind == article.Paragraph {
		class = ""
	}
	return app.P().Class("piece-words", class).Text(p.Text)
}

// Out draws the piece among those that are left out.
func (p Piece) Out() app.UI {
	return app.Li().Class("removal").DataSet("moved", p.Moved).Body(
		app.P().Class("removal-why").Text(p.Why),
		app.P().Class("removal-text").Lang(TextLang).Text(p.Text),
		p.button(PutBackID(p.ID), "button").Body(app.Span().Text(p.PutBack), app.Span().Class("unseen").Text(": "), p.begins()),
	)
}

func (p Piece) button(id, class string) app.HTMLButton {
	return app.Button().Type("button").ID(id).Class(class).OnClick(p.Move, app.EventScope(id))
}

func (p Piece) begins() app.UI { return app.Span().Class("unseen").Lang(TextLang).Text(p.Begins) }
