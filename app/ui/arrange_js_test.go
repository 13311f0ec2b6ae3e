package ui_test

import (
	"slices"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
)

func nothing(app.Context, app.Event) {}

func TestEveryEventMovesForItself(t *testing.T) {
	order := []string{"dawn", "noon", "dusk"}
	var moved []string
	s := mount(t, func() app.UI {
		var events []ui.Event
		for _, e := range order {
			events = append(events, ui.Event{ID: e, Text: e, Up: "Move up: " + e, Down: "Move down: " + e})
		}
		return ui.Sequence{Question: "q", Prompt: "In order?", Events: events, Lift: func(string) app.EventHandler { return nothing }, Move: func(event string, by int) app.EventHandler {
			return func(app.Context, app.Event) {
				moved = append(moved, event)
				at := slices.Index(order, event)
				order = slices.Clone(order)
				order[at], order[at+by] = order[at+by], order[at]
			}
		}}.Render()
	})
	if !find(t, "#up-dawn").Get("disabled").Bool() || !find(t, "#down-dusk").Get("disabled").Bool() || find(t, "#up-noon").Get("disabled").Bool() {
		t.Error("only the ends must not move on")
	}
	for _, button := range []string{"#down-dawn", "#down-dawn", "#up-dusk"} {
		find(t, button).Call("click")
		s.ConsumeAll()
	}
	if !slices.Equal(moved, []string{"dawn", "dawn", "dusk"}) || !slices.Equal(order, []string{"dusk", "noon", "dawn"}) {
		t.Errorf("moved %q into %q", moved, order)
	}
	if got := find(t, ".event:first-child button").Get("ariaLabel").String(); got != "Move up: dusk" {
		t.Errorf("the first button is called %q", got)
	}
}

func TestACheckedOrderTellsWhereEventsStood(t *testing.T) {
	mount(t, func() app.UI {
		return ui.Sequence{Question: "q", Prompt: "In order?", Events: []ui.Event{
			{ID: "0", Text: "dawn", Mark: ui.MarkRight}, {ID: "1", Text: "noon", Mark: ui.MarkWrong, Note: "You put it at 3."},
		}}.Render()
	})
	if got := find(t, ".event:last-child").Get("textContent").String(); got != "2noonYou put it at 3." {
		t.Errorf("row %q", got)
	}
	if n := find(t, ".sequence").Call("querySelectorAll", "button").Get("length").Int(); n != 0 {
		t.Errorf("%d buttons after checking", n)
	}
}

func TestOptionsAreChosenForItems(t *testing.T) {
	question := "first"
	s := mount(t, func() app.UI {
		return ui.Pairs{
			Question: question, Prompt: "Who?", Nothing: "Choose…", Options: []string{"Ivo", "Tove"},
			Lift:  func(int) app.EventHandler { return nothing },
			Items: []ui.Item{{Text: "rows", Chosen: "Tove"}, {Text: "<sings>"}},
		}.Render()
	})
	if got := find(t, "#match-0").Get("selectedIndex").Int(); got != 2 {
		t.Errorf("entry %d is chosen at first, want 2", got)
	}
	list := find(t, "#match-1")
	if got := list.Get("labels").Index(0).Get("textContent").String(); got != "<sings>" {
		t.Errorf("label %q", got)
	}
	for _, entry := range []int{1, 0} {
		list.Set("selectedIndex", entry)
		list.Call("dispatchEvent", event("change", map[string]any{}))
		s.ConsumeAll()
		if a := s.stage.last(t); a.Name != ui.ChoosePair || a.Value != (ui.Pair{Item: 1, Option: entry - 1}) {
			t.Errorf("action %+v", a)
		}
	}
	list.Set("selectedIndex", 2)
	question = "second"
	s.stage.actions = nil
	find(t, "#match-0").Call("dispatchEvent", event("change", map[string]any{}))
	s.ConsumeAll()
	if got := find(t, "#match-1").Get("selectedIndex").Int(); got != 0 {
		t.Errorf("the next question begins with entry %d", got)
	}
}

func TestCheckedPairsTellWhatIsRight(t *testing.T) {
	mount(t, func() app.UI {
		return ui.Pairs{Question: "q", Prompt: "Who?", Items: []ui.Item{
			{Text: "rows", Chosen: "Tove", Right: "Tove", Mark: ui.MarkRight}, {Text: "sings", Chosen: "Tove", Right: "Ivo", Mark: ui.MarkWrong},
		}}.Render()
	})
	if got := find(t, ".pair:first-child .pair-answers").Get("textContent").String(); got != "Tove" {
		t.Errorf("a right pair says %q", got)
	}
	if got := find(t, ".pair:last-child .pair-answers").Get("textContent").String(); got != "ToveIvo" {
		t.Errorf("a wrong pair says %q", got)
	}
}
