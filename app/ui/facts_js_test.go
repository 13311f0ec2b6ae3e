package ui_test

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
)

func TestFactsExplainThemselvesOnDemand(t *testing.T) {
	mount(t, func() app.UI { return ui.Facts([]string{"About grade 6", "412 words"}, []string{"An <estimate>."}) })
	line := find(t, "details > summary")
	if got := line.Get("textContent").String(); got != "About grade 6 · 412 words" {
		t.Errorf("the line says %q", got)
	}
	note := find(t, ".facts-notes p")
	seen := func() bool { return note.Call("checkVisibility").Bool() }
	if seen() {
		t.Error("the explanation is shown unasked")
	}
	line.Call("click")
	if !seen() || note.Get("textContent").String() != "An <estimate>." {
		t.Errorf("asked for, the explanation is %s", note.Get("outerHTML").String())
	}
}

func TestStandingIsDrawnAndSaid(t *testing.T) {
	now := ui.Standing{Share: 0.25, Words: "3 of 12 answered"}
	s := mount(t, func() app.UI {
		return app.Div().Body(app.Button().ID("on").OnClick(func(app.Context, app.Event) {
			now = ui.Standing{Share: 0.5, Done: true, Words: "Done"}
		}), now.Render())
	})
	filled := func() float64 {
		return find(t, ".pip-filled").Get("width").Get("baseVal").Get("value").Float() / find(t, ".pip").Get("width").Get("baseVal").Get("value").Float()
	}
	words := func() string { return find(t, ".standing-words").Get("textContent").String() }
	if filled() != 0.25 || words() != "3 of 12 answered" || find(t, ".standing").Get("dataset").Get("done").String() != "false" {
		t.Errorf("begun: %v, %q", filled(), words())
	}
	find(t, "#on").Call("click")
	s.ConsumeAll()
	if filled() != 0.5 || words() != "Done" || !find(t, ".standing-words .icon").Truthy() {
		t.Errorf("done: %v, %q", filled(), words())
	}
}
