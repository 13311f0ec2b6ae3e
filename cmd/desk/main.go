//go:build js

// Command desk is the teacher's part of the interface in the browser: her lessons, and the results of a class.
package main

import (
	"lectern/app"
	"lectern/app/desk"
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
	app.Run(env, desk.Pages(env))
}

func prepare() (*screens.Env, error) {
	index, err := dom.Fetch(lesson.IndexFile)
	if err != nil {
		return nil, err
	}
	cards, err := lesson.DecodeIndex(index)
	if err != nil {
		return nil, err
	}
	base := dom.Base()
	env := &screens.Env{
		Base:    base,
		Text:    i18n.English,
		Cards:   cards,
		Quizzes: make(map[string]quiz.Quiz),
		Store:   store.Open(dom.OpenDatabase("lectern:"+base), dom.Local{}, base),
		Live:    true,
		Desk:    true,
	}
	env.Speak()
	return env, nil
}
