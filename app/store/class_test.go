package store_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"lectern/app/class"
	"lectern/app/quiztest"
	"lectern/app/store"
)

// classOf is a class of pupils who answer by chance, at these seats.
func classOf(t *testing.T, seats ...int) store.Class {
	t.Helper()
	q := quiztest.Quiz()
	c := store.Class{Quiz: q, Class: class.Empty(q)}
	for _, seat := range seats {
		s := quiztest.Sheet(rand.New(rand.NewPCG(1, uint64(seat))), q)
		s.Seat, s.Name = seat, ""
		next, _, err := c.Class.Add(q, s)
		if err != nil {
			t.Fatal(err)
		}
		c.Class = next
	}
	return c
}

func saveClass(t *testing.T, s store.Store, c store.Class) {
	t.Helper()
	if err := s.SaveClass(store.Class{}, c); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
}

func wantClass(t *testing.T, s store.Store, want store.Class) {
	t.Helper()
	got, found, err := s.Class(want.Class.Print)
	if err != nil || !found || !reflect.DeepEqual(got.Class, want.Class) || !reflect.DeepEqual(got.Names, want.Names) {
		t.Errorf("found %v, %v\ngot  %+v, %v\nwant %+v, %v", found, err, got.Class, got.Names, want.Class, want.Names)
	}
}

func TestClassesAreKept(t *testing.T) {
	d := newDisk()
	s := d.open()
	c := classOf(t, 1, 2, 3)
	c.Names = map[int]string{2: "Ben"}
	saveClass(t, s, c)
	s = d.open()
	wantClass(t, s, c)
	if all, err := s.Classes(); err != nil || len(all) != 1 {
		t.Errorf("%v, %+v", err, all)
	}
	if sum := s.Summary(); sum.Classes != 1 || sum.Empty() {
		t.Errorf("%+v", sum)
	}
	s.DeleteClass(c.Class.Print)
	settled(t, s)
	if _, found, err := d.open().Class(c.Class.Print); found || err != nil {
		t.Errorf("still there: %v, %v", found, err)
	}
}

// Results that a teacher has collected on two devices come together.
func TestClassesAreJoined(t *testing.T) {
	one, two := newDisk().open(), newDisk().open()
	ours, theirs := classOf(t, 1, 2), classOf(t, 2, 3)
	ours.Names, theirs.Names = map[int]string{2: "Ben"}, map[int]string{2: "Benjamin", 3: "Clara"}
	saveClass(t, one, ours)
	saveClass(t, two, theirs)
	_, text := two.Export()
	want := classOf(t, 1, 2, 3)
	want.Names = map[int]string{2: "Ben", 3: "Clara"}
	for _, tally := range []store.Tally{{Replaced: 1}, {Kept: 1}} {
		if taken := imported(t, one, text); taken.Texts != tally {
			t.Errorf("%+v, want %+v", taken.Texts, tally)
		}
		wantClass(t, one, want)
	}
	three := newDisk().open()
	imported(t, three, text)
	wantClass(t, three, theirs)
}

func TestForgedClassesAreRefused(t *testing.T) {
	s := newDisk().open()
	c := classOf(t, 1, 2)
	c.Names = map[int]string{2: "Ben"}
	saveClass(t, s, c)
	_, text := s.Export()
	if _, err := store.Decode(text); err != nil {
		t.Fatal(err)
	}
	for what, forge := range map[string][2]string{
		"another lesson":     {`"class:` + c.Class.Print, `"class:1` + c.Class.Print},
		"points":             {`"points":0,`, `"points":1,`},
		"a name that hides":  {`"Ben"`, `"\u202eBen"`},
		"a seat that is not": {`"2":"Ben"`, `"256":"Ben"`},
		"an unknown field":   {`"names":`, `"script":1,"names":`},
		"a changed question": {`"prompt":"When`, `"prompt":"Where`},
	} {
		forged := strings.Replace(text, forge[0], forge[1], 1)
		if forged == text {
			t.Errorf("%s: nothing to forge", what)
		}
		if _, err := store.Decode(forged); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
