//go:build !js

package dom

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// ChosenFile hands over the first file that is chosen in the field with the ID.
func ChosenFile(id string, limit int, done func(File, error)) { done(File{}, ErrNoBrowser) }

// ChosenFiles hands over the files that are chosen in the field with the ID.
func ChosenFiles(id string, limit, most int, done func(File, error)) { done(File{}, ErrNoBrowser) }

// WatchPastes hands over the files that are pasted.
func WatchPastes(limit, most int, done func(File, error)) (stop func()) { return func() {} }

// WatchDrops lets files be dropped anywhere on the page until stop is called.
func WatchDrops(limit, most int, over func(bool), done func(File, error)) (stop func()) {
	return func() {}
}

// Pasted gives the text of what is being pasted where that has paragraphs as HTML.
func Pasted(app.Event) (text, whole string) { return "", "" }

// Insert puts a text in place of what is selected in the field with the ID.
func Insert(id, text string) {}

// PlainPage gives the text of a page of HTML, and that of the whole page.
func PlainPage(markup string) (text, whole string) { return "", "" }
