package ui_test

import (
	"slices"
	"strings"
	"syscall/js"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/app/ui"
)

// Each state of a question has a shape of its own, and its name says the state.
func TestDotsDifferByShape(t *testing.T) {
	states := []string{"open", "left", "right", "nearly", "wrong"}
	var gone []int
	s := mount(t, func() app.UI {
		dots := make([]ui.Dot, len(states))
		for i, state := range states {
			dots[i] = ui.Dot{Label: "Question, " + state, State: state, Current: i == 2}
		}
		return ui.Dots("Questions", dots, func(at int) app.EventHandler {
			return func(app.Context, app.Event) { gone = append(gone, at) }
		})
	})
	seen := make(map[string]string)
	for i, state := range states {
		dot := find(t, "li:nth-child("+string(rune('1'+i))+") .dot")
		shape := dot.Get("innerHTML").String()
		if other, twice := seen[shape]; twice {
			t.Errorf("%s looks like %s", state, other)
		}
		seen[shape] = state
		if got := dot.Get("ariaLabel").String(); got != "Question, "+state {
			t.Errorf("a dot is called %q", got)
		}
	}
	find(t, "[aria-current=step][data-state=right]").Call("click")
	find(t, "li:last-child .dot").Call("click")
	s.ConsumeAll()
	if !slices.Equal(gone, []int{2, 4}) {
		t.Errorf("gone to %v", gone)
	}
}

// The link back stands behind the sentence with the evidence, and only while it is asked for.
func TestTheEvidenceHasALinkBack(t *testing.T) {
	q := quiztest.Quiz()
	lit, back := passage.Proofs(q.Article, q.Questions[0]), "Back"
	s := mount(t, func() app.UI {
		return app.Div().Body(
			app.Button().ID("away").OnClick(func(app.Context, app.Event) { back = "" }),
			&ui.Passage{Blocks: passage.Lay(q, lit), Picked: -1, Back: back},
		)
	})
	link := find(t, "#"+ui.BackID)
	if before := link.Get("previousSibling").Get("textContent").String(); before != " by two brothers." {
		t.Errorf("the link stands behind %q", before)
	}
	link.Call("click")
	s.ConsumeAll()
	if !slices.ContainsFunc(s.stage.actions, func(a app.Action) bool { return a.Name == ui.GoBack }) {
		t.Errorf("actions %+v", s.stage.actions)
	}
	dom.Visit(ui.VisitedEvidence, ui.MainEvidence)
	if !js.Global().Get("document").Get("activeElement").Call("matches", "mark.main").Bool() {
		t.Error("the evidence does not take the focus")
	}
	find(t, "#away").Call("click")
	s.ConsumeAll()
	if js.Global().Get("document").Call("querySelector", "#"+ui.BackID).Truthy() {
		t.Error("the link stays")
	}
}

func TestEnterOnTheChosenSentenceChecks(t *testing.T) {
	q := quiztest.Quiz()
	s := mount(t, func() app.UI { return &ui.Passage{Blocks: passage.Lay(q, nil), Picking: true, Picked: 2} })
	for sentence, want := range map[string]string{"1": ui.PickSentence, "2": ui.GiveAnswer} {
		find(t, "#sentence-"+sentence).Call("dispatchEvent", event("keydown", map[string]any{"key": "Enter"}))
		s.ConsumeAll()
		if a := s.stage.last(t); a.Name != want {
			t.Errorf("Enter on sentence %s: action %+v", sentence, a)
		}
	}
	find(t, "#sentence-2").Call("dispatchEvent", event("keydown", map[string]any{"key": "ArrowRight"}))
	s.ConsumeAll()
	if got := focused(); got != "sentence-3" {
		t.Errorf("the arrow leads to %q", got)
	}
}

