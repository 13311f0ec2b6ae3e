// Package ui draws the parts of the screens. It gets words, flags and handlers and keeps no state of its own.
package ui

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/passage"
	"lectern/questions/article"
)

// What is brought into view: the words of the key in the sentence that shows it, or its beginning where they do not
// stand in it; likewise for a wrong option and the sentence that it is from.
const (
	MainEvidence = "mark.main.key, mark.main:not(:has(~ mark.main.key))"
	OriginPlace  = "mark.chosen, mark.origin:not(:has(~ mark.chosen))"
	HintPlace    = "mark.clue, p.near > *" // the first sentence that a hint lights
	SpokenPlace  = "mark.spoken"
	FirstRuns    = "[data-sentence]" // where sentences begin, with their index
)

// TextLang is the language of the texts, and of the questions and answers, whatever that of the page is.
const TextLang = "en"

// PickSentence is the action that Passage sends when the reader picks a sentence; its value is the index.
const PickSentence = "pick-sentence"

// ReadFrom is the action that Passage sends when the reader points at a sentence while Listening; its value is the index.
const ReadFrom = "read-from"

// Passage is the article on its page. While Picking, sentences can be chosen by click or with the arrow keys and Enter.
type Passage struct {
	app.Compo
	Blocks    []passage.Block
	Picking   bool
	Picked    int    // index of the chosen sentence, -1 for none
	More      []int  // further chosen sentences
	Listening bool   // it is being read aloud
	Back      string // what the link beside the evidence says, where there is to be one
	at        int    // the sentence that the Tab key reaches
}

// Render draws the article.
func (p *Passage) Render() app.UI {
	block, run := p.shown()
	return app.Article().Class("passage").Lang(TextLang).OnClick(p.onPoint).Body(
		app.Range(p.Blocks).Slice(func(i int) app.UI {
			if i == block {
				return p.block(p.Blocks[i], run)
			}
			return p.block(p.Blocks[i], -1)
		}),
	)
}

// block draws a block, with the link back after the run at that place.
func (p *Passage) block(b passage.Block, linked int) app.UI {
	runs := make([]app.UI, 0, len(b.Runs))
	for i, r := range b.Runs {
		runs = append(runs, p.run(r))
		if i == linked {
			runs = append(runs, p.back())
		}
	}
	switch b.Kind {
	case article.Title:
		return app.H1().Class("passage-title").Body(runs...)
	case article.Heading:
		return app.H2().Class("passage-heading").ID(b.ID).TabIndex(-1).Body(runs...)
	case article.Paragraph:
		if b.Near {
			return app.P().Class("near").Body(runs...)
		}
		return app.P().Body(runs...)
	}
	return app.P().Class("passage-" + string(b.Kind)).Body(runs...)
}

// run draws one run. Every run is one element, lit or not, so that lighting changes no structure around it.
func (p *Passage) run(r passage.Run) app.UI {
	if r.Sentence < 0 && r.Light&(passage.Spoken|passage.Looked) == 0 {
		return app.Text(r.Text)
	}
	if r.Light != 0 {
		lit := app.Mark().Class(lightClass(r.Light)).Text(r.Text)
		if r.First {
			lit = lit.DataSet("sentence", r.Sentence)
		}
		if r.Light&passage.Main != 0 {
			lit = lit.TabIndex(-1)
		}
		return lit
	}
	span := app.Span().Class("sentence").Text(r.Text)
	if r.First {
		span = span.DataSet("sentence", r.Sentence)
	}
	if p.Listening && !p.Picking {
		return span.OnClick(p.onReadFrom(r.Sentence), app.EventScope("read", r.Sentence))
	}
	if !p.Picking {
		return span
	}
	scope := app.EventScope("pick", r.Sentence)
	span = span.Class("pickable").
		Aria("pressed", r.Sentence == p.Picked || slices.Contains(p.More, r.Sentence)).
		OnClick(p.onClick(r.Sentence), scope)
	if !r.First {
		return span
	}
	return span.ID(SentenceID(r.Sentence)).
		Attr("role", "button").
		TabIndex(p.tabIndex(r.Sentence)).
		OnKeyDown(p.onKey(r.Sentence), scope)
}

func lightClass(l passage.Light) string {
	class := "lit"
	for _, c := range []struct {
		light passage.Light
		name  string
	}{{passage.Main, "main"}, {passage.Other, "other"}, {passage.Key, "key"}, {passage.Origin, "origin"}, {passage.Chosen, "chosen"}, {passage.Clue, "clue"}, {passage.Spoken, "spoken"}, {passage.Looked, "looked"}, {passage.Using, "using"}} {
		if l&c.light != 0 {
			class += " " + c.name
		}
	}
	return class
}

// ReachedSentence is the sentence that the Tab key reaches while sentences are picked.
const ReachedSentence = `.pickable[tabindex="0"]`

// SentenceID is the ID of the element of a sentence while sentences are picked.
func SentenceID(i int) string { return "sentence-" + strconv.Itoa(i) }

func (p *Passage) tabIndex(sentence int) int {
	if sentence == p.at {
		return 0
	}
	return -1
}

// onPoint looks up the word that was pointed at, unless pointing chooses sentences.
func (p *Passage) onPoint(ctx app.Context, e app.Event) {
	if p.Picking || p.Listening {
		return
	}
	block, offset, ok := dom.Pointed(e)
	if !ok {
		ctx.NewAction(LeaveWord)
		return
	}
	ctx.NewActionWithValue(ChooseWord, Pointed{block, offset})
}

func (p *Passage) onReadFrom(sentence int) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(ReadFrom, sentence) }
}

func (p *Passage) onClick(sentence int) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		p.at = sentence
		ctx.NewActionWithValue(PickSentence, sentence)
	}
}

func (p *Passage) onKey(sentence int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		switch e.Get("key").String() {
		case "Enter", " ":
			e.PreventDefault()
			if sentence == p.Picked {
				ctx.NewAction(GiveAnswer)
			} else {
				ctx.NewActionWithValue(PickSentence, sentence)
			}
		case "ArrowRight", "ArrowDown":
			p.move(e, sentence+1)
		case "ArrowLeft", "ArrowUp":
			p.move(e, sentence-1)
		}
	}
}

func (p *Passage) move(e app.Event, to int) {
	e.PreventDefault()
	if !p.has(to) {
		return
	}
	p.at = to
	dom.Focus(SentenceID(to)) // at once, so that the next key finds it
}

func (p *Passage) has(sentence int) bool {
	return slices.ContainsFunc(p.Blocks, func(b passage.Block) bool {
		return slices.ContainsFunc(b.Runs, func(r passage.Run) bool { return r.Sentence == sentence })
	})
}
