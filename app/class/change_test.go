package class_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"lectern/app/class"
	"lectern/app/quiztest"
	"lectern/app/result"
)

// What two do to different pupils at the same moment is what one would have done alone, in either order.
func TestChangesOfDifferentPupils(t *testing.T) {
	q := quiztest.Quiz()
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 7))
		var sheets [2][]result.Sheet // of even seats and of odd ones
		var gone [2]class.Who
		for range 8 {
			s := quiztest.Sheet(r, q)
			s.Name, s.Seat = "", 1+r.IntN(6)
			sheets[s.Seat%2] = append(sheets[s.Seat%2], s)
		}
		start := all(t, q, slices.Concat(sheets[0][:len(sheets[0])/2], sheets[1][:len(sheets[1])/2]))
		step := func(c class.Class, of int) class.Class {
			c = c.Remove(gone[of])
			for _, s := range sheets[of][len(sheets[of])/2:] {
				next, _, err := c.Add(q, s)
				if err != nil {
					t.Fatal(err)
				}
				c = next
			}
			for _, p := range c.Pupils {
				if p.Conflict() && p.Who().Seat%2 == of {
					c = c.Choose(p.Who(), class.Mark(p.Sheets[0]))
				}
			}
			return c
		}
		gone = [2]class.Who{{Seat: 2 + 2*r.IntN(3)}, {Seat: 1 + 2*r.IntN(3)}}
		want := encoded(t, step(step(start, 0), 1))
		even, odd := step(start, 0), step(start, 1)
		if got := encoded(t, odd.Change(q, start, even)); !bytes.Equal(got, want) {
			t.Fatalf("seed %d, odd seats first: %s\nwant %s", seed, got, want)
		}
		if got := encoded(t, even.Change(q, start, odd)); !bytes.Equal(got, want) {
			t.Fatalf("seed %d, even seats first: %s\nwant %s", seed, got, want)
		}
	}
}

func TestChangesOfOnePupil(t *testing.T) {
	q := quiztest.Quiz()
	full, other := sheetWith(q, 3, 4), sheetWith(q, 3, 2)
	code := spoken(t, q, full)
	of := func(sheets ...result.Sheet) class.Class { return all(t, q, sheets) }
	who := class.WhoOf(full)
	first := class.Mark(of(full, other).Pupils[0].Sheets[0])
	for name, c := range map[string]struct{ before, now, after, want class.Class }{
		"both take in a result":                  {of(), of(full), of(other), of(full, other)},
		"one takes it in as a code":              {of(), of(full), of(code), of(full)},
		"one takes in the file of a code":        {of(code), of(code), of(full), of(full)},
		"removed here, the same there":           {of(full), of(full), of(), of(full).Remove(who)},
		"removed there":                          {of(full), of(), of(full), of()},
		"removed, another result there":          {of(full), of(full, other), of(), of(other)},
		"removed, a fuller one there":            {of(code), of(full), of(), of(full)},
		"replaced here":                          {of(full), of(full), of(other), of(other)},
		"chosen here, nothing there":             {of(full, other), of(full, other), of(full, other).Choose(who, first), of(full, other).Choose(who, first)},
		"chosen there, nothing here":             {of(full, other), of(full, other).Choose(who, first), of(full, other), of(full, other).Choose(who, first)},
		"chosen there, what was chosen goes":     {of(full, other), of(full, other).Choose(who, class.Mark(marked(t, full))), of(other), of(other)},
		"chosen there, what was not chosen goes": {of(full, other), of(full, other).Choose(who, class.Mark(marked(t, full))), of(full), of(full)},
	} {
		if got, want := encoded(t, c.now.Change(q, c.before, c.after)), encoded(t, c.want); !bytes.Equal(got, want) {
			t.Errorf("%s: %s\nwant %s", name, got, want)
		}
	}
}

func marked(t *testing.T, s result.Sheet) result.Sheet {
	t.Helper()
	s, err := s.Mark(quiztest.Quiz())
	if err != nil {
		t.Fatal(err)
	}
	return s
}
