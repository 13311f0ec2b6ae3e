package ui_test

import (
	"strings"
	"syscall/js"
	"testing"
	"unicode/utf16"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/app/ui"
)

// point clicks on the second letter of some words of a block, as a reader does.
func point(t *testing.T, block int, words string) {
	t.Helper()
	document := js.Global().Get("document")
	element := find(t, ".passage").Get("children").Index(block)
	walk := document.Call("createTreeWalker", element, 4)
	for node := walk.Call("nextNode"); node.Truthy(); node = walk.Call("nextNode") {
		before, _, ok := strings.Cut(node.Get("data").String(), words)
		if !ok {
			continue
		}
		element.Call("scrollIntoView", map[string]any{"block": "center", "behavior": "instant"})
		letter := document.Call("createRange")
		at := len(utf16.Encode([]rune(before)))
		letter.Call("setStart", node, at+1)
		letter.Call("setEnd", node, at+2)
		box := letter.Call("getBoundingClientRect")
		click(node.Get("parentElement"), box.Get("x").Float()+1, box.Get("y").Float()+box.Get("height").Float()/2)
		return
	}
	t.Fatalf("block %d has no %q", block, words)
}

func click(on js.Value, x, y float64) {
	on.Call("dispatchEvent", js.Global().Get("MouseEvent").New("click", map[string]any{
		"bubbles": true, "cancelable": true, "detail": 1, "clientX": x, "clientY": y,
	}))
}

// Lit or not, after letters of more than one byte or not, a word is found where it stands.
func TestWordsArePointedAt(t *testing.T) {
	q := quiztest.Quiz()
	s := mount(t, func() app.UI {
		return &ui.Passage{Blocks: passage.Lay(q, passage.Proofs(q.Article, q.Questions[0])), Picked: -1}
	})
	for _, c := range []struct {
		block int
		words string
	}{{0, "Corrie"}, {1, "1871"}, {1, "brothers"}, {1, "miles"}, {2, "visitor"}, {3, "radio"}} {
		point(t, c.block, c.words)
		s.ConsumeAll()
		a := s.stage.last(t)
		p, ok := a.Value.(ui.Pointed)
		text := q.Blocks[c.block].Span.In(q.Article)
		if want := strings.Index(text, c.words); !ok || a.Name != ui.ChooseWord || p.Block != c.block || p.Offset < want+1 || p.Offset > want+2 {
			t.Errorf("pointing at %q gives %+v, want block %d, offset %d", c.words, a, c.block, want+1)
		}
	}
}

func TestPointingBesideWordsLeavesThem(t *testing.T) {
	q := quiztest.Quiz()
	s := mount(t, func() app.UI { return &ui.Passage{Blocks: passage.Lay(q, nil), Picked: -1} })
	paragraph := find(t, ".passage").Get("children").Index(1)
	paragraph.Call("scrollIntoView", map[string]any{"block": "center", "behavior": "instant"})
	box := paragraph.Call("getBoundingClientRect")
	click(paragraph, box.Get("right").Float()-1, box.Get("bottom").Float()-2) // behind the last word
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.LeaveWord {
		t.Errorf("pointing at nothing gives %+v", a)
	}
	selection := js.Global().Call("getSelection")
	selection.Call("selectAllChildren", paragraph)
	point(t, 1, "1871")
	s.ConsumeAll()
	selection.Call("removeAllRanges")
	if a := s.stage.last(t); a.Name != ui.LeaveWord {
		t.Errorf("while text is selected pointing gives %+v", a)
	}
}

func TestPointingWhileSentencesAreChosenLooksNothingUp(t *testing.T) {
	q := quiztest.Quiz()
	s := mount(t, func() app.UI { return &ui.Passage{Blocks: passage.Lay(q, nil), Picking: true, Picked: -1} })
	point(t, 1, "1871")
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.PickSentence || a.Value != 0 || len(s.stage.actions) != 1 {
		t.Errorf("actions %+v", s.stage.actions)
	}
}

func TestTheWordCardAnswersKeysAndButtons(t *testing.T) {
	card := ui.WordCard{Open: true, Title: "About a word", Close: "Close", Word: "lamp", Show: "Show:", Uses: []ui.WordUse{
		{Before: "Its ", Word: "lamp", After: " burned."}, {Before: "The <", Word: "lamps", After: "> went out.", Current: true},
	}}
	s := mount(t, func() app.UI { return card.Render() })
	if got := find(t, "#use-1").Get("textContent").String(); got != "Show: The <lamps> went out." {
		t.Errorf("the button says %q", got)
	}
	if got := find(t, "[aria-current]").Get("id").String(); got != "use-1" {
		t.Errorf("%s is current", got)
	}
	find(t, "#use-0").Call("click")
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.ShowUse || a.Value != 0 {
		t.Errorf("action %+v", a)
	}
	find(t, "#use-0").Call("dispatchEvent", event("keydown", map[string]any{"key": "Escape"}))
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.LeaveWord {
		t.Errorf("Escape gives %+v", a)
	}
	card = ui.WordCard{}
	find(t, "#use-0").Call("click")
	s.ConsumeAll()
	if !find(t, "#"+ui.WordCardID).Get("hidden").Bool() {
		t.Error("a closed card is shown")
	}
}

func TestWordsAreTyped(t *testing.T) {
	s := mount(t, func() app.UI { return ui.WordCard{Open: true, Field: "A word of this text"}.Render() })
	field := find(t, "#"+ui.WordFieldID)
	if got := field.Get("labels").Index(0).Get("textContent").String(); got != "A word of this text" {
		t.Errorf("label %q", got)
	}
	field.Set("value", "lamp")
	field.Call("dispatchEvent", event("input", map[string]any{}))
	s.ConsumeAll()
	if a := s.stage.last(t); a.Name != ui.FindWord || a.Value != "lamp" {
		t.Errorf("action %+v", a)
	}
}
