package ui_test

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
	"lectern/questions/article"
)

func TestPiecesNameTheirButtons(t *testing.T) {
	var moved []string
	piece := func(id, text string) ui.Piece {
		return ui.Piece{
			ID: id, Kind: article.Paragraph, Text: text, Begins: text, Why: "Advertisement", TakeOut: "Take out", PutBack: "Put back",
			Move: func(app.Context, app.Event) { moved = append(moved, id) },
		}
	}
	s := mount(t, func() app.UI {
		return app.Div().Body(piece("b1", "An owl.").Read(), piece("b2", "A goat.").Read(), app.Ul().Body(piece("r0", "Buy.").Out()))
	})
	for id, name := range map[string]string{
		ui.TakeOutID("b1"): "Take out: An owl.",
		ui.TakeOutID("b2"): "Take out: A goat.",
		ui.PutBackID("r0"): "Put back: Buy.",
	} {
		button := find(t, "#"+id)
		if got := button.Get("textContent").String(); got != name {
			t.Errorf("%s is called %q, want %q", id, got, name)
		}
		if lang := button.Call("querySelector", "[lang]").Get("lang").String(); lang != "en" {
			t.Errorf("the words of the text in %s are in %q", id, lang)
		}
	}
	for _, id := range []string{"take-b2", "put-r0", "take-b1"} {
		find(t, "#"+id).Call("click")
		s.ConsumeAll()
	}
	if got := len(moved); got != 3 || moved[0] != "b2" || moved[1] != "r0" || moved[2] != "b1" {
		t.Errorf("moved %q", moved)
	}
}
