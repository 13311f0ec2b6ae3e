// Package store keeps the reader's settings, progress and own texts on the device, as versioned records. Every
// failure is returned, so that the screen can say what is not being kept.
package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"lectern/app/flow"
	"lectern/app/lesson"
	"lectern/questions/quiz"
)

const version = 1

// ErrUnreadable is wrapped when a record is there but cannot be understood.
var ErrUnreadable = errors.New("saved record cannot be read")

// Area is where records lie: the browser's local storage, or a map in tests.
type Area interface {
	Get(key string) (value string, found bool, err error)
	Set(key, value string) error
	Delete(key string) error
}

// Store keeps the records of one site. Sites at other paths of the same origin have their own.
type Store struct {
	area   Area
	prefix string
}

// New opens the store of the site at base, for example "/" or "/school/".
func New(area Area, base string) Store {
	return Store{area: area, prefix: "lectern:" + base + ":"}
}

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

// Progress gives the saved progress in a lesson and whether there is any.
func (s Store) Progress(id string) (flow.Progress, bool, error) {
	var out flow.Progress
	found, err := s.read("progress:"+id, &out)
	return out, found && err == nil, err
}

// SaveProgress keeps the progress in a lesson.
func (s Store) SaveProgress(id string, p flow.Progress) error { return s.write("progress:"+id, p) }

// Own lists the reader's own lessons, newest first.
func (s Store) Own() ([]lesson.Card, error) {
	var out []lesson.Card
	_, err := s.read("own", &out)
	return out, err
}

// OwnQuiz gives the quiz of one of the reader's own lessons and whether it is there.
func (s Store) OwnQuiz(id string) (quiz.Quiz, bool, error) {
	var out quiz.Quiz
	found, err := s.read("quiz:"+id, &out)
	if err != nil || !found {
		return quiz.Quiz{}, false, err
	}
	if err := out.Validate(); err != nil {
		return quiz.Quiz{}, false, fmt.Errorf("%w: quiz %s: %w", ErrUnreadable, id, err)
	}
	return out, true, nil
}

// SaveOwn keeps one of the reader's own lessons; one of the same ID is replaced.
func (s Store) SaveOwn(card lesson.Card, q quiz.Quiz) error {
	cards, err := s.Own()
	if err != nil {
		return err
	}
	if err := s.write("quiz:"+card.ID, q); err != nil {
		return err
	}
	return s.write("own", append([]lesson.Card{card}, without(cards, card.ID)...))
}

// DeleteOwn forgets one of the reader's own lessons and the progress in it.
func (s Store) DeleteOwn(id string) error {
	cards, err := s.Own()
	if err != nil {
		return err
	}
	return errors.Join(
		s.write("own", without(cards, id)),
		s.area.Delete(s.prefix+"quiz:"+id),
		s.area.Delete(s.prefix+"progress:"+id),
	)
}

func without(cards []lesson.Card, id string) []lesson.Card {
	return slices.DeleteFunc(slices.Clone(cards), func(c lesson.Card) bool { return c.ID == id })
}

type record struct {
	Version int             `json:"version"`
	Value   json.RawMessage `json:"value"`
}

func (s Store) read(name string, into any) (bool, error) {
	text, found, err := s.area.Get(s.prefix + name)
	if err != nil || !found {
		return false, err
	}
	var r record
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		return true, fmt.Errorf("%w: %s: %w", ErrUnreadable, name, err)
	}
	if r.Version != version {
		return true, fmt.Errorf("%w: %s has version %d, this program reads %d", ErrUnreadable, name, r.Version, version)
	}
	if err := json.Unmarshal(r.Value, into); err != nil {
		return true, fmt.Errorf("%w: %s: %w", ErrUnreadable, name, err)
	}
	return true, nil
}

func (s Store) write(name string, v any) error {
	value, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("save %s: %w", name, err)
	}
	text, err := json.Marshal(record{Version: version, Value: value})
	if err != nil {
		return fmt.Errorf("save %s: %w", name, err)
	}
	if err := s.area.Set(s.prefix+name, string(text)); err != nil {
		return fmt.Errorf("save %s: %w", name, err)
	}
	return nil
}
