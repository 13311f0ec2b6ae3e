package dom

import (
	"errors"
	"fmt"
	"syscall/js"
)

// TakeShared hands over what another app has shared since it was last asked, with the first file of up to limit bytes;
// ErrNoFile says that there is nothing. done is called outside the goroutine that draws the screen.
func TakeShared(limit int, done func(Shared, error)) {
	go func() {
		form, err := sharedForm()
		if err != nil {
			done(Shared{}, err)
			return
		}
		field := func(name string) string {
			if v := form.Call("get", name); v.Type() == js.TypeString {
				return v.String()
			}
			return ""
		}
		firstFile(form.Call("getAll", "file"), limit, func(f File, err error) {
			if errors.Is(err, ErrNoFile) {
				err = nil
			}
			done(Shared{Title: field("title"), Text: field("text"), Link: field("link"), File: f}, err)
		})
	}()
}

// sharedForm asks the service worker for the form that it keeps.
func sharedForm() (js.Value, error) {
	response, err := await(js.Global().Call("fetch", Base()+"share/"))
	if err != nil {
		return js.Value{}, fmt.Errorf("fetch what was shared: %w", err)
	}
	const ok = 200
	if response.Get("status").Int() != ok {
		return js.Value{}, ErrNoFile
	}
	form, err := await(response.Call("formData"))
	if err != nil {
		return js.Value{}, fmt.Errorf("%w: %w", ErrUnreadable, err)
	}
	return form, nil
}

// WatchLaunches hands over the first of the files with which the system opens the page, of up to limit bytes, until
// stop is called. done is called outside the goroutine that draws the screen.
func WatchLaunches(limit int, done func(File, error)) (stop func()) {
	queue := js.Global().Get("launchQueue")
	if !queue.Truthy() {
		return func() {}
	}
	stopped := false
	consume := js.FuncOf(func(_ js.Value, args []js.Value) any {
		handles := args[0].Get("files")
		if stopped || !handles.Truthy() || handles.Length() == 0 {
			return nil
		}
		go func() {
			file, err := await(handles.Index(0).Call("getFile"))
			if err != nil {
				done(File{}, fmt.Errorf("%w: %w", ErrUnreadable, err))
				return
			}
			firstFile(js.Global().Get("Array").Call("of", file), limit, done)
		}()
		return nil
	})
	queue.Call("setConsumer", consume)
	// The queue keeps its consumer until it gets another one, so that the function cannot be released.
	return func() { stopped = true }
}

// Runs tells the service worker that this version of the program has started, so that it clears the former one away.
func Runs() { js.Global().Call("lecternRuns") }

// TakeOver takes over what the reader has done on the page that was drawn ahead, and reports whether she has begun with
// the questions. What else she did is done once more on the first screen, so that has to be drawn at once.
func TakeOver() (begun bool) { return js.Global().Call("lecternTakeOver").Bool() }
