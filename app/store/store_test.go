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
)

// area is storage in memory. It fails with err where that is set.
type area struct {
	values map[string]string
	err    error
}

func (a *area) Get(key string) (string, bool, error) {
	v, ok := a.values[key]
	return v, ok, a.err
}

func (a *area) Set(key, value string) error {
	if a.err == nil {
		a.values[key] = value
	}
	return a.err
}

func (a *area) Delete(key string) error {
	delete(a.values, key)
	return a.err
}

func open() (*area, store.Store) {
	a := &area{values: make(map[string]string)}
	return a, store.New(a, "/school/")
}

func TestSettingsComeBack(t *testing.T) {
	_, s := open()
	if got, err := s.Settings(); err != nil || got != (store.Settings{}) {
		t.Fatalf("at first %+v, %v", got, err)
	}
	want := store.Settings{Theme: "sepia", Size: "large", Rated: true}
	if err := s.SaveSettings(want); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Settings(); err != nil || got != want {
		t.Errorf("settings %+v, %v", got, err)
	}
}

func TestProgressComesBack(t *testing.T) {
	_, s := open()
	want := flow.New(quiztest.Quiz()).Progress()
	if _, found, err := s.Progress("light"); found || err != nil {
		t.Fatalf("at first found %v, %v", found, err)
	}
	if err := s.SaveProgress("light", want); err != nil {
		t.Fatal(err)
	}
	got, found, err := s.Progress("light")
	if err != nil || !found || !reflect.DeepEqual(got, want) {
		t.Errorf("progress %+v, found %v, %v", got, found, err)
	}
}

func TestOwnLessons(t *testing.T) {
	a, s := open()
	q := quiztest.Quiz()
	for _, id := range []string{"one", "two", "one"} {
		if err := s.SaveOwn(lesson.NewCard(id, q), q); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SaveProgress("one", flow.New(q).Progress()); err != nil {
		t.Fatal(err)
	}
	cards, err := s.Own()
	if err != nil || len(cards) != 2 || cards[0].ID != "one" {
		t.Fatalf("own %+v, %v", cards, err)
	}
	if got, found, err := s.OwnQuiz("one"); err != nil || !found || !reflect.DeepEqual(got, q) {
		t.Errorf("quiz found %v, %v", found, err)
	}
	if err := s.DeleteOwn("one"); err != nil {
		t.Fatal(err)
	}
	for key := range a.values {
		if strings.Contains(key, "one") {
			t.Errorf("%s is left after deletion", key)
		}
	}
}

func TestUnreadableRecordsAreNamed(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON":       "{",
		"other version": `{"version":9,"value":{}}`,
		"other type":    `{"version":1,"value":[]}`,
	} {
		a, s := open()
		a.values["lectern:/school/:settings"] = text
		if _, err := s.Settings(); !errors.Is(err, store.ErrUnreadable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFailuresOfTheBrowserAreReturned(t *testing.T) {
	a, s := open()
	a.err = errors.New("full")
	q := quiztest.Quiz()
	for name, err := range map[string]error{
		"settings": s.SaveSettings(store.Settings{}),
		"progress": s.SaveProgress("x", flow.Progress{}),
		"own":      s.SaveOwn(lesson.Card{ID: "x"}, q),
		"delete":   s.DeleteOwn("x"),
	} {
		if !errors.Is(err, a.err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSitesOfOneOriginStayApart(t *testing.T) {
	a, s := open()
	if err := s.SaveSettings(store.Settings{Theme: "dark"}); err != nil {
		t.Fatal(err)
	}
	if got, err := store.New(a, "/").Settings(); err != nil || got.Theme != "" {
		t.Errorf("another site sees %+v, %v", got, err)
	}
}
