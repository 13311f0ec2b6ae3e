//go:build js

// Command app is the user interface in the browser.
package main

import (
	"fmt"
	"strings"

	"lectern/app"
	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/screens"
	"lectern/app/store"
	"lectern/questions/quiz"
)

func main() {
	env, err := prepare()
	if err != nil {
		dom.Fail(err)
		return
	}
	dom.Runs()
	env.Begun = dom.TakeOver()
	app.Run(env, app.Pages(env))
}

// prepare fetches what the first screen needs, so that it is drawn complete over the page that is there already.
func prepare() (*screens.Env, error) {
	kept := make(chan store.Store, 1)
	go func() {
		base := dom.Base()
		kept <- store.Open(dom.OpenDatabase("lectern:"+base), dom.Local{}, base)
	}()
	index, err := dom.Fetch(lesson.IndexFile)
	if err != nil {
		return nil, err
	}
	cards, err := lesson.DecodeIndex(index)
	if err != nil {
		return nil, err
	}
	if len(cards) == 0 {
		return nil, fmt.Errorf("the library is empty")
	}
	env := &screens.Env{
		Base:    dom.Base(),
		Text:    i18n.English,
		Cards:   cards,
		Quizzes: make(map[string]quiz.Quiz),
		Live:    true,
	}
	if id := shown(dom.Path(), cards); id != "" {
		q, err := env.Quiz(id)
		if err != nil {
			return nil, err
		}
		env.Quizzes[id] = q
	}
	env.Store = <-kept
	env.Speak()
	return env, nil
}

// shown gives the lesson that stands at a path below the site's root, "" where there is none.
func shown(path string, cards []lesson.Card) string {
	if path == "" {
		return cards[0].ID
	}
	for _, c := range cards {
		if strings.TrimSuffix(path, "/") == "read/"+c.ID {
			return c.ID
		}
	}
	return ""
}
