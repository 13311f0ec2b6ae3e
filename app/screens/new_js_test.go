package screens

import (
	"syscall/js"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/store"
)

// What is pasted the moment the page is there stays, though a draft is on its way into the field.
func TestWhatIsPastedAtOnceStays(t *testing.T) {
	env := &Env{Base: "/", Text: i18n.English, Live: true, Store: store.Open(dom.OpenDatabase(t.Name()), dom.Local{}, "/"+t.Name()+"/")}
	t.Cleanup(func() {
		if err := env.Store.Forget(); err != nil {
			t.Error(err)
		}
	})
	if err := env.Store.SaveDraft(store.Draft{Text: "A draft of last week."}); err != nil {
		t.Fatal(err)
	}
	engine, screen := app.NewTestEngine(), NewNew(env)
	if err := engine.Load(screen); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(screen.OnDismount)
	field := js.Global().Get("document").Call("getElementById", sourceID)
	const pasted = "A goat ate the apples."
	field.Set("value", pasted)
	field.Call("dispatchEvent", js.Global().Get("Event").New("input", map[string]any{"bubbles": true}))
	engine.ConsumeAll()
	if got := field.Get("value").String(); got != pasted || screen.text != pasted {
		t.Errorf("in the field stands %q, the text is %q", got, screen.text)
	}
}
