package desk

import (
	"testing"

	"lectern/app/quiztest"
	"lectern/app/studio"
)

// keepLesson keeps a lesson that the teacher has made.
func (d desktop) keepLesson(id, title string) studio.Draft {
	d.t.Helper()
	draft := studio.New(quiztest.Quiz(), nil).Name(title).Draft
	if err := d.env.Store.SaveLesson(id, draft); err != nil {
		d.t.Fatal(err)
	}
	return draft
}

// Deleting is asked for each lesson by itself, and takes the one that was asked for.
func TestLessonsAreListed(t *testing.T) {
	d := sitDown(t)
	d.arrive(NewStudio(d.env), "")
	if !d.hidden(".cards") {
		t.Error("a shelf of lessons without a lesson")
	}
	d.keepLesson("one", "The first")
	d.keepLesson("two", "The second")
	d.keepLesson("three", "The third")
	d.arrive(NewStudio(d.env), "")
	d.want(".card-title", "The third", "The second", "The first")
	if got := d.find(".card-title a").Call("getAttribute", "href").String(); got != "/studio/lesson/?id=three" {
		t.Errorf("the first card leads to %s", got)
	}
	d.press("delete-three")
	d.press("keep-three")
	d.press("delete-three")
	d.press("sure-three")
	d.want(".card-title", "The second", "The first")
	d.press("delete-two")
	d.press("sure-two")
	d.want(".card-title", "The first")
	if _, found, err := d.env.Store.Lesson("one"); !found || err != nil {
		t.Errorf("what was not deleted: %v, %v", found, err)
	}
}
