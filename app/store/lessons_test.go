package store_test

import (
	"reflect"
	"testing"

	"lectern/app/quiztest"
	"lectern/app/store"
	"lectern/app/studio"
)

func drafted(title string) studio.Draft {
	q := quiztest.Quiz()
	return studio.New(q, nil).Drop(q.Questions[1].ID).Name(title).Draft
}

func wantLesson(t *testing.T, s store.Store, id string, want studio.Draft) {
	t.Helper()
	got, found, err := s.Lesson(id)
	if err != nil || !found || !reflect.DeepEqual(got.Quiz(), want.Quiz()) || len(got.Spare) != len(want.Spare) {
		t.Errorf("lesson %s: found %v, %v, %+v", id, found, err, got)
	}
}

func TestLessonsAreKept(t *testing.T) {
	d := newDisk()
	s := d.open()
	for id, title := range map[string]string{"one": "One", "two": "Two"} {
		if err := s.SaveLesson(id, drafted(title)); err != nil {
			t.Fatal(err)
		}
		wantLesson(t, s, id, drafted(title))
	}
	settled(t, s)
	s = d.open()
	wantLesson(t, s, "two", drafted("Two"))
	if cards, err := s.Lessons(); err != nil || len(cards) != 2 || cards[0].Questions != 6 {
		t.Errorf("%v, %+v", err, cards)
	}
	if sum := s.Summary(); sum.Made != 2 || sum.MadeBytes < 2000 || sum.Empty() {
		t.Errorf("%+v", sum)
	}
	s.DeleteLesson("two")
	settled(t, s)
	if _, found, err := s.Lesson("two"); found || err != nil {
		t.Errorf("still there: %v, %v", found, err)
	}
}

func TestLessonsTravelInFiles(t *testing.T) {
	s := newDisk().open()
	if err := s.SaveLesson("one", drafted("One")); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	_, text := s.Export()
	other := newDisk().open()
	if taken := imported(t, other, text); taken.Texts != (store.Tally{Added: 1}) {
		t.Errorf("%+v", taken)
	}
	wantLesson(t, other, "one", drafted("One"))
	if err := other.SaveLesson("one", drafted("Later")); err != nil {
		t.Fatal(err)
	}
	settled(t, other)
	if taken := imported(t, other, text); taken.Texts != (store.Tally{Kept: 1}) {
		t.Errorf("%+v", taken)
	}
	wantLesson(t, other, "one", drafted("Later"))
}

// Lessons that are kept within one tick of the clock stand in their order, too.
func TestLessonsKeptAtOnceAreInOrder(t *testing.T) {
	s := newDisk().open()
	for _, id := range []string{"b", "c", "a", "e", "d"} {
		if err := s.SaveLesson(id, drafted(id)); err != nil {
			t.Fatal(err)
		}
	}
	cards, err := s.Lessons()
	if err != nil {
		t.Fatal(err)
	}
	order := ""
	for _, c := range cards {
		order += c.ID
	}
	if order != "deacb" {
		t.Errorf("newest first they are %s", order)
	}
}
