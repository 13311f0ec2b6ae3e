package dom

import (
	"fmt"
	"net/url"
	"strings"
	"syscall/js"
)

func document() js.Value { return js.Global().Get("document") }

// Base is the path of the site, with a slash at both ends.
func Base() string {
	return js.Global().Call("goappGetenv", "GOAPP_ROOT_PREFIX").String() + "/"
}

// Path is the path of the page below Base.
func Path() string {
	return strings.TrimPrefix(js.Global().Get("location").Get("pathname").String(), Base())
}

// Query gives a parameter of the page's address.
func Query(name string) string {
	search := js.Global().Get("location").Get("search").String()
	values, err := url.ParseQuery(strings.TrimPrefix(search, "?"))
	if err != nil {
		return ""
	}
	return values.Get(name)
}

// Fetch gives the content of a file of the site, named below its root.
func Fetch(path string) ([]byte, error) {
	response, err := await(js.Global().Call("lecternFetch", path))
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", path, err)
	}
	if !response.Get("ok").Bool() {
		return nil, fmt.Errorf("fetch %s: status %d", path, response.Get("status").Int())
	}
	text, err := await(response.Call("text"))
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", path, err)
	}
	return []byte(text.String()), nil
}

// await blocks until the promise is settled. It must not be called on the goroutine that draws the screen.
func await(promise js.Value) (js.Value, error) {
	type result struct {
		value js.Value
		err   error
	}
	settled := make(chan result, 1)
	resolved := js.FuncOf(func(_ js.Value, args []js.Value) any {
		settled <- result{value: args[0]}
		return nil
	})
	rejected := js.FuncOf(func(_ js.Value, args []js.Value) any {
		settled <- result{err: js.Error{Value: args[0]}}
		return nil
	})
	defer resolved.Release()
	defer rejected.Release()
	promise.Call("then", resolved, rejected)
	r := <-settled
	return r.value, r.err
}

// Fail tells the reader that the app could not start.
func Fail(err error) { js.Global().Call("lecternFailed", err.Error()) }

// Focus puts the focus on the element with the ID.
func Focus(id string) {
	if element := document().Call("getElementById", id); element.Truthy() {
		element.Call("focus", map[string]any{"preventScroll": true})
		element.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// SetValue puts a text into the field with the ID.
func SetValue(id, text string) {
	if field := document().Call("getElementById", id); field.Truthy() {
		field.Set("value", text)
	}
}

// Press puts the focus on the control with the ID and presses it.
func Press(id string) {
	Focus(id)
	if control := document().Call("getElementById", id); control.Truthy() {
		control.Call("click")
	}
}

// Choose chooses an entry of the list with the ID, as if it had always been chosen.
func Choose(id string, entry int) {
	if list := document().Call("getElementById", id); list.Truthy() {
		list.Set("selectedIndex", entry)
	}
}

// Show scrolls the first element that matches the selector into view.
func Show(selector string) {
	if element := document().Call("querySelector", selector); element.Truthy() {
		element.Call("scrollIntoView", map[string]any{"block": "center"})
	}
}

// Follow scrolls the first element that matches the selector to the top where it is out of sight.
func Follow(selector string) {
	element := document().Call("querySelector", selector)
	if !element.Truthy() {
		return
	}
	box := element.Call("getBoundingClientRect")
	top, bottom := readable()
	if box.Get("top").Float() < top || box.Get("bottom").Float() > bottom {
		element.Call("scrollIntoView", map[string]any{"block": "start"})
	}
}

// Together reports whether the text and the question can be seen at the same time. They cannot where the page is
// magnified so much, or so low, that the style sheet puts one below the other.
func Together() bool {
	return !js.Global().Call("matchMedia", "(max-width: 61.99rem) and (max-height: 26rem)").Get("matches").Bool()
}

// Visit puts the focus on the first element that one selector matches and scrolls to the first that another matches.
func Visit(focused, seen string) {
	if element := document().Call("querySelector", focused); element.Truthy() {
		element.Call("focus", map[string]any{"preventScroll": true})
	}
	Show(seen)
}

// ToTop scrolls to the top of the page.
func ToTop() {
	js.Global().Call("scrollTo", map[string]any{"top": 0, "behavior": "instant"})
}

// Begin puts the focus on the element with the ID and scrolls to the top of the page. What a smooth scroll that was under
// way has moved meanwhile is added after it was ended; so it scrolls once more in the next frame, unless the focus went on.
func Begin(id string) {
	Rest(id)
	ToTop()
	var again js.Func
	again = js.FuncOf(func(js.Value, []js.Value) any {
		again.Release()
		if document().Get("activeElement").Get("id").String() == id {
			ToTop()
		}
		return nil
	})
	js.Global().Call("requestAnimationFrame", again)
}

// InView gives a data attribute of the first element in view that matches the selector; "" at the top of the page.
func InView(selector, name string) string {
	top, bottom := readable()
	if js.Global().Get("scrollY").Float() < top {
		return ""
	}
	found := document().Call("querySelectorAll", selector)
	for i := range found.Length() {
		element := found.Index(i)
		if y := element.Call("getBoundingClientRect").Get("top").Float(); y >= top-1 && y < bottom {
			return element.Get("dataset").Get(name).String()
		}
	}
	return ""
}

// Print prints the page.
func Print() { js.Global().Call("print") }

// UseUpdate lets a new version that waits take over and reloads the page.
func UseUpdate() { js.Global().Call("lecternUseUpdate") }
