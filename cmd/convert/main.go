//go:build js

// Command convert makes plain text of HTML and Markdown in a Web Worker. web/js/convert.js starts it and passes on the
// messages, which are described in package wire.
package main

import (
	"encoding/json"
	"syscall/js"

	"lectern/app/convert"
	"lectern/app/convert/wire"
)

func main() {
	// Never released: the worker lives until the page ends it.
	take := js.FuncOf(func(_ js.Value, args []js.Value) any {
		text, err := json.Marshal(answer(args[0].String()))
		if err != nil {
			panic(err) // a Reply holds nothing that JSON cannot
		}
		js.Global().Call("postMessage", string(text))
		return nil
	})
	js.Global().Call("lecternReady", take)
	select {}
}

func answer(message string) wire.Reply {
	var r wire.Request
	if err := json.Unmarshal([]byte(message), &r); err != nil {
		return wire.Reply{Failed: err.Error()}
	}
	reply, err := read(r)
	if err != nil {
		return wire.Reply{ID: r.ID, Failed: err.Error()}
	}
	return reply
}

func read(r wire.Request) (wire.Reply, error) {
	if r.Markdown {
		text, err := convert.Markdown(r.Source)
		return wire.Reply{ID: r.ID, Text: text}, err
	}
	text, all, err := convert.HTML(r.Source)
	return wire.Reply{ID: r.ID, Text: text, Page: all}, err
}
