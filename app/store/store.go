// Package store keeps the reader's settings, answers and own texts on the device, as versioned records.
//
// Small records are in memory from the start, so that they are read at once; texts are read when asked for. What is
// written is in memory at once and in the [Area] soon after. Until it is there a copy lies in [Local], so that nothing
// is lost when the page is killed in between. Where the area fails, everything goes on in memory: [Store.Trouble] tells
// why, and [Store.Export] gives all of it as a file.
package store

import (
	"encoding/json"
	"errors"
	"fmt"
)

// Store is what one site keeps. Sites at other paths of the same origin have their own. Use Open to make one.
type Store struct{ room *room }

// Area is where records lie for good, by name: a database in the browser, a map in tests. Its methods block.
type Area interface {
	// Load gives every record whose name begins with none of skip.
	Load(skip ...string) (map[string]string, error)
	// Get gives those of the named records that are there.
	Get(names []string) (map[string]string, error)
	// Update gives change the named records, as far as they are there, and keeps what it returns; "" deletes. Either
	// all of it happens or nothing, and no other tab comes between.
	Update(names []string, change func(now map[string]string) map[string]string) error
	// Clear deletes everything.
	Clear() error
	// Watch tells from now on which records another tab has changed; none are named where it has deleted everything.
	Watch(heard func(names []string))
}

// Local is where a copy of what is being written lies: the browser's local storage. It does not block.
type Local interface {
	Keys(prefix string) ([]string, error)
	Get(key string) (value string, found bool, err error)
	Set(key, value string) error
	Delete(key string) error
}

// ErrUnreadable is wrapped when a record is there but cannot be understood.
var ErrUnreadable = errors.New("saved record cannot be read")

// Open reads what the site at base, for example "/" or "/school/", keeps. It blocks. Where the area fails the store
// works in memory.
func Open(area Area, local Local, base string) Store {
	s := Store{newRoom(area, local, "lectern:"+base+":")}
	s.room.load()
	area.Watch(s.room.hear)
	return s
}

// Trouble tells why the last changes are in memory only, nil where they are kept.
func (s Store) Trouble() error {
	s.room.mu.Lock()
	defer s.room.mu.Unlock()
	return s.room.trouble
}

// Keep blocks until everything that was saved is kept, and fails where it is in memory only.
func (s Store) Keep() error { return s.room.write() }

// Change tells what is other than it was: records that another tab has changed, all of them where Forgotten is set, or
// only Trouble where neither is.
type Change struct {
	names     []string
	Forgotten bool
}

// Watch tells of changes until stop is called.
func (s Store) Watch(changed func(Change)) (stop func()) { return s.room.watch(changed) }

// Settings are the reader's choices. The zero value follows the system.
type Settings struct {
	Theme string `json:"theme,omitempty"` // light, sepia, dark; empty follows the system
	Size  string `json:"size,omitempty"`  // small, large, huge; empty is the middle
	Face  string `json:"face,omitempty"`  // sans, easy; empty is serif
	Width string `json:"width,omitempty"` // of the column: narrow, wide; empty is the middle
	Focus string `json:"focus,omitempty"` // what is not dimmed: line, lines, paragraph; empty dims nothing

	Rate  float64 `json:"rate,omitempty"`  // of reading aloud; 0 is 1, the voice's own
	Voice string  `json:"voice,omitempty"` // its URI
	Rated bool    `json:"rated,omitempty"` // asked how sure she is of her answers

	HandIn string `json:"handIn,omitempty"` // the seat or nickname under which results are handed in

	Language string `json:"language,omitempty"` // of the interface; empty follows the browser
}

// Settings gives the saved settings, the zero value where there are none.
func (s Store) Settings() (Settings, error) {
	var out Settings
	_, err := s.read("settings", &out)
	return out, err
}

// SaveSettings keeps the settings.
func (s Store) SaveSettings(v Settings) error { return s.write("settings", v) }

// Once reports whether something that is done only once on a device is still to be done, and remembers that it is.
func (s Store) Once(what string) (bool, error) {
	done := false
	if _, err := s.read("once:"+what, &done); err != nil || done {
		return false, err
	}
	return true, s.write("once:"+what, true)
}

// read gives the value of a small record and whether it is there.
func (s Store) read(name string, into any) (bool, error) {
	text, found := s.room.get(name)
	if !found {
		return false, nil
	}
	return true, decodeValue(name, text, into)
}

// write keeps the value of a small record; its kind must be among kinds.
func (s Store) write(name string, v any) error {
	value, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("save %s: %w", name, err)
	}
	if _, ok := kindOf(name); !ok {
		return fmt.Errorf("save %s: records of this kind are not known", name)
	}
	s.room.put(map[string]string{name: record{Changed: s.room.stamp(name), Value: value}.encode()})
	return nil
}
