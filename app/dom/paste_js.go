package dom

import (
	"strings"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Pasted gives the text of what is being pasted where that has paragraphs as HTML, and all that the HTML has, as PlainPage
// does; "" where it has no paragraphs. Programs write the same as plain text without blank lines between them.
func Pasted(e app.Event) (text, whole string) {
	from := e.Get("clipboardData")
	if !from.Truthy() {
		return "", ""
	}
	markup := from.Call("getData", "text/html").String()
	lower := strings.ToLower(markup)
	if !strings.Contains(lower, "</p>") && !strings.Contains(lower, "</h") && !strings.Contains(lower, "</li>") {
		return "", ""
	}
	return PlainPage(markup)
}

// Insert puts a text in place of what is selected in the field with the ID, as if it had been typed.
func Insert(id, text string) {
	field := document().Call("getElementById", id)
	if !field.Truthy() {
		return
	}
	field.Call("focus")
	// This way the browser can undo it, but takes long for long texts.
	const short = 1 << 16
	if len(text) < short && document().Call("execCommand", "insertText", false, text).Bool() {
		return
	}
	field.Call("setRangeText", text, field.Get("selectionStart"), field.Get("selectionEnd"), "end")
	field.Call("dispatchEvent", js.Global().Get("Event").New("input", map[string]any{"bubbles": true}))
}
