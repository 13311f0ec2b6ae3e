package app

import (
	"errors"
	"strings"

	"lectern/app/dom"
	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/screens"
	"lectern/app/store"
	"lectern/questions/quiz"
)

// Start shows the pages of a program in the browser, and leaves the page as it is where that cannot be. Desk tells that the
// program is the teacher's.
func Start(desk bool, pages func(*screens.Env) []Page) {
	env, err := prepare(desk)
	if err != nil {
		dom.Fail(err)
		return
	}
	dom.Runs()
	env.Begun = dom.TakeOver()
	run(env, pages(env))
}

var errNoTexts = errors.New("the library is empty")

// prepare fetches what the first screen needs, so that it is drawn complete over the page that is there already.
func prepare(desk bool) (*screens.Env, error) {
	base, kept := dom.Base(), make(chan store.Store, 1)
	go func() { kept <- store.Open(dom.OpenDatabase("lectern:"+base), dom.Local{}, base) }()
	index, err := dom.Fetch(lesson.IndexFile)
	if err != nil {
		return nil, err
	}
	cards, err := lesson.DecodeIndex(index)
	if err != nil {
		return nil, err
	}
	if len(cards) == 0 {
		return nil, errNoTexts
	}
	env := &screens.Env{Base: base, Text: i18n.English, Cards: cards, Quizzes: make(map[string]quiz.Quiz), Live: true, Desk: desk}
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

// shown gives the text of the library that stands at a path below the site's root, "" where there is none.
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
