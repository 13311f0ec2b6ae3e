package dom_test

import (
	"sync/atomic"
	"syscall/js"
	"testing"
	"time"

	"lectern/app/dom"
)

// stream is what a camera gives; off counts how often it was put out.
func stream(t *testing.T, off *atomic.Int32) js.Value {
	tracks := js.FuncOf(func(js.Value, []js.Value) any {
		off.Add(1)
		return js.Global().Get("Array").New()
	})
	t.Cleanup(tracks.Release)
	return js.ValueOf(map[string]any{"active": true, "getTracks": tracks})
}

// A camera that is put out leaves the video to the one that was started since.
func TestACameraAfterAnother(t *testing.T) {
	document, devices := js.Global().Get("document"), js.Global().Get("navigator").Get("mediaDevices")
	video := document.Call("createElement", "p")
	video.Set("id", "watched")
	document.Get("body").Call("append", video)
	t.Cleanup(func() { video.Call("remove") })
	var played atomic.Int32
	ready := js.FuncOf(func(js.Value, []js.Value) any {
		played.Add(1)
		return js.Global().Get("Promise").Call("resolve")
	})
	t.Cleanup(ready.Release)
	video.Set("play", ready)
	video.Set("videoWidth", 0)
	video.Set("videoHeight", 0)

	var next js.Value
	give := js.FuncOf(func(js.Value, []js.Value) any { return js.Global().Get("Promise").Call("resolve", next) })
	t.Cleanup(give.Release)
	devices.Set("getUserMedia", give)
	t.Cleanup(func() { devices.Delete("getUserMedia") })

	var s dom.Scanner
	until := func(count *atomic.Int32, want int32) {
		for count.Load() < want {
			time.Sleep(time.Millisecond)
		}
	}
	watch := func(off *atomic.Int32) (stop func()) {
		next = stream(t, off)
		before := played.Load()
		stop = s.Watch("watched", func([]string) {}, func(err error) { t.Error(err) })
		until(&played, before+1)
		return stop
	}
	const ended = 2 // times that it is put out: when it is told to stop, and when it has
	var firstOff, secondOff atomic.Int32
	stop := watch(&firstOff)
	stop()
	stop = watch(&secondOff)
	until(&firstOff, ended)
	if !video.Get("srcObject").Equal(next) {
		t.Error("the second camera is no longer shown")
	}
	stop()
	if !video.Get("srcObject").IsNull() {
		t.Error("the video goes on")
	}
	until(&secondOff, ended)
}
