package dom

import (
	"strings"
	"syscall/js"
)

func location() js.Value { return js.Global().Get("location") }

// Fragment is what stands behind the # of the page's address.
func Fragment() string { return strings.TrimPrefix(location().Get("hash").String(), "#") }

// DropFragment takes the fragment out of the page's address, so that it is neither kept among the visited pages nor copied
// with it.
func DropFragment() {
	history := js.Global().Get("history")
	path := location().Get("pathname").String() + location().Get("search").String()
	history.Call("replaceState", history.Get("state"), "", path)
}

// Origin is the beginning of every address of the site, up to the host and its port.
func Origin() string { return location().Get("origin").String() }

// Select selects all of the field with the ID.
func Select(id string) {
	if field := document().Call("getElementById", id); field.Truthy() {
		field.Call("select")
	}
}

// Leave lets the browser open an address of the site.
func Leave(address string) { location().Call("assign", address) }
