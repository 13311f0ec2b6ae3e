package store

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"lectern/app/lesson"
	"lectern/questions/quiz"
)

// own is the card of one of the reader's own texts, or of a lesson that she makes; what it stands for is a record of its
// own.
type own struct {
	lesson.Card
	Added int64 `json:"added"` // milliseconds since 1970
	Bytes int   `json:"bytes"` // size of that
}

// Own lists the reader's own lessons, newest first.
func (s Store) Own() ([]lesson.Card, error) {
	all, err := s.listed("own:")
	cards := make([]lesson.Card, len(all))
	for i, o := range all {
		cards[i] = o.Card
	}
	return cards, err
}

// listed gives the cards of a kind, newest first.
func (s Store) listed(prefix string) ([]own, error) {
	var all []own
	var unreadable []error
	for _, name := range s.room.names(prefix) {
		var o own
		if _, err := s.read(name, &o); err != nil {
			unreadable = append(unreadable, err)
			continue
		}
		all = append(all, o)
	}
	slices.SortStableFunc(all, func(a, b own) int { return cmp.Compare(b.Added, a.Added) })
	return all, errors.Join(unreadable...)
}

// OwnQuiz gives the quiz of one of the reader's own lessons and whether it is there. It blocks.
func (s Store) OwnQuiz(id string) (quiz.Quiz, bool, error) {
	name := "quiz:" + id
	var out quiz.Quiz
	if found, err := s.readLarge(name, &out); err != nil || !found {
		return quiz.Quiz{}, false, err
	}
	if err := out.Validate(); err != nil {
		return quiz.Quiz{}, false, fmt.Errorf("%w: %s: %w", ErrUnreadable, name, err)
	}
	return out, true, nil
}

// readLarge gives the value of a large record and whether it is there. It blocks.
func (s Store) readLarge(name string, into any) (bool, error) {
	text, found := s.room.get(name)
	if !found {
		there, err := s.room.area.Get([]string{name})
		if err != nil {
			return false, fmt.Errorf("read %s: %w", name, err)
		}
		if text, found = there[name]; !found {
			return false, nil
		}
	}
	return true, decodeValue(name, text, into)
}

// SaveOwn keeps one of the reader's own lessons; one of the same ID is replaced. It blocks until the lesson is kept.
// After an error the lesson is in memory.
func (s Store) SaveOwn(card lesson.Card, q quiz.Quiz) error {
	value, err := json.Marshal(q)
	if err != nil {
		return fmt.Errorf("save quiz:%s: %w", card.ID, err)
	}
	r := s.room
	added := s.added("own:", card.ID)
	text := record{Changed: added, Value: value}.encode()
	r.put(map[string]string{
		"quiz:" + card.ID: text,
		"own:" + card.ID:  own{card, added, len(text)}.encode(added),
	})
	return r.write()
}

// added is the time of a change of a card: later than those of all others of its kind, so that their order is known also
// where the clock has not moved.
func (s Store) added(prefix, id string) int64 {
	at := s.room.stamp(prefix + id)
	if all, _ := s.listed(prefix); len(all) > 0 { // those that cannot be read are in no order
		at = max(at, all[0].Added+1)
	}
	return at
}

func (o own) encode(changed int64) string {
	value, err := json.Marshal(o)
	if err != nil {
		panic("store: a card is no JSON: " + err.Error())
	}
	return record{Changed: changed, Value: value}.encode()
}

// DeleteOwn forgets one of the reader's own lessons, the progress in it and the cards of its questions.
func (s Store) DeleteOwn(id string) {
	gone := map[string]string{"own:" + id: "", "quiz:" + id: "", "progress:" + id: ""}
	for _, name := range s.room.names(cards + id + ":") {
		gone[name] = ""
	}
	s.room.put(gone)
}
