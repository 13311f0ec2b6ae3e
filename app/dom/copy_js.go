package dom

import (
	"errors"
	"syscall/js"
)

// ErrNotCopied says that the browser did not let a text into the clipboard.
var ErrNotCopied = errors.New("not copied")

// Copy puts a text into the clipboard. It blocks.
func Copy(text string) error {
	if clipboard := js.Global().Get("navigator").Get("clipboard"); clipboard.Truthy() {
		if _, err := await(clipboard.Call("writeText", text)); err == nil {
			return nil
		}
	}
	if !copyField(text) {
		return ErrNotCopied
	}
	return nil
}

// copyField copies by way of a field, as pages without a safe address must.
func copyField(text string) bool {
	doc := document()
	before := doc.Get("activeElement")
	field := doc.Call("createElement", "textarea")
	field.Set("value", text)
	field.Set("className", "unseen")
	doc.Get("body").Call("append", field)
	field.Call("select")
	done := doc.Call("execCommand", "copy").Bool()
	field.Call("remove")
	if before.Truthy() {
		before.Call("focus")
	}
	return done
}
