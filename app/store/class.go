package store

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"lectern/app/class"
	"lectern/app/flow"
	"lectern/app/result"
	"lectern/app/strict"
	"lectern/questions/quiz"
)

// Class is the results of a class as they are kept: with the lesson, and with names for seats.
type Class struct {
	Quiz  quiz.Quiz      `json:"quiz"`
	Class class.Class    `json:"class"`
	Names map[int]string `json:"names,omitempty"` // by seats
}

const classes = "class:"

// Classes lists the classes, the one that changed last first.
func (s Store) Classes() ([]Class, error) {
	var all []Class
	var unreadable []error
	changed := make(map[string]int64)
	for _, name := range s.room.names(classes) {
		text, _ := s.room.get(name)
		r, err := decode(name, text)
		var c Class
		if err == nil {
			err = json.Unmarshal(r.Value, &c)
		}
		if err != nil {
			unreadable = append(unreadable, fmt.Errorf("%w: %s: %w", ErrUnreadable, name, err))
			continue
		}
		changed[c.Class.Print] = r.Changed
		all = append(all, c)
	}
	slices.SortStableFunc(all, func(a, b Class) int {
		return cmp.Compare(changed[b.Class.Print], changed[a.Class.Print])
	})
	return all, errors.Join(unreadable...)
}

// Class gives the class of the lesson with the fingerprint, and whether there is one.
func (s Store) Class(print string) (Class, bool, error) {
	var c Class
	found, err := s.read(classes+print, &c)
	return c, found && err == nil, err
}

// DeleteClass forgets a class.
func (s Store) DeleteClass(print string) { s.room.put(map[string]string{classes + print: ""}) }

// checkClass reads a class strictly: every sheet must be one of the quiz, with the points that its answers earn.
func checkClass(value []byte) error {
	var raw struct {
		Quiz  json.RawMessage `json:"quiz"`
		Class json.RawMessage `json:"class"`
		Names map[int]string  `json:"names"`
	}
	if err := strict.Decode(value, &raw); err != nil {
		return err
	}
	q, err := quiz.Decode(raw.Quiz)
	if err != nil {
		return err
	}
	c, err := class.Decode(raw.Class)
	if err != nil {
		return err
	}
	if c.Print != flow.Fingerprint(q) {
		return errors.New("the class is of another lesson")
	}
	for seat, name := range raw.Names {
		if seat < 1 || seat > result.MaxSeat || name == "" || result.CleanName(name) != name {
			return fmt.Errorf("seat %d has no name", seat)
		}
	}
	return checkSheets(q, c)
}

// checkName wants a class to be kept under the fingerprint of its lesson.
func checkName(value []byte, id string) error {
	var c Class
	if err := json.Unmarshal(value, &c); err != nil || c.Class.Print != id {
		return fmt.Errorf("it is the class of lesson %q", c.Class.Print)
	}
	return nil
}

func checkSheets(q quiz.Quiz, c class.Class) error {
	for _, p := range c.Pupils {
		for _, s := range p.Sheets {
			marked, err := s.Mark(q)
			if err != nil {
				return err
			}
			if class.Mark(marked) != class.Mark(s) {
				return errors.New("a result has other points than its answers earn")
			}
		}
	}
	return nil
}

// class joins the results of a class with those in a file. Who is in one of them only is in both; names that are here stay.
func (in *intake) class(name string) {
	theirs := in.file[name]
	now, err := decode(name, in.now[name])
	var ours, other Class
	if err != nil || json.Unmarshal(now.Value, &ours) != nil || json.Unmarshal(theirs.Value, &other) != nil {
		in.Texts.Added++
		in.out[name] = theirs.encode()
		return
	}
	joined := ours.join(other)
	value, err := json.Marshal(joined)
	if err != nil || string(value) == string(now.Value) {
		in.Texts.Kept++
		return
	}
	in.Texts.Replaced++
	in.out[name] = record{Changed: max(now.Changed, theirs.Changed) + 1, Value: value}.encode()
}

func (c Class) join(other Class) Class {
	for _, p := range other.Class.Pupils {
		for _, s := range p.Sheets {
			if next, _, err := c.Class.Add(c.Quiz, s); err == nil {
				c.Class = next
			}
		}
	}
	names := maps.Clone(other.Names)
	if names == nil {
		names = make(map[int]string)
	}
	maps.Copy(names, c.Names)
	if c.Names = names; len(names) == 0 {
		c.Names = nil
	}
	return c
}
