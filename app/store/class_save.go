package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"time"

	"lectern/app/class"
	"lectern/questions/quiz"
)

// SaveClass does to the class that is kept of a lesson what led from before to after, so that what another tab has done
// to it meanwhile stays. The zero Class stands for none before.
func (s Store) SaveClass(before, after Class) error {
	return s.room.alter(classes+after.Class.Print, func(text string) (string, error) {
		now, last, err := readClass(text)
		if err == nil && text != "" && !equal(now, before) {
			after = now.change(before, after)
		}
		value, err := json.Marshal(after)
		if err != nil {
			return "", fmt.Errorf("save a class: %w", err)
		}
		return record{Changed: max(time.Now().UnixMilli(), last+1), Value: value}.encode(), nil
	})
}

// rebaseClass gives what is to lie there in place of now, where ours was made of base; "" stands for no class. Of a class
// that another tab has deleted only what came in since base is there again.
func rebaseClass(base, now, ours string) string {
	after, changed, err := readClass(ours)
	if err != nil {
		return now
	}
	there, last, err := readClass(now)
	if err != nil {
		return ours
	}
	before, _, err := readClass(base)
	if err != nil {
		return ours
	}
	out := there.change(before, after)
	if now == "" && base != "" && len(out.Class.Pupils) == 0 {
		return ""
	}
	value, err := json.Marshal(out)
	if err != nil {
		panic("store: a class is no JSON: " + err.Error())
	}
	return record{Changed: max(changed, last), Value: value}.encode()
}

// readClass reads a record; "" is the zero Class.
func readClass(text string) (c Class, changed int64, err error) {
	if text == "" {
		return c, 0, nil
	}
	r, err := decode(classes, text)
	if err != nil {
		return c, 0, err
	}
	return c, r.Changed, json.Unmarshal(r.Value, &c)
}

// change does to a class what led from before to after. The keys are those that after changed, or else those of c.
func (c Class) change(before, after Class) Class {
	if c.Class.Print == "" {
		if before.Class.Print == "" {
			return after
		}
		c = Class{Quiz: after.Quiz, Class: class.Empty(after.Quiz)}
	}
	keys := c.Quiz
	if before.Class.Print != "" && !equal(before.Quiz, after.Quiz) {
		keys = after.Quiz
	}
	c = c.by(keys)
	c.Class = c.Class.Change(c.Quiz, before.by(keys).Class, after.by(keys).Class)
	c.Names = changeNames(c.Names, before.Names, after.Names)
	return c
}

// by is the class marked by the keys of a quiz with the same questions, or as it is where its sheets do not fit it.
func (c Class) by(q quiz.Quiz) Class {
	if c.Class.Print == "" || equal(c.Quiz, q) {
		return c
	}
	if corrected, err := c.Class.Corrected(q); err == nil {
		c.Quiz, c.Class = q, corrected
	}
	return c
}

func changeNames(now, before, after map[int]string) map[int]string {
	out := maps.Clone(now)
	if out == nil {
		out = make(map[int]string)
	}
	for seat := range before {
		if after[seat] == "" {
			delete(out, seat)
		}
	}
	for seat, name := range after {
		if before[seat] != name {
			out[seat] = name
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// equal compares what would be kept.
func equal[T any](a, b T) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}
