package screens

import (
	"strings"
	"syscall/js"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/app/store"
	"lectern/questions/quiz"
)

// These tests run in a real document; make test runs them through cmd/wasmtest.

type handedIn struct {
	app.TestEngine
	t   *testing.T
	env *Env
}

// handsIn shows the part of somebody who has answered the first question of a quiz.
func handsIn(t *testing.T, qz quiz.Quiz) handedIn {
	t.Helper()
	env := &Env{Text: i18n.English, Live: true, Store: store.Open(dom.OpenDatabase(t.Name()), dom.Local{}, "/"+t.Name()+"/")}
	t.Cleanup(func() {
		if err := env.Store.Forget(); err != nil {
			t.Error(err)
		}
	})
	h := handedIn{app.NewTestEngine(), t, env}
	h.show(qz)
	return h
}

func (h handedIn) show(qz quiz.Quiz) {
	h.t.Helper()
	first := qz.Questions[0]
	given := []quiz.Response{{Question: first.ID, Answers: first.Key, Hints: 1}}
	if err := h.Load(&handIn{env: h.env, Lang: "en", Quiz: qz, Given: given, Lesson: true}); err != nil {
		h.t.Fatal(err)
	}
	h.ConsumeAll()
}

func (h handedIn) find(selector string) js.Value {
	h.t.Helper()
	e := js.Global().Get("document").Call("querySelector", selector)
	if !e.Truthy() {
		h.t.Fatalf("nothing is %s", selector)
	}
	return e
}

func (h handedIn) text(selector string) string { return h.find(selector).Get("textContent").String() }

func (h handedIn) hidden(selector string) bool {
	return h.find(selector).Call("closest", "[hidden]").Truthy()
}

func (h handedIn) enter(who string) {
	h.t.Helper()
	field := h.find("#hand-in-who")
	field.Set("value", who)
	field.Call("dispatchEvent", js.Global().Get("Event").New("input", map[string]any{"bubbles": true}))
	h.ConsumeAll()
}

// The code that is seen and the one that is heard are those of the sheet, and the next time it is there at once.
func TestTheCodeIsThere(t *testing.T) {
	qz := quiztest.Quiz()
	h := handsIn(t, qz)
	if got := h.text(".hand-in-waits"); got != h.env.Text.HandIn.CodeWaits {
		t.Errorf("before anything is typed: %q", got)
	}
	h.enter("7")
	seen := h.text(".code-groups")
	s, err := result.ParseCode(qz, seen)
	if err != nil || s.Seat != 7 || !s.Items[0].Answered || s.Items[0].Response.Hints != 1 || s.Items[1].Answered {
		t.Errorf("%q: %+v, %v", seen, s, err)
	}
	heard := h.text(".code .unseen")
	if signs := strings.NewReplacer(" ", "", ",", "").Replace(heard); signs != seen || len(heard) != 2*len(seen)-1+len(strings.Split(heard, ","))-1 {
		t.Errorf("seen %q, heard %q", seen, heard)
	}
	if box := h.find(".qr").Call("getAttribute", "viewBox").String(); !strings.HasPrefix(box, "-4 -4 ") || h.hidden(".qr") {
		t.Errorf("picture %q", box)
	}
	if d := h.find(".qr path").Call("getAttribute", "d").String(); !strings.HasPrefix(d, "M0 0h7v1h-7z") {
		t.Errorf("picture %.40q", d)
	}
	if space := h.find(".qr path").Get("namespaceURI").String(); space != "http://www.w3.org/2000/svg" {
		t.Errorf("drawn in %s", space)
	}
	settings, err := h.env.Store.Settings()
	if err != nil || settings.HandIn != "7" {
		t.Errorf("%+v, %v", settings, err)
	}
	h.show(qz)
	if got := h.find("#hand-in-who").Get("value").String(); got != "7" || h.text(".code-groups") != seen {
		t.Errorf("the next time %q stands there", got)
	}
}

func TestWhyThereIsNoCode(t *testing.T) {
	h := handsIn(t, quiztest.Quiz())
	words := h.env.Text.HandIn
	for _, c := range []struct{ who, note string }{
		{"Софія", words.NicknameLetters}, {strings.Repeat("long ", 8), words.TooLong}, {"Mia", words.CodeLead},
	} {
		h.enter(c.who)
		if got := h.text(".hand-in-code .hand-in-note"); got != c.note {
			t.Errorf("%s: %q", c.who, got)
		}
		if wanted := c.note != words.CodeLead; h.hidden("#hand-in-signs") != wanted || h.hidden("#hand-in-copy") != wanted || h.hidden(".qr") {
			t.Errorf("%s: code hidden %v, picture hidden %v", c.who, h.hidden("#hand-in-signs"), h.hidden(".qr"))
		}
	}
	h.enter("256")
	if got := h.text("#hand-in-note"); got != words.NoSeat {
		t.Errorf("seat 256: %q", got)
	}
	h.enter("\u202e")
	if got := h.text("#hand-in-note"); got != words.WhoNote || h.text(".hand-in-waits") == "" {
		t.Errorf("nothing to be seen: %q", got)
	}
}

func TestALongLessonIsHandedInAsAFile(t *testing.T) {
	h := handsIn(t, quiztest.Choices(40, 4))
	h.enter("12")
	if !h.hidden("#hand-in-signs") || h.hidden("#hand-in-file") || h.hidden(".qr") {
		t.Error("a code of 40 questions, no picture or no file")
	}
}
