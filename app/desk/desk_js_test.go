package desk

import (
	"fmt"
	"slices"
	"strings"
	"syscall/js"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/screens"
	"lectern/app/store"
	"lectern/questions/quiz"
)

// These tests run in a real document; make test runs them through cmd/wasmtest.

// screen is one of the desk's.
type screen interface {
	app.Composer
	app.Mounter
	app.Navigator
}

// arrived is a screen that the browser has gone to.
type arrived struct{ screen }

// CompoID tells the screens apart that are shown one after the other.
func (a *arrived) CompoID() string { return fmt.Sprintf("%p", a.screen) }

func (a *arrived) OnMount(ctx app.Context) {
	a.screen.OnMount(ctx)
	a.screen.OnNav(ctx)
}

func (a *arrived) OnDismount() {
	if d, ok := a.screen.(app.Dismounter); ok {
		d.OnDismount()
	}
}

// blank is shown after a test, so that its screen is left.
type blank struct{ app.Compo }

func (*blank) Render() app.UI { return app.Div() }

// desktop shows screens of the desk, with a store of its own.
type desktop struct {
	app.TestEngine
	t   *testing.T
	env *screens.Env
}

func sitDown(t *testing.T) desktop {
	t.Helper()
	stay(t)
	d := desktop{app.NewTestEngine(), t, &screens.Env{
		Base: "/", Text: i18n.English, Quizzes: make(map[string]quiz.Quiz), Live: true, Desk: true,
		Store: store.Open(dom.OpenDatabase(t.Name()), dom.Local{}, "/"+t.Name()+"/"),
	}}
	t.Cleanup(func() {
		d.load(&blank{})
		if err := d.env.Store.Forget(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// stay keeps forms from leaving the page: the engine of a test hears of an event when the browser is done with it.
func stay(t *testing.T) {
	document := js.Global().Get("document")
	submitted := js.FuncOf(func(_ js.Value, args []js.Value) any {
		args[0].Call("preventDefault")
		return nil
	})
	document.Call("addEventListener", "submit", submitted)
	t.Cleanup(func() {
		document.Call("removeEventListener", "submit", submitted)
		submitted.Release()
	})
}

func (d desktop) load(c app.Composer) {
	d.t.Helper()
	if err := d.Load(c); err != nil {
		d.t.Fatal(err)
	}
	d.ConsumeAll()
}

// arrive goes to a screen, with what stands behind the ? of its address.
func (d desktop) arrive(s screen, query string) {
	d.t.Helper()
	js.Global().Get("history").Call("replaceState", nil, "", "?"+query)
	d.load(&arrived{s})
}

func all(selector string) []js.Value {
	list := js.Global().Get("document").Call("querySelectorAll", selector)
	out := make([]js.Value, list.Length())
	for i := range out {
		out[i] = list.Index(i)
	}
	return out
}

func (d desktop) find(selector string) js.Value {
	d.t.Helper()
	found := all(selector)
	if len(found) == 0 {
		d.t.Fatalf("nothing is %s", selector)
	}
	return found[0]
}

// texts are what stands in elements.
func texts(selector string) []string {
	var out []string
	for _, e := range all(selector) {
		out = append(out, e.Get("textContent").String())
	}
	return out
}

func (d desktop) want(selector string, want ...string) {
	d.t.Helper()
	if got := texts(selector); !slices.Equal(got, want) {
		d.t.Errorf("%s: %q, want %q", selector, got, want)
	}
}

func (d desktop) wantHas(selector, part string) {
	d.t.Helper()
	if got := d.find(selector).Get("textContent").String(); !strings.Contains(got, part) {
		d.t.Errorf("%s: %q, want %q in it", selector, got, part)
	}
}

func (d desktop) hidden(selector string) bool {
	d.t.Helper()
	return d.find(selector).Call("closest", "[hidden]").Truthy()
}

// press presses what has an ID, as a pointer or the space bar does.
func (d desktop) press(id string) {
	d.t.Helper()
	button := d.find(`[id="` + id + `"]`)
	if button.Get("disabled").Truthy() {
		d.t.Fatalf("%s cannot be pressed", id)
	}
	button.Call("focus")
	button.Call("click")
	d.ConsumeAll()
}

// write puts words into the field with an ID.
func (d desktop) write(id, words string) {
	d.t.Helper()
	field := d.find(`[id="` + id + `"]`)
	field.Set("value", words)
	field.Call("dispatchEvent", js.Global().Get("Event").New("input", map[string]any{"bubbles": true}))
	d.ConsumeAll()
}

// choose chooses an entry of the list with an ID.
func (d desktop) choose(id string, entry int) {
	d.t.Helper()
	list := d.find("#" + id)
	list.Set("selectedIndex", entry)
	list.Call("dispatchEvent", js.Global().Get("Event").New("change", map[string]any{"bubbles": true}))
	d.ConsumeAll()
}

func (d desktop) focused() string {
	return js.Global().Get("document").Get("activeElement").Get("id").String()
}
