//go:build js

// Command stopwatch stands in the engine's place in its worker and tells how long parts of its work take.
package main

import (
	"encoding/json"
	"runtime"
	"syscall/js"
	"time"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/analysis/neural"
	"lectern/questions/article"
)

type request struct {
	Of    string   `json:"of"` // network, analysis or quiz
	Texts []string `json:"texts"`
}

type reply struct {
	Milliseconds float64 `json:"milliseconds"`
	Memory       int     `json:"memory"` // bytes
}

// work does something with all the texts.
type work func(texts []string) error

func main() {
	from := js.Global().Get("lecternWeights")
	weights := make([]byte, from.Get("length").Int())
	js.CopyBytesToGo(weights, from)
	js.Global().Delete("lecternWeights")
	var do work
	ask := js.FuncOf(func(_ js.Value, args []js.Value) any {
		var r request
		err := json.Unmarshal([]byte(args[0].String()), &r)
		if err == nil && do == nil {
			do, err = prepare(r, weights)
			weights = nil
		}
		begun := time.Now()
		if err == nil {
			err = do(r.Texts)
		}
		post(reply{float64(time.Since(begun)) / float64(time.Millisecond), memory()}, err)
		return nil
	})
	js.Global().Call("lecternReady", ask)
	select {}
}

// prepare loads what the work needs and no more.
func prepare(r request, weights []byte) (work, error) {
	if r.Of == "quiz" {
		engine, err := questions.New(weights)
		return func(texts []string) error {
			return each(texts, func(a article.Article) error {
				_, err := engine.Quiz(a, questions.Options{}, pause)
				return err
			})
		}, err
	}
	analyser, err := analysis.NewAnalyser(weights)
	if err != nil || r.Of == "analysis" {
		return func(texts []string) error {
			return each(texts, func(a article.Article) error {
				analyser.Analyse(a, pause)
				return nil
			})
		}, err
	}
	var sentences [][]string
	err = each(r.Texts, func(a article.Article) error {
		found, _ := analyser.Analyse(a, pause)
		for _, s := range found.Sentences {
			var forms []string
			for _, t := range s.Tokens {
				forms = append(forms, t.Form)
			}
			sentences = append(sentences, forms)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	net, err := neural.Load(weights)
	return func([]string) error {
		for i, forms := range sentences {
			net.Predict(forms)
			pause(i+1, len(sentences))
		}
		return nil
	}, err
}

// pause lets the garbage collector work between sentences, as the engine does.
func pause(_, _ int) bool {
	runtime.Gosched()
	return true
}

func each(texts []string, do func(article.Article) error) error {
	for _, text := range texts {
		a, err := article.Import(text)
		if err != nil {
			return err
		}
		if err := do(a); err != nil {
			return err
		}
	}
	return nil
}

// memory gives the size of the program's memory; the script that starts it leaves it in lecternMemory.
func memory() int { return js.Global().Get("lecternMemory").Get("buffer").Get("byteLength").Int() }

func post(r reply, err error) {
	if err != nil {
		panic(err)
	}
	text, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	js.Global().Call("postMessage", string(text))
}
