package screens

import (
	"syscall/js"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/intake"
	"lectern/app/store"
)

func kept(t *testing.T) *Env {
	t.Helper()
	env := &Env{Base: "/", Text: i18n.English, Live: true, Store: store.Open(dom.OpenDatabase(t.Name()), dom.Local{}, "/"+t.Name()+"/")}
	t.Cleanup(func() {
		if err := env.Store.Forget(); err != nil {
			t.Error(err)
		}
	})
	return env
}

func shown(t *testing.T, screen *New) (app.TestEngine, *New) {
	t.Helper()
	engine := app.NewTestEngine()
	if err := engine.Load(screen); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(screen.OnDismount)
	return engine, screen
}

// write puts a text into the field as if it were pasted.
func write(text string) (field js.Value) {
	field = js.Global().Get("document").Call("getElementById", sourceID)
	field.Set("value", text)
	field.Call("dispatchEvent", js.Global().Get("Event").New("input", map[string]any{"bubbles": true}))
	return field
}

// What is pasted the moment the page is there stays, though a draft is on its way into the field.
func TestWhatIsPastedAtOnceStays(t *testing.T) {
	env := kept(t)
	if err := env.Store.SaveDraft(store.Draft{Text: "A draft of last week."}); err != nil {
		t.Fatal(err)
	}
	engine, screen := shown(t, NewNew(env))
	const pasted = "A goat ate the apples."
	field := write(pasted)
	engine.ConsumeAll()
	if got := field.Get("value").String(); got != pasted || screen.text != pasted {
		t.Errorf("in the field stands %q, the text is %q", got, screen.text)
	}
}

// A file that takes long to read does not come over what was pasted, or opened, since.
func TestALateFileIsNotTheText(t *testing.T) {
	var late []func()
	env := kept(t)
	engine, screen := shown(t, NewSource(env, Use{
		Words: NewNew(env).use.Words,
		Plain: func(ctx app.Context, f intake.File, done func(ctx app.Context, text, page string)) {
			late = append(late, func() { done(ctx, f.Text, "") })
		},
	}))
	engine.ConsumeAll()
	open := func(text string) {
		before := len(late)
		drop("a.md", text)
		for len(late) == before {
			engine.ConsumeAll()
			time.Sleep(time.Millisecond)
		}
	}
	const pasted = "A goat ate the apples."
	open("A first file.")
	field := write(pasted)
	engine.ConsumeAll()
	late[0]()
	engine.ConsumeAll()
	if got := field.Get("value").String(); got != pasted || screen.text != pasted {
		t.Errorf("in the field stands %q, the text is %q", got, screen.text)
	}
	open("A second file.")
	open("A third file.")
	late[2]()
	late[1]()
	engine.ConsumeAll()
	if got := field.Get("value").String(); got != "A third file." {
		t.Errorf("in the field stands %q", got)
	}
}

// drop lets a file fall on the page.
func drop(name, text string) {
	file := js.Global().Get("File").New([]any{text}, name)
	e := js.Global().Get("Event").New("drop", map[string]any{"bubbles": true, "cancelable": true})
	e.Set("dataTransfer", map[string]any{"types": []any{"Files"}, "files": []any{file}})
	js.Global().Get("document").Get("body").Call("dispatchEvent", e)
}
