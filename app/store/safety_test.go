package store_test

import (
	"errors"
	"maps"
	"reflect"
	"testing"
	"testing/synctest"

	"lectern/app/lesson"
	"lectern/app/quiztest"
	"lectern/app/store"
)

// A page that is killed before the database has the answer finds it again.
func TestKilledBeforeItWasWritten(t *testing.T) {
	d := newDisk()
	d.fail(errFull, nil)
	s := d.open()
	want := walk(begun(), answer(0, "1871")).Progress()
	if err := s.SaveProgress("light", want); err != nil {
		t.Fatal(err)
	}
	d.kill()
	again := d.open()
	got, found, err := again.Progress("light")
	if err != nil || !found || !reflect.DeepEqual(got, want) {
		t.Errorf("progress %+v, found %v, %v", got, found, err)
	}
	settled(t, again)
	if d.value("progress:light") == "" || len(d.local.copies()) > 0 {
		t.Errorf("database %q, copies %q", d.value("progress:light"), d.local.copies())
	}
}

// A copy that the local storage has kept too long does not take anything back.
func TestAnOldCopyTakesNothingBack(t *testing.T) {
	d := newDisk()
	s := d.open()
	d.fail(errFull, nil)
	one := walk(begun(), answer(0, "1871"))
	if err := s.SaveProgress("light", one.Progress()); err != nil {
		t.Fatal(err)
	}
	old := d.local.copies()
	d.fail(nil, nil)
	two := walk(one, answer(1, "Coal"))
	if err := s.SaveProgress("light", two.Progress()); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	d.kill()
	d.local.add(old)
	if got, _, err := d.open().Progress("light"); err != nil || !reflect.DeepEqual(got, two.Progress()) {
		t.Errorf("progress %+v, %v", got, err)
	}
}

func TestFullStorage(t *testing.T) {
	d := newDisk()
	s := d.open()
	told := 0
	s.Watch(func(store.Change) { told++ })
	d.fail(errFull, nil)
	q := quiztest.Quiz()
	if err := s.SaveOwn(lesson.NewCard("one", q), q); !errors.Is(err, errFull) || !errors.Is(s.Trouble(), errFull) {
		t.Errorf("saved with %v, trouble %v", err, s.Trouble())
	}
	if told == 0 {
		t.Error("nobody was told")
	}
	if got, found, err := s.OwnQuiz("one"); err != nil || !found || !reflect.DeepEqual(got, q) {
		t.Errorf("in memory found %v, %v", found, err)
	}
	if _, text := s.Export(); !contains(text, "quiz:one", "own:one") {
		t.Errorf("the file is %.300s", text)
	}
	d.fail(nil, nil)
	if err := s.SaveProgress("one", begun().Progress()); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	if _, found, err := d.open().OwnQuiz("one"); !found || err != nil || s.Trouble() != nil {
		t.Errorf("after there is room again found %v, %v, trouble %v", found, err, s.Trouble())
	}
}

// A database that cannot be read at first hides nothing that is in it for good.
func TestForbiddenStorage(t *testing.T) {
	d := newDisk()
	saveOwn(t, d.open(), "one")
	d.fail(errFull, errFull)
	d.local.err = errFull
	s := d.open()
	if s.Trouble() == nil {
		t.Error("no trouble")
	}
	if err := s.SaveSettings(store.Settings{Theme: "dark"}); err != nil {
		t.Error(err)
	}
	if got, _ := s.Settings(); got.Theme != "dark" {
		t.Errorf("in memory %+v", got)
	}
	d.fail(nil, nil)
	settled(t, s)
	if cards, err := s.Own(); len(cards) != 1 || err != nil {
		t.Errorf("own %+v, %v", cards, err)
	}
}

// The records of the first program are moved once, and deleted only when the database has them.
func TestTheFirstProgramsRecords(t *testing.T) {
	d := newDisk()
	for name, text := range firstRecords(t) {
		d.local.add(map[string]string{"lectern:/school/:" + name: text})
	}
	before := d.local.copies()
	d.fail(errFull, nil)
	check := func(s store.Store) {
		t.Helper()
		cards, err := s.Own()
		if err != nil || len(cards) != 2 || cards[0].ID != "b" || cards[1].ID != "a" {
			t.Errorf("own %+v, %v", cards, err)
		}
		if p, found, err := s.Progress("library:light"); err != nil || !found || len(p.Given[0].Answers) == 0 {
			t.Errorf("progress %+v, %v", p, err)
		}
		if q, found, err := s.OwnQuiz("a"); err != nil || !found || q.Title == "" {
			t.Errorf("quiz found %v, %v", found, err)
		}
		if got, err := s.Settings(); err != nil || got.Theme != "sepia" {
			t.Errorf("settings %+v, %v", got, err)
		}
	}
	s := d.open()
	s.Settle()
	check(s)
	if !maps.Equal(before, d.local.copies()) {
		t.Error("the records are gone from the local storage before the database has them")
	}
	d.kill()
	s = d.open()
	settled(t, s)
	check(s)
	check(d.open())
	if left := d.local.copies(); len(left) > 0 {
		t.Errorf("left in the local storage: %v", left)
	}
}

func TestTwoTabsWithTheSameQuiz(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDisk()
		one, two := d.open(), d.open()
		var told []store.Change
		two.Watch(func(c store.Change) { told = append(told, c) })
		first, second := begun(), begun()
		first = walk(first, answer(0, "1871"))
		if err := one.SaveProgress("light", first.Progress()); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if len(told) == 0 || !told[0].Progress("light") || told[0].Progress("other") {
			t.Errorf("told %+v", told)
		}
		// The second tab has not drawn what the first one did when it answers, too.
		second = walk(second, answer(1, "Coal"))
		if err := two.SaveProgress("light", second.Progress()); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		for name, s := range map[string]store.Store{"first": one, "second": two, "third": d.open()} {
			p, _, err := s.Progress("light")
			if err != nil || len(p.Given[0].Answers) != 1 || len(p.Given[1].Answers) != 1 {
				t.Errorf("%s tab has %+v, %v", name, p.Given, err)
			}
		}
		joined, _, _ := two.Progress("light")
		second, err := second.Join(joined)
		if err != nil || !second.Answered(0) || second.At != 1 {
			t.Errorf("joined %+v, %v", second, err)
		}
		second, _ = second.Restart()
		if err := two.SaveProgress("light", second.Progress()); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if p, _, _ := one.Progress("light"); len(p.Given[0].Answers)+len(p.Given[1].Answers) > 0 {
			t.Errorf("after a new start %+v", p.Given)
		}
	})
}
