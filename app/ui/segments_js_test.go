package ui_test

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
)

func TestOneSegmentIsChosen(t *testing.T) {
	chosen := ""
	s := mount(t, func() app.UI {
		return ui.Segments{
			Name: "face", Legend: "Typeface", Chosen: chosen,
			Segments: []ui.Segment{{Value: "", Label: "Book", Preview: app.Text("A")}, {Value: "sans", Label: "Plain", Preview: app.Text("A")}},
			Pick: func(value string) app.EventHandler {
				return func(app.Context, app.Event) { chosen = value }
			},
		}.Render()
	})
	find(t, "#face-sans").Call("click")
	s.ConsumeAll()
	if chosen != "sans" || !find(t, "#face-sans").Get("checked").Bool() {
		t.Errorf("chosen %q", chosen)
	}
	find(t, "#face-").Call("click")
	s.ConsumeAll()
	if chosen != "" || find(t, "#face-sans").Get("checked").Bool() {
		t.Errorf("chosen %q", chosen)
	}
	// Its name is the label alone.
	if hidden := find(t, "label[for=face-] .segment-preview").Call("getAttribute", "aria-hidden").String(); hidden != "true" {
		t.Errorf("the preview is hidden: %s", hidden)
	}
}
