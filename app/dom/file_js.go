package dom

import (
	"fmt"
	"syscall/js"
)

// ChosenFile hands over the first file that is chosen in the field with the ID, of up to limit bytes, and empties the
// field, so that the same file can be chosen again. done is called outside the goroutine that draws the screen.
func ChosenFile(id string, limit int, done func(File, error)) {
	field := document().Call("getElementById", id)
	if !field.Truthy() {
		done(File{}, ErrNoFile)
		return
	}
	firstFile(field.Get("files"), limit, done)
	field.Set("value", "")
}

// WatchDrops lets files be dropped anywhere on the page until stop is called. over tells whether one is held over the
// page. Both functions are called outside the goroutine that draws the screen.
func WatchDrops(over func(bool), done func(File, error)) (stop func()) {
	window := js.Global()
	var stops []func()
	on := func(event string, handle func(e js.Value)) {
		f := js.FuncOf(func(_ js.Value, args []js.Value) any {
			if dragged := args[0].Get("dataTransfer"); dragged.Truthy() && dragged.Get("types").Call("includes", "Files").Bool() {
				args[0].Call("preventDefault")
				handle(args[0])
			}
			return nil
		})
		window.Call("addEventListener", event, f)
		stops = append(stops, func() { window.Call("removeEventListener", event, f); f.Release() })
	}
	// The events come from every element that the file passes; it leaves the page where there is none to go to.
	on("dragenter", func(js.Value) { over(true) })
	on("dragover", func(js.Value) {})
	on("dragleave", func(e js.Value) {
		if e.Get("relatedTarget").IsNull() {
			over(false)
		}
	})
	on("drop", func(e js.Value) {
		over(false)
		firstFile(e.Get("dataTransfer").Get("files"), MaxText, done)
	})
	return func() {
		for _, stop := range stops {
			stop()
		}
	}
}

func firstFile(files js.Value, limit int, done func(File, error)) {
	if !files.Truthy() || files.Length() == 0 {
		done(File{}, ErrNoFile)
		return
	}
	file := files.Index(0)
	if file.Get("size").Int() > limit {
		done(File{}, ErrTooBig)
		return
	}
	go func() {
		content, err := await(file.Call("arrayBuffer"))
		if err != nil {
			done(File{}, fmt.Errorf("%w: %w", ErrUnreadable, err))
			return
		}
		bytes := js.Global().Get("Uint8Array").New(content)
		data := make([]byte, bytes.Length())
		js.CopyBytesToGo(data, bytes)
		done(File{Name: file.Get("name").String(), Media: file.Get("type").String(), Data: data}, nil)
	}()
}
