package press

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
)

const room = 10_000

type step struct {
	field, number int
	text          string
	flag          bool
}

func steps() []step {
	rng := rand.New(rand.NewPCG(1, 2))
	out := []step{{number: MaxNumber}, {}}
	for range 300 {
		out = append(out, step{rng.IntN(9), rng.IntN(1 << rng.IntN(20)), strings.Repeat("a\x00б\x01 word", rng.IntN(2)), rng.IntN(9) == 0})
	}
	return out
}

// by writes the step, or reads it knowing its field only.
func (s step) by(p *Pen) step {
	if p.Reading() {
		s = step{field: s.field}
	}
	return step{s.field, p.Number(s.field, s.number), p.Text(Sort(s.field%5), s.text), p.Flag(s.field, s.flag)}
}

func TestPenReadsWhatItWrote(t *testing.T) {
	w := Writer(room, Prior{})
	for _, s := range steps() {
		s.by(w)
	}
	data, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	r := Reader(data, room, Prior{})
	for i, s := range steps() {
		if got := s.by(r); got != s {
			t.Fatalf("step %d: %+v became %+v", i, s, got)
		}
	}
	if _, err := r.Close(); err != nil {
		t.Error(err)
	}
}

// The data must be exactly as long as what is read of them.
func TestDataOfWrongLength(t *testing.T) {
	w := Writer(room, Prior{})
	text := "Agnes Muir"
	w.Text(Prose, text)
	data, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(data) + 4 {
		r := Reader(append(data[:len(data):len(data)], "more"...)[:n], room, Prior{})
		got := r.Text(Prose, "")
		if _, err := r.Close(); (err == nil) != (n == len(data)) {
			t.Errorf("%d of %d bytes: %q, %v", n, len(data), got, err)
		}
	}
}

func TestRoom(t *testing.T) {
	w := Writer(room, Prior{})
	w.Text(Prose, strings.Repeat("x", room))
	data, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	r := Reader(data, room-1, Prior{})
	if r.Text(Prose, ""); !errors.Is(r.Err(), ErrTooBig) {
		t.Errorf("a text that is too long: %v", r.Err())
	}
	w.Text(Prose, "x")
	if !errors.Is(w.Err(), ErrTooBig) {
		t.Errorf("writing a text that is too long: %v", w.Err())
	}
}

// Habits make numbers like them shorter.
func TestHabits(t *testing.T) {
	numbers := func(p *Pen) int {
		for range 20 {
			p.Number(7, 100)
			p.Flag(8, true)
		}
		data, err := p.Close()
		if err != nil {
			t.Fatal(err)
		}
		return len(data)
	}
	first := Writer(room, Prior{})
	fresh := numbers(first)
	if used := numbers(Writer(room, Prior{Habits: first.Habits()})); used >= fresh {
		t.Errorf("%d bytes without habits, %d with them", fresh, used)
	}
}
