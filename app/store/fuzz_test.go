//go:build !js

package store_test

import (
	"testing"

	"lectern/app/store"
)

// Whatever a file holds, it is refused or it can be taken in, and what is here stays.
func FuzzDecode(f *testing.F) {
	d := newDisk()
	s := d.open()
	if err := s.SaveProgress("library:light", walk(begun(), answer(0, "1871")).Progress()); err != nil {
		f.Fatal(err)
	}
	if err := s.SaveSettings(store.Settings{Theme: "dark"}); err != nil {
		f.Fatal(err)
	}
	if err := s.Settle(); err != nil {
		f.Fatal(err)
	}
	_, seed := s.Export()
	f.Add(seed)
	f.Add(`{"lectern":"kept","version":1,"records":{}}`)
	f.Fuzz(func(t *testing.T, text string) {
		file, err := store.Decode(text)
		if err != nil {
			return
		}
		d := newDisk()
		s := d.open()
		if err := s.SaveProgress("library:light", walk(begun(), answer(0, "1902")).Progress()); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Import(file); err != nil {
			t.Fatal(err)
		}
		if p, found, err := s.Progress("library:light"); err != nil || !found || len(p.Given) != 7 || len(p.Given[0].Answers) == 0 {
			t.Errorf("the answer has become %+v, %v, %v", p.Given, found, err)
		}
		_, out := s.Export()
		if _, err := store.Decode(out); err != nil {
			t.Errorf("what was taken in is written as %s: %v", out, err)
		}
	})
}
