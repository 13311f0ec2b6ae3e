package store

import (
	"encoding/json"
	"errors"
	"strings"

	"lectern/app/flow"
	"lectern/app/strict"
)

// kept is the progress in a lesson with the time at which each question changed last, in milliseconds since 1970, so
// that what two tabs or two devices did can be joined question by question.
type kept struct {
	flow.Progress
	Stamps []int64 `json:"stamps,omitempty"`
}

// Progress gives the saved progress in a lesson and whether there is any.
func (s Store) Progress(id string) (flow.Progress, bool, error) {
	var out kept
	found, err := s.read("progress:"+id, &out)
	if !found || err != nil {
		return flow.Progress{}, false, err
	}
	s.room.show("progress:"+id, out.Progress)
	return out.Progress, true, nil
}

// SaveProgress keeps the progress in a lesson. Only the questions count that are other than they were when this tab
// last read or saved the progress: those that another tab has answered meanwhile stay answered.
func (s Store) SaveProgress(id string, p flow.Progress) error {
	name := "progress:" + id
	before, stamp := s.room.show(name, p), s.room.stamp(name)
	var now kept
	if _, err := s.read(name, &now); err != nil {
		now = kept{}
	}
	next := kept{Progress: p, Stamps: make([]int64, len(p.Given))}
	next.Given = make([]flow.Given, len(p.Given))
	for i, g := range p.Given {
		if equal(g, kept{Progress: before}.given(p.Quiz, i)) {
			next.Given[i], next.Stamps[i] = now.given(p.Quiz, i), now.stamp(p.Quiz, i)
		} else {
			next.Given[i], next.Stamps[i] = g, stamp
		}
	}
	return s.write(name, next)
}

// given is what was done with question i of a quiz.
func (k kept) given(quiz string, i int) flow.Given {
	if k.Quiz != quiz || i >= len(k.Given) {
		return flow.Given{}
	}
	return k.Given[i]
}

func (k kept) stamp(quiz string, i int) int64 {
	if k.Quiz != quiz || i >= len(k.Stamps) {
		return 0
	}
	return k.Stamps[i]
}

func answered(g flow.Given) bool { return len(g.Answers) > 0 || g.Counts != nil }

// mergeProgress takes each question from where it changed last, and the place in the quiz from the later record. Of
// different quizzes the later record counts.
func mergeProgress(now, ours record) record {
	later, other := ours, now
	if now.Changed > ours.Changed {
		later, other = now, ours
	}
	var a, b kept
	if json.Unmarshal(later.Value, &a) != nil {
		return other
	}
	if json.Unmarshal(other.Value, &b) != nil || a.Quiz != b.Quiz || len(a.Given) != len(b.Given) {
		return later
	}
	later.Value = a.join(b)
	return later
}

// join is the value of a with the questions of b that changed later.
func (a kept) join(b kept) json.RawMessage {
	out := a
	out.Given, out.Stamps = make([]flow.Given, len(a.Given)), make([]int64, len(a.Given))
	for i := range a.Given {
		out.Given[i], out.Stamps[i] = a.Given[i], a.stamp(a.Quiz, i)
		at := b.stamp(a.Quiz, i)
		if at > out.Stamps[i] || at == out.Stamps[i] && !answered(out.Given[i]) {
			out.Given[i], out.Stamps[i] = b.Given[i], at
		}
	}
	value, err := json.Marshal(out)
	if err != nil {
		panic("store: progress is no JSON: " + err.Error())
	}
	return value
}

var errProgress = errors.New("the progress contradicts itself")

func checkProgress(value []byte) error {
	var k kept
	if err := strict.Decode(value, &k); err != nil {
		return err
	}
	if !k.Valid() || len(k.Stamps) > len(k.Given) {
		return errProgress
	}
	return nil
}

func checkRound(value []byte) error {
	var p flow.Progress
	if err := strict.Decode(value, &p); err != nil {
		return err
	}
	if !p.Valid() {
		return errProgress
	}
	return nil
}

// notAfter gives r with no time after now: clocks differ, and what came from the future could not be changed.
func (r record) notAfter(name string, now int64) record {
	r.Changed = min(r.Changed, now)
	var k kept
	if !strings.HasPrefix(name, "progress:") || json.Unmarshal(r.Value, &k) != nil || len(k.Stamps) == 0 {
		return r
	}
	for i, at := range k.Stamps {
		k.Stamps[i] = min(at, r.Changed)
	}
	if value, err := json.Marshal(k); err == nil {
		r.Value = value
	}
	return r
}
