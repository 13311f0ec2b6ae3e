package class

import (
	"cmp"
	"slices"
	"strings"

	"lectern/app/result"
	"lectern/questions/quiz"
)

// Who is whose sheets these are.
func (p Pupil) Who() Who { return WhoOf(p.Sheets[0]) }

// Conflict reports whether the pupil has handed in several sheets of which none is chosen.
func (p Pupil) Conflict() bool { return len(p.Sheets) > 1 && p.Chosen == "" }

// Sheet is the sheet that counts; none while there is a conflict.
func (p Pupil) Sheet() (result.Sheet, bool) {
	if len(p.Sheets) == 1 {
		return p.Sheets[0], true
	}
	at := slices.IndexFunc(p.Sheets, func(s result.Sheet) bool { return Mark(s) == p.Chosen })
	if at < 0 {
		return result.Sheet{}, false
	}
	return p.Sheets[at], true
}

// chosen is the Mark that the chosen sheet has by a quiz; "" where none is chosen.
func (p Pupil) chosen(qz quiz.Quiz) (string, error) {
	s, ok := p.Sheet()
	if p.Chosen == "" || !ok {
		return "", nil
	}
	s, err := s.Mark(qz)
	return Mark(s), err
}

// add keeps the sheets of which none tells all that another one tells.
func (p Pupil) add(qz quiz.Quiz, s result.Sheet) (Pupil, Outcome, error) {
	outcome := Conflict
	var kept []result.Sheet
	for _, have := range p.Sheets {
		switch {
		case tells(qz, have, s):
			return p, Same, nil
		case !tells(qz, s, have):
			kept = append(kept, have)
			continue
		case p.Chosen == Mark(have):
			p.Chosen = Mark(s)
		}
		outcome = Fuller
	}
	if len(kept) >= maxSheets {
		return p, Same, ErrFull
	}
	mark := Mark(s)
	at := slices.IndexFunc(kept, func(have result.Sheet) bool { return Mark(have) > mark })
	if at < 0 {
		at = len(kept)
	}
	p.Sheets = slices.Insert(kept, at, s)
	return p, outcome, nil
}

// tells reports whether all that b, of the same pupil, tells stands in a. Of two that differ in the spelling of the name
// only, one tells what the other tells, so that it does not matter which of them came first.
func tells(qz quiz.Quiz, a, b result.Sheet) bool {
	if x, y := text(unnamed(a)), text(unnamed(b)); x == y {
		return a.Name <= b.Name
	}
	less := text(unnamed(b))
	return less == text(unnamed(a.Scanned(qz))) || less == text(unnamed(a.Spoken(qz)))
}

func unnamed(s result.Sheet) result.Sheet {
	s.Name = ""
	return s
}

func compare(a, b Who) int {
	return cmp.Or(compareSeated(a, b), cmp.Compare(a.Seat, b.Seat), strings.Compare(a.Name, b.Name))
}

// compareSeated puts those with seats first.
func compareSeated(a, b Who) int {
	switch {
	case (a.Seat > 0) == (b.Seat > 0):
		return 0
	case a.Seat > 0:
		return -1
	}
	return 1
}
