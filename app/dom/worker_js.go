package dom

import (
	"errors"
	"syscall/js"
)

// Worker is a Web Worker that speaks in strings.
type Worker struct {
	worker js.Value
	funcs  []js.Func
}

// StartWorker starts the script of the site, named below its root. Messages and failures arrive in the two functions.
func StartWorker(path string, message func(string), failed func(error)) (w *Worker, err error) {
	defer caught(&err)
	w = &Worker{worker: js.Global().Get("Worker").New(Base() + path)}
	w.on("message", func(event js.Value) { message(event.Get("data").String()) })
	w.on("error", func(event js.Value) {
		if message := event.Get("message"); message.Type() == js.TypeString {
			failed(errors.New("worker: " + message.String()))
			return
		}
		failed(ErrUnloaded)
	})
	return w, nil
}

func (w *Worker) on(event string, handle func(js.Value)) {
	f := js.FuncOf(func(_ js.Value, args []js.Value) any {
		handle(args[0])
		return nil
	})
	w.funcs = append(w.funcs, f)
	w.worker.Call("addEventListener", event, f)
}

// Post sends a message to the worker.
func (w *Worker) Post(message string) { w.worker.Call("postMessage", message) }

// Stop ends the worker at once.
func (w *Worker) Stop() {
	w.worker.Call("terminate")
	for _, f := range w.funcs {
		f.Release()
	}
	w.funcs = nil
}
