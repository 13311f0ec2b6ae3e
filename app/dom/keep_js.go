package dom

import "syscall/js"

// Persist asks the browser not to clear what is kept when space runs short, and reports whether it agrees. It blocks.
func Persist() bool { return asked("persist") }

// Persisted reports whether the browser has agreed not to clear what is kept. It blocks.
func Persisted() bool { return asked("persisted") }

func asked(question string) bool {
	storage := js.Global().Get("navigator").Get("storage")
	if !storage.Truthy() || !storage.Get(question).Truthy() {
		return false
	}
	yes, err := await(storage.Call(question))
	return err == nil && yes.Truthy()
}

// Download hands a file of the media type to the reader.
func Download(name, media string, data []byte) {
	bytes := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(bytes, data)
	parts, kind := []any{bytes}, map[string]any{"type": media}
	url := js.Global().Get("URL")
	address := url.Call("createObjectURL", js.Global().Get("Blob").New(parts, kind))
	link := document().Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	var release js.Func
	release = js.FuncOf(func(js.Value, []js.Value) any {
		url.Call("revokeObjectURL", address)
		release.Release()
		return nil
	})
	js.Global().Call("setTimeout", release, 60_000) // some browsers read it only later
}

// Reload loads the page anew.
func Reload() { js.Global().Get("location").Call("reload") }
