package dom

import (
	"strings"
	"syscall/js"
)

// WatchUndo tells when Ctrl+Z is pressed, or the Command key instead of Ctrl, outside of fields; again is set for
// Ctrl+Shift+Z and Ctrl+Y.
func WatchUndo(do func(again bool)) (stop func()) {
	l := listen(document(), "keydown", func(e js.Value) {
		key := strings.ToLower(e.Get("key").String())
		held := e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()
		if !held || e.Get("altKey").Bool() || key != "z" && key != "y" || inField(e.Get("target")) {
			return
		}
		e.Call("preventDefault")
		do(key == "y" || e.Get("shiftKey").Bool())
	})
	return l.remove
}

// inField reports whether an element is typed into: it undoes by itself.
func inField(element js.Value) bool {
	matches := element.Get("matches")
	return matches.Truthy() && element.Call("matches", "textarea, [contenteditable], input:not([type=radio], [type=checkbox])").Bool()
}
