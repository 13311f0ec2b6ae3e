package ui_test

import (
	"syscall/js"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/app/ui"
)

// These tests run in a real document; make test runs them through cmd/wasmtest.

// stage shows one part and notes the actions that come from it.
type stage struct {
	app.Compo
	part    func() app.UI
	actions []app.Action
}

func (s *stage) OnMount(ctx app.Context) {
	for _, name := range []string{ui.PickSentence, ui.TypeAnswer, ui.GiveAnswer, ui.ChoosePair, ui.ChooseWord, ui.FindWord, ui.ShowUse, ui.LeaveWord, ui.GoBack} {
		ctx.Handle(name, func(_ app.Context, a app.Action) { s.actions = append(s.actions, a) })
	}
}

func (s *stage) Render() app.UI { return app.Div().ID("stage").Body(s.part()) }

func (s *stage) last(t *testing.T) app.Action {
	t.Helper()
	if len(s.actions) == 0 {
		t.Fatal("no action came")
	}
	return s.actions[len(s.actions)-1]
}

type show struct {
	app.TestEngine
	stage *stage
}

func mount(t *testing.T, part func() app.UI) show {
	t.Helper()
	s := show{app.NewTestEngine(), &stage{part: part}}
	if err := s.Load(s.stage); err != nil {
		t.Fatal(err)
	}
	s.ConsumeAll()
	return s
}

func find(t *testing.T, selector string) js.Value {
	t.Helper()
	e := js.Global().Get("document").Call("querySelector", "#stage "+selector)
	if !e.Truthy() {
		t.Fatalf("nothing is %s in %s", selector, js.Global().Get("document").Get("body").Get("innerHTML").String())
	}
	return e
}

func event(kind string, detail map[string]any) js.Value {
	detail["bubbles"] = true
	return js.Global().Get("KeyboardEvent").New(kind, detail)
}

func TestEveryOptionAnswersForItself(t *testing.T) {
	var picked []string
	question := "first"
	s := mount(t, func() app.UI {
		return ui.Options{
			Question: question,
			Prompt:   "Which?",
			Options:  []ui.Option{{Text: "one " + question}, {Text: "two " + question}, {Text: "three " + question}},
			Pick: func(option string) app.EventHandler {
				return func(app.Context, app.Event) { picked = append(picked, option) }
			},
		}.Render()
	})
	find(t, "#option-1").Call("click")
	s.ConsumeAll()
	// The elements stay when the question changes; the handlers must not.
	question = "second"
	find(t, "#option-2").Call("click")
	s.ConsumeAll()
	find(t, "#option-0").Call("click")
	s.ConsumeAll()
	want := []string{"two first", "three first", "one second"}
	if len(picked) != 3 || picked[0] != want[0] || picked[1] != want[1] || picked[2] != want[2] {
		t.Errorf("picked %q, want %q", picked, want)
	}
}

func TestOptionsAreLabelledAndGrouped(t *testing.T) {
	mount(t, func() app.UI {
		return ui.Options{
			Question: "q", Prompt: "Which <one>?", Several: true,
			Options: []ui.Option{{Text: "A & B", Chosen: true, Mark: ui.MarkRight}, {Text: "C"}},
			Pick:    func(string) app.EventHandler { return func(app.Context, app.Event) {} },
		}.Render()
	})
	if got := find(t, "fieldset > legend").Get("textContent").String(); got != "Which <one>?" {
		t.Errorf("legend %q", got)
	}
	box := find(t, "#option-0")
	if box.Get("type").String() != "checkbox" || !box.Get("checked").Bool() || !box.Get("disabled").Bool() {
		t.Errorf("box %s", box.Get("outerHTML").String())
	}
	if got := box.Get("labels").Index(0).Get("textContent").String(); got != "A & B" {
		t.Errorf("label %q", got)
	}
}

func TestAnswerIsTyped(t *testing.T) {
	key := "one"
	s := mount(t, func() app.UI { return &ui.Answer{Key: key, Labelled: ui.PromptID} })
	field := find(t, "#answer")
	field.Set("value", "a goat")
	field.Call("dispatchEvent", event("input", map[string]any{}))
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.TypeAnswer || a.Value != "a goat" {
		t.Errorf("action %+v", a)
	}
	key = "two"
	field.Call("dispatchEvent", event("keydown", map[string]any{"key": "Enter"}))
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.GiveAnswer {
		t.Errorf("action %+v", a)
	}
	if got := find(t, "#answer").Get("value").String(); got != "" {
		t.Errorf("the next question begins with %q", got)
	}
}

func TestTypingIsNotOverwritten(t *testing.T) {
	start := "a go"
	s := mount(t, func() app.UI { return &ui.Answer{Key: "one", Start: start, Labelled: ui.PromptID} })
	field := find(t, "#answer")
	if got := field.Get("value").String(); got != "a go" {
		t.Errorf("the field begins with %q", got)
	}
	// The screen draws what it heard of while the next letter is there already.
	field.Set("value", "a goa")
	field.Call("dispatchEvent", event("input", map[string]any{}))
	start = "a goa"
	field.Set("value", "a goat")
	s.ConsumeAll()
	if got := field.Get("value").String(); got != "a goat" {
		t.Errorf("typed %q, left %q", "a goat", got)
	}
}

func TestSentencesArePicked(t *testing.T) {
	q := quiztest.Quiz()
	picked := -1
	s := mount(t, func() app.UI {
		return &ui.Passage{Blocks: passage.Lay(q, nil), Picking: true, Picked: picked}
	})
	find(t, "#sentence-2").Call("click")
	picked = 2
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.PickSentence || a.Value != 2 {
		t.Errorf("action %+v", a)
	}
	find(t, "#sentence-2").Call("dispatchEvent", event("keydown", map[string]any{"key": "ArrowRight"}))
	s.ConsumeAll()
	focus := js.Global().Get("document").Get("activeElement")
	if got := focus.Get("id").String(); got != "sentence-3" {
		t.Errorf("focus on %q after the arrow key", got)
	}
	focus.Call("dispatchEvent", event("keydown", map[string]any{"key": " "}))
	s.ConsumeAll()
	if a := s.stage.last(t); a.Value != 3 {
		t.Errorf("action %+v", a)
	}
}

func TestTheTextIsWhole(t *testing.T) {
	q := quiztest.Quiz()
	mount(t, func() app.UI {
		return &ui.Passage{Blocks: passage.Lay(q, nil), Picked: -1}
	})
	for i, b := range q.Blocks {
		got := find(t, ".passage").Get("children").Index(i).Get("textContent").String()
		if want := b.Span.In(q.Article); got != want {
			t.Errorf("block %d is %q, want %q", i, got, want)
		}
	}
}