func TestMissedTellsWhatAndWhere(t *testing.T) {
	looked := false
	s := mount(t, func() app.UI {
		return ui.Missed{
			Number: "3", Prompt: "Who <rows>?", Yours: "You answered:", Given: []string{"Ivo"}, Right: "Answer:", Key: []string{"Tove", "Una"},
			Excerpt: passage.Excerpt{Before: "Here ", Words: "Tove rows", After: " with Una."},
			ID:      "look-2", Label: "Show in the text", Look: func(app.Context, app.Event) { looked = true },
		}.Render()
	})
	if got := find(t, ".missed-key ul").Get("children").Get("length").Int(); got != 2 {
		t.Errorf("%d lines of the answer", got)
	}
	if got := find(t, ".missed-sentence").Get("textContent").String(); got != "Here Tove rows with Una." {
		t.Errorf("evidence %q", got)
	}
	button := find(t, "#look-2")
	if got := button.Get("textContent").String(); got != "Show in the text: Who <rows>?" {
		t.Errorf("the button is called %q", got)
	}
	button.Call("click")
	s.ConsumeAll()
	if !looked {
		t.Error("the button does nothing")
	}
}

func pointer(kind string, x, y float64) js.Value {
	return js.Global().Get("PointerEvent").New(kind, map[string]any{
		"bubbles": true, "cancelable": true, "clientX": x, "clientY": y, "pointerId": 1, "pointerType": "mouse", "button": 0,
	})
}

// A row that is dragged is lifted, marks where it would go, and leaves nothing behind; one that hardly moves is not.
func TestARowIsDragged(t *testing.T) {
	var places []int
	s := mount(t, func() app.UI {
		events := []ui.Event{{ID: "0", Text: "dawn"}, {ID: "1", Text: "noon"}, {ID: "2", Text: "dusk"}}
		return ui.Sequence{
			Question: "q", Prompt: "In order?", Events: events,
			Move: func(string, int) app.EventHandler { return nothing },
			Lift: func(string) app.EventHandler {
				return func(ctx app.Context, e app.Event) {
					dom.LiftRow(e, ctx.JSSrc(), func(place int) { places = append(places, place) })
				}
			},
		}.Render()
	})
	first, last := find(t, ".event:first-child"), find(t, ".event:last-child")
	// A made-up pointer cannot be captured.
	first.Set("setPointerCapture", js.Global().Get("Function").New())
	last.Set("setPointerCapture", js.Global().Get("Function").New())
	top, bottom := first.Call("getBoundingClientRect"), last.Call("getBoundingClientRect")
	x, y := top.Get("left").Float()+5, top.Get("top").Float()+5
	press := func() {
		first.Call("dispatchEvent", pointer("pointerdown", x, y))
		s.ConsumeAll()
	}
	press()
	first.Call("dispatchEvent", pointer("pointermove", x+1, y+2))
	first.Call("dispatchEvent", pointer("pointerup", x+1, y+2))
	if len(places) > 0 || first.Call("hasAttribute", "data-lifted").Bool() {
		t.Errorf("a click drags: %v", places)
	}
	press()
	down := bottom.Get("bottom").Float() - 2
	first.Call("dispatchEvent", pointer("pointermove", x, down))
	if first.Call("getAttribute", "data-lifted").String() != "true" || last.Call("getAttribute", "data-drop").String() != "after" {
		t.Error("the row is not lifted, or its new place not marked")
	}
	first.Call("dispatchEvent", pointer("pointerup", x, down))
	press()
	first.Call("dispatchEvent", pointer("pointermove", x, down))
	js.Global().Call("dispatchEvent", event("keydown", map[string]any{"key": "Escape"}))
	first.Call("dispatchEvent", pointer("pointerup", x, down))
	if !slices.Equal(places, []int{2, -1}) {
		t.Errorf("let go at %v", places)
	}
	if html := find(t, ".sequence").Get("outerHTML").String(); strings.Contains(html, "data-lifted") || strings.Contains(html, "data-drop") ||
		strings.Contains(html, "translate") {
		t.Errorf("the drag leaves something behind: %s", html)
	}
}

func TestKeysAreListed(t *testing.T) {
	mount(t, func() app.UI {
		return ui.Keys("Keys", []ui.Key{{Name: "1 – 9", Does: "choose"}, {Name: "Esc", Does: "let go"}})
	})
	button, list := find(t, "#keys-button"), find(t, "#keys")
	button.Call("click")
	if !list.Call("matches", ":popover-open").Bool() {
		t.Error("the list does not open")
	}
	if got := list.Get("textContent").String(); got != "1 – 9chooseEsclet go" {
		t.Errorf("list %q", got)
	}
	list.Call("hidePopover")
}
