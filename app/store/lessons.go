package store

import (
	"encoding/json"
	"fmt"

	"lectern/app/lesson"
	"lectern/app/strict"
	"lectern/app/studio"
)

// Lessons lists the lessons that a teacher makes, newest first.
func (s Store) Lessons() ([]lesson.Card, error) {
	all, err := s.listed("made:")
	cards := make([]lesson.Card, len(all))
	for i, o := range all {
		cards[i] = o.Card
	}
	return cards, err
}

// Lesson gives a lesson that a teacher makes and whether it is there. It blocks.
func (s Store) Lesson(id string) (studio.Draft, bool, error) {
	var out studio.Draft
	found, err := s.readLarge("work:"+id, &out)
	if err != nil || !found {
		return studio.Draft{}, false, err
	}
	if err := out.Validate(); err != nil {
		return studio.Draft{}, false, fmt.Errorf("%w: lesson %s: %w", ErrUnreadable, id, err)
	}
	return out, true, nil
}

// SaveLesson keeps a lesson that a teacher makes, under an ID of small letters and digits; one of the same ID is replaced.
func (s Store) SaveLesson(id string, d studio.Draft) error {
	value, err := json.Marshal(d)
	if err != nil {
		return fmt.Errorf("save lesson %s: %w", id, err)
	}
	added := s.added("made:", id)
	text := record{Changed: added, Value: value}.encode()
	s.room.put(map[string]string{
		"work:" + id: text,
		"made:" + id: own{lesson.NewCard(id, d.Quiz()), added, len(text)}.encode(added),
	})
	return nil
}

// DeleteLesson forgets a lesson that a teacher makes.
func (s Store) DeleteLesson(id string) {
	s.room.put(map[string]string{"made:" + id: "", "work:" + id: ""})
}

func checkWork(value []byte) error {
	var d studio.Draft
	if err := strict.Decode(value, &d); err != nil {
		return err
	}
	return d.Validate()
}
