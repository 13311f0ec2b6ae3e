package dom

import (
	"fmt"
	"syscall/js"
)

// ChosenFile hands over the first file that is chosen in the field with the ID, as ChosenFiles does.
func ChosenFile(id string, limit int, done func(File, error)) { ChosenFiles(id, limit, 1, done) }

// ChosenFiles hands over as many as most of the files that are chosen in the field with the ID, each of up to limit
// bytes, and empties the field, so that the same files can be chosen again. done is called for each of them, outside the
// goroutine that draws the screen.
func ChosenFiles(id string, limit, most int, done func(File, error)) {
	field := document().Call("getElementById", id)
	if !field.Truthy() {
		done(File{}, ErrNoFile)
		return
	}
	someFiles(field.Get("files"), limit, most, done)
	field.Set("value", "")
}

// WatchPastes hands over up to most files of up to limit bytes that are pasted anywhere on the page, until stop is called.
// done is called outside the goroutine that draws the screen.
func WatchPastes(limit, most int, done func(File, error)) (stop func()) {
	l := listen(js.Global(), "paste", func(e js.Value) {
		if from := e.Get("clipboardData"); from.Truthy() && from.Get("files").Length() > 0 {
			someFiles(from.Get("files"), limit, most, done)
		}
	})
	return l.remove
}

// WatchDrops lets up to most files of up to limit bytes be dropped anywhere on the page until stop is called. over tells
// whether one is held over the page. Both functions are called outside the goroutine that draws the screen.
func WatchDrops(limit, most int, over func(bool), done func(File, error)) (stop func()) {
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
		someFiles(e.Get("dataTransfer").Get("files"), limit, most, done)
	})
	return func() {
		for _, stop := range stops {
			stop()
		}
	}
}

func firstFile(files js.Value, limit int, done func(File, error)) { someFiles(files, limit, 1, done) }

func someFiles(files js.Value, limit, most int, done func(File, error)) {
	if !files.Truthy() || files.Length() == 0 {
		done(File{}, ErrNoFile)
		return
	}
	left := min(most, files.Length())
	for i := range left {
		readFile(files.Index(i), limit, func(f File, err error) {
			left--
			f.Left = left
			done(f, err)
		})
	}
}

func readFile(file js.Value, limit int, done func(File, error)) {
	if file.Get("size").Int() > limit {
		done(File{Name: file.Get("name").String()}, ErrTooBig)
		return
	}
	go func() {
		content, err := await(file.Call("arrayBuffer"))
		if err != nil {
			done(File{Name: file.Get("name").String()}, fmt.Errorf("%w: %w", ErrUnreadable, err))
			return
		}
		bytes := js.Global().Get("Uint8Array").New(content)
		data := make([]byte, bytes.Length())
		js.CopyBytesToGo(data, bytes)
		done(File{Name: file.Get("name").String(), Media: file.Get("type").String(), Data: data}, nil)
	}()
}
