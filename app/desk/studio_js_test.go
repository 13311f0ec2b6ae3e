package desk

import (
	"slices"
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

// wantCards wants cards with these titles, by the alphabet: lessons of one moment stand in any order.
func (d desktop) wantCards(titles ...string) {
	d.t.Helper()
	if got := slices.Sorted(slices.Values(texts(".card-title"))); !slices.Equal(got, titles) {
		d.t.Errorf("the cards are %q, want %q", got, titles)
	}
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
	d.wantCards("The first", "The second", "The third")
	d.want(`.card-title a[href="/studio/lesson/?id=three"]`, "The third")
	d.press("delete-three")
	d.press("keep-three")
	d.press("delete-three")
	d.press("sure-three")
	d.wantCards("The first", "The second")
	d.press("delete-two")
	d.press("sure-two")
	d.wantCards("The first")
	if _, found, err := d.env.Store.Lesson("one"); !found || err != nil {
		t.Errorf("what was not deleted: %v, %v", found, err)
	}
}
