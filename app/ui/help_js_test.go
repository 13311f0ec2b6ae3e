package ui_test

import (
	"strings"
	"syscall/js"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/app/ui"
	"lectern/questions/grade"
)

func focused() string { return js.Global().Get("document").Get("activeElement").Get("id").String() }

// What a hint costs is part of the button's name, and the button keeps the focus while the hints narrow down.
func TestHelpSaysWhatItCosts(t *testing.T) {
	given := 0
	help := ui.Help{Label: "Show me", Cost: "costs a quarter", Give: func(app.Context, app.Event) { given++ }}
	s := mount(t, func() app.UI { return help.Render() })
	button := find(t, "#"+ui.HintID)
	if got := strings.TrimSpace(button.Get("textContent").String()); got != "Show me costs a quarter" {
		t.Errorf("the button is called %q", got)
	}
	if !find(t, ".help-told").Get("hidden").Bool() {
		t.Error("something is told before the hint")
	}
	button.Call("focus")
	button.Call("click")
	help.Label, help.Cost, help.Told = "Narrow it down", "costs a quarter", []string{"Look there.", "Three quarters."}
	s.ConsumeAll()
	if given != 1 || focused() != ui.HintID {
		t.Errorf("%d hints, focus on %q", given, focused())
	}
	if got := find(t, ".help-told").Get("textContent").String(); got != "Look there. Three quarters. " {
		t.Errorf("told %q", got)
	}
	button.Call("click")
	help = ui.Help{Give: help.Give}
	s.ConsumeAll()
	if !find(t, ".help").Get("hidden").Bool() {
		t.Error("help without a label is shown")
	}
}

func TestHintsAreLit(t *testing.T) {
	q := quiztest.Quiz()
	hints := grade.Hints(q, q.Questions[0])
	shown := 0
	s := mount(t, func() app.UI {
		var lit []passage.Lit
		if shown > 0 {
			lit = passage.Hint(hints[shown-1])
		}
		return app.Div().Body(
			app.Button().ID("more").OnClick(func(app.Context, app.Event) { shown = (shown + 1) % 3 }),
			&ui.Passage{Blocks: passage.Lay(q, lit), Picked: -1},
		)
	})
	count := func(selector string) int {
		return js.Global().Get("document").Call("querySelectorAll", "#stage "+selector).Get("length").Int()
	}
	for _, want := range [][2]int{{1, 0}, {0, 1}, {0, 0}} {
		find(t, "#more").Call("click")
		s.ConsumeAll()
		if near, clue := count("p.near"), count("mark.clue"); near != want[0] || clue != want[1] {
			t.Errorf("hint %d: %d paragraphs and %d sentences are lit", shown, near, clue)
		}
	}
}

func TestScaleAnswersForItself(t *testing.T) {
	chosen, key := -1, "one"
	var got []int
	s := mount(t, func() app.UI {
		return ui.Scale{
			Key: key, Legend: "How sure?", Choices: []string{"Sure", "Fairly", "Guessing"}, Chosen: chosen,
			Choose: func(i int) app.EventHandler {
				return func(app.Context, app.Event) { got = append(got, i); chosen = i }
			},
		}.Render()
	})
	find(t, "#scale-2").Call("click")
	s.ConsumeAll()
	find(t, "#scale-0").Call("click")
	s.ConsumeAll()
	if len(got) != 2 || got[0] != 2 || got[1] != 0 || !find(t, "#scale-0").Get("checked").Bool() {
		t.Errorf("chosen %v", got)
	}
	if legend := find(t, "fieldset > legend").Get("textContent").String(); legend != "How sure?" {
		t.Errorf("legend %q", legend)
	}
}

func TestSwitchSaysWhatItDoes(t *testing.T) {
	on := false
	s := mount(t, func() app.UI {
		return ui.Switch("ask", "Ask me", "It changes nothing else.", on, func(app.Context, app.Event) { on = !on })
	})
	box := find(t, "#ask")
	if box.Call("getAttribute", "role").String() != "switch" || box.Get("checked").Bool() {
		t.Errorf("switch %s", box.Get("outerHTML").String())
	}
	if note := find(t, "#"+box.Call("getAttribute", "aria-describedby").String()); note.Get("textContent").String() != "It changes nothing else." {
		t.Errorf("note %q", note.Get("textContent").String())
	}
	box.Call("click")
	s.ConsumeAll()
	if !on || !box.Get("checked").Bool() {
		t.Error("the switch is not on")
	}
}

// Each question is a pip of the same length; what was earned fills them from the start.
func TestRowsShowHowManyQuestions(t *testing.T) {
	mount(t, func() app.UI {
		return ui.Rows("By skill", []ui.Row{
			{Label: "Who", Words: "1.5 of 2", Points: 1.5, Max: 2}, {Label: "When", Words: "0 of 1", Max: 1},
			{Label: "Many", Words: "30 of 30", Points: 30, Max: 30},
		})
	})
	rows := js.Global().Get("document").Call("querySelectorAll", "#stage .row")
	for i, want := range []struct {
		words        string
		pips, filled int
	}{{"Who  1.5 of 2", 2, 2}, {"When  0 of 1", 1, 0}, {"Many  30 of 30", 30, 30}} {
		row := rows.Index(i)
		pips := row.Call("querySelectorAll", ".pip").Get("length").Int()
		filled := row.Call("querySelectorAll", ".pip-filled").Get("length").Int()
		if got := row.Get("textContent").String(); got != want.words || pips != want.pips || filled != want.filled {
			t.Errorf("%q has %d pips, %d filled; want %+v", got, pips, filled, want)
		}
		last := row.Call("querySelectorAll", ".pip").Index(pips - 1)
		if end := last.Get("x").Get("baseVal").Get("value").Float() + last.Get("width").Get("baseVal").Get("value").Float(); end > 112 {
			t.Errorf("%q ends at %v", want.words, end)
		}
	}
	find(t, "svg[aria-hidden=true]")
}
