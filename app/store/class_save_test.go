package store_test

import (
	"maps"
	"testing"

	"lectern/app/class"
	"lectern/app/quiztest"
	"lectern/app/store"
)

// Two tabs have the same class open and change it before either has heard of the other. Whichever is kept first, what both
// took in is there, and what one took out is not.
func TestTwoTabsChangeAClass(t *testing.T) {
	before := classOf(t, 1, 2, 3)
	before.Names = map[int]string{1: "Anna", 2: "Ben", 3: "Clara"}
	ours, theirs := classOf(t, 1, 3, 4), classOf(t, 1, 2, 3, 5)
	ours.Names = map[int]string{1: "Anna", 3: "Clara", 4: "Dora"}
	theirs.Names = map[int]string{1: "Annika", 2: "Ben", 3: "Clara"}
	want := classOf(t, 1, 3, 4, 5)
	want.Names = map[int]string{1: "Annika", 3: "Clara", 4: "Dora"}
	for range 20 {
		d := newDisk()
		one, two := d.open(), d.open()
		saveClass(t, one, before)
		opened(t, two, before)
		for s, after := range map[store.Store]store.Class{one: ours, two: theirs} {
			if err := s.SaveClass(before, after); err != nil {
				t.Fatal(err)
			}
		}
		settled(t, one)
		settled(t, two)
		wantClass(t, d.open(), want)
		opened(t, one, want)
		opened(t, two, want)
	}
}

// opened waits until a tab has a class of so many pupils with these names.
func opened(t *testing.T, s store.Store, want store.Class) {
	t.Helper()
	here := func() bool {
		k, _, err := s.Class(want.Class.Print)
		return err == nil && len(k.Class.Pupils) == len(want.Class.Pupils) && maps.Equal(k.Names, want.Names)
	}
	heard := make(chan struct{}, 100)
	defer s.Watch(func(store.Change) { heard <- struct{}{} })()
	for !here() {
		<-heard
	}
	wantClass(t, s, want)
}

// While nothing can be kept a tab goes on changing the class; another one, which can, loses nothing by it.
func TestAClassIsChangedWhileNothingIsKept(t *testing.T) {
	d := newDisk()
	one := d.open()
	start, some, more := classOf(t, 1, 2), classOf(t, 1, 3), classOf(t, 1, 3, 4)
	saveClass(t, one, start)
	d.fail(errFull, nil)
	for _, step := range [][2]store.Class{{start, some}, {some, more}} {
		if err := one.SaveClass(step[0], step[1]); err != nil {
			t.Fatal(err)
		}
		if err := one.Settle(); err == nil {
			t.Fatal("the disk is full")
		}
	}
	d.fail(nil, nil)
	two := d.open()
	if err := two.SaveClass(start, classOf(t, 1, 2, 5)); err != nil {
		t.Fatal(err)
	}
	settled(t, two)
	settled(t, one)
	wantClass(t, d.open(), classOf(t, 1, 3, 4, 5))
}

// Of a class that another tab deletes, only what came in since is there again.
func TestAClassIsDeletedMeanwhile(t *testing.T) {
	start := classOf(t, 1, 2)
	renamed := start
	renamed.Names = map[int]string{1: "Anna"}
	for name, c := range map[string]struct {
		after store.Class
		want  *store.Class
	}{"nothing new": {renamed, nil}, "a new result": {classOf(t, 1, 2, 3), ptr(classOf(t, 3))}} {
		d := newDisk()
		one := d.open()
		saveClass(t, one, start)
		d.fail(errFull, nil)
		if err := one.SaveClass(start, c.after); err != nil {
			t.Fatal(err)
		}
		_ = one.Settle() // it fails
		d.fail(nil, nil)
		two := d.open()
		two.DeleteClass(start.Class.Print)
		settled(t, two)
		settled(t, one)
		s := d.open()
		if c.want != nil {
			wantClass(t, s, *c.want)
		} else if _, found, err := s.Class(start.Class.Print); found || err != nil {
			t.Errorf("%s: found %v, %v", name, found, err)
		}
	}
}

func ptr[T any](v T) *T { return &v }

// One tab mends a key while another takes in a result.
func TestAKeyIsMendedMeanwhile(t *testing.T) {
	before, taken := classOf(t, 1, 2), classOf(t, 1, 2, 3)
	mended := before
	mended.Quiz = quiztest.Quiz()
	mended.Quiz.Questions[0].Key = []string{"1902"}
	by := func(c class.Class) class.Class {
		out, err := c.Corrected(mended.Quiz)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	mended.Class = by(before.Class)
	want := store.Class{Quiz: mended.Quiz, Class: by(taken.Class)}
	for name, steps := range map[string][2]store.Class{"first": {mended, taken}, "last": {taken, mended}} {
		s := newDisk().open()
		saveClass(t, s, before)
		for _, after := range steps {
			if err := s.SaveClass(before, after); err != nil {
				t.Fatal(err)
			}
		}
		wantClass(t, s, want)
		if k, _, _ := s.Class(want.Class.Print); k.Quiz.Questions[0].Key[0] != "1902" {
			t.Errorf("mended %s: the key is %q", name, k.Quiz.Questions[0].Key)
		}
	}
}
