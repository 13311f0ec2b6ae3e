package store_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"lectern/app/flow"
	"lectern/app/lesson"
	"lectern/app/quiztest"
	"lectern/app/store"
	"lectern/questions/quiz"
)

func TestSettingsComeBack(t *testing.T) {
	d := newDisk()
	s := d.open()
	if got, err := s.Settings(); err != nil || got != (store.Settings{}) {
		t.Fatalf("at first %+v, %v", got, err)
	}
	want := store.Settings{Theme: "sepia", Size: "large", Rated: true}
	if err := s.SaveSettings(want); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Settings(); err != nil || got != want {
		t.Errorf("at once %+v, %v", got, err)
	}
	settled(t, s)
	if got, err := d.open().Settings(); err != nil || got != want {
		t.Errorf("later %+v, %v", got, err)
	}
}

// walk is the progress after some steps from the beginning of the test quiz.
func walk(from flow.State, steps ...func(flow.State) (flow.State, []flow.Effect)) flow.State {
	for _, step := range steps {
		from, _ = step(from)
	}
	return from
}

func answer(at int, option string) func(flow.State) (flow.State, []flow.Effect) {
	return func(s flow.State) (flow.State, []flow.Effect) {
		s, _ = s.Start()
		s, _ = s.GoTo(at)
		s, _ = s.Pick(option)
		return s.Check()
	}
}

func begun() flow.State { return flow.New(quiztest.Quiz()) }

func TestProgressComesBack(t *testing.T) {
	d := newDisk()
	s := d.open()
	if _, found, err := s.Progress("light"); found || err != nil {
		t.Fatalf("at first found %v, %v", found, err)
	}
	want := walk(begun(), answer(0, "1871")).Progress()
	if err := s.SaveProgress("light", want); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	for name, s := range map[string]store.Store{"at once": s, "later": d.open()} {
		got, found, err := s.Progress("light")
		if err != nil || !found || !reflect.DeepEqual(got, want) {
			t.Errorf("%s %+v, found %v, %v", name, got, found, err)
		}
	}
}

func saveOwn(t *testing.T, s store.Store, ids ...string) quiz.Quiz {
	t.Helper()
	q := quiztest.Quiz()
	for _, id := range ids {
		if err := s.SaveOwn(lesson.NewCard(id, q), q); err != nil {
			t.Fatal(err)
		}
	}
	return q
}

func TestOwnLessons(t *testing.T) {
	d := newDisk()
	s := d.open()
	q := saveOwn(t, s, "one", "two", "one")
	if err := s.SaveProgress("one", flow.New(q).Progress()); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	later := d.open()
	cards, err := later.Own()
	if err != nil || len(cards) != 2 {
		t.Fatalf("own %+v, %v", cards, err)
	}
	if got, found, err := later.OwnQuiz("one"); err != nil || !found || !reflect.DeepEqual(got, q) {
		t.Errorf("quiz found %v, %v", found, err)
	}
	later.DeleteOwn("one")
	if _, found, _ := later.Progress("one"); found {
		t.Error("the progress is there after deletion")
	}
	settled(t, later)
	for name := range d.values {
		if strings.Contains(name, "one") {
			t.Errorf("%s is left after deletion", name)
		}
	}
	if cards, _ := d.open().Own(); len(cards) != 1 || cards[0].ID != "two" {
		t.Errorf("own %+v after deletion", cards)
	}
}

func TestUnreadableRecordsAreNamed(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON":       "{",
		"other version": `{"version":9,"value":{}}`,
		"other type":    `{"version":1,"value":[]}`,
	} {
		d := newDisk()
		d.values["settings"] = text
		if _, err := d.open().Settings(); !errors.Is(err, store.ErrUnreadable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOnceIsOnce(t *testing.T) {
	d := newDisk()
	s := d.open()
	if first, err := s.Once("persist"); !first || err != nil {
		t.Errorf("first %v, %v", first, err)
	}
	settled(t, s)
	for _, s := range []store.Store{s, d.open()} {
		if first, err := s.Once("persist"); first || err != nil {
			t.Errorf("again first %v, %v", first, err)
		}
	}
}

func TestSitesOfOneOriginStayApart(t *testing.T) {
	d := newDisk()
	d.local.add(map[string]string{"lectern:/:settings": `{"version":1,"value":{"theme":"dark"}}`})
	if got, err := d.open().Settings(); err != nil || got.Theme != "" {
		t.Errorf("another site sees %+v, %v", got, err)
	}
}
