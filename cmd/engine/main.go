//go:build js

// Command engine is the question engine in a Web Worker. web/js/engine.js starts it and passes on the messages, which
// are described in package job.
package main

import (
	"encoding/json"
	"runtime"
	"syscall/js"

	"lectern/app/job"
	"lectern/questions"
)

func main() {
	global := js.Global()
	engine, err := questions.New(takeWeights(global))
	if err != nil {
		post(job.Reply{Kind: job.Failed, Code: job.Broken, Detail: err.Error()})
		return
	}
	// Never released: the worker lives until the page ends it.
	ask := js.FuncOf(func(_ js.Value, args []js.Value) any {
		answer(engine, args[0].String())
		return nil
	})
	global.Call("lecternReady", ask)
	select {}
}

func takeWeights(global js.Value) []byte {
	from := global.Get("lecternWeights")
	weights := make([]byte, from.Get("length").Int())
	js.CopyBytesToGo(weights, from)
	global.Delete("lecternWeights")
	return weights
}

func answer(engine *questions.Engine, message string) {
	var r job.Request
	if err := json.Unmarshal([]byte(message), &r); err != nil {
		post(job.Reply{Kind: job.Failed, Code: job.Broken, Detail: err.Error()})
		return
	}
	post(respond(engine, r, func(done, total int) {
		post(job.Reply{ID: r.ID, Kind: job.Progress, Done: done, Total: total})
		// Nothing else in this program waits, and Go cannot interrupt it here. Without a pause the garbage collector may
		// not come to its end, and the memory grows to several times what is needed.
		runtime.Gosched()
	}))
}

func post(r job.Reply) {
	text, err := json.Marshal(r)
	if err != nil {
		panic(err) // a Reply holds nothing that JSON cannot
	}
	js.Global().Call("postMessage", string(text))
}
