package store

import (
	"strings"

	"lectern/app/lesson"
)

// load reads the small records of the area, and what lies in the local storage: copies of what a killed page could not
// bring to the area any more, and the records of the first program, which had no area. Both are of the same form, and
// both are written to the area now; only then they are deleted.
func (r *room) load() {
	err := r.fill()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.trouble = err
	keys, err := r.local.Keys(r.prefix)
	if err != nil {
		return // nothing can be copied there either
	}
	for _, key := range keys {
		if text, found, err := r.local.Get(key); err == nil && found {
			r.left(strings.TrimPrefix(key, r.prefix), text)
		}
	}
	if len(r.waiting) > 0 {
		r.busy = true
		go r.follow()
	}
}

// fill reads the small records of the area into memory, once.
func (r *room) fill() error {
	if r.filled {
		return nil
	}
	there, err := r.area.Load("quiz:", "work:")
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for name, text := range there {
		if _, waits := r.waiting[name]; !waits {
			r.memory[name] = text
		}
	}
	r.filled = true
	return nil
}

// left takes in a record of the local storage.
func (r *room) left(name, text string) {
	if name == "own" {
		r.leftCards(text)
	} else if _, known := kindOf(name); known {
		r.memory[name] = merge(name, r.memory[name], text)
		r.waiting[name] = text
	}
}

// leftCards takes in the first program's list of own texts, in which the newest comes first.
func (r *room) leftCards(text string) {
	var cards []lesson.Card
	if err := decodeValue("own", text, &cards); err != nil {
		return // it stays where it is
	}
	for i, c := range cards {
		quiz, _, err := r.local.Get(r.prefix + "quiz:" + c.ID)
		if err != nil || quiz == "" {
			continue
		}
		name := "own:" + c.ID
		r.memory[name] = merge(name, r.memory[name], own{c, int64(len(cards) - i), len(quiz)}.encode(0))
		r.waiting[name] = r.memory[name]
	}
	r.moved = append(r.moved, r.prefix+"own")
}

// copy keeps what is being written in the local storage. It may fail: the copy is for the moment before the area has it.
func (r *room) copy(name, text string) {
	if k, _ := kindOf(name); text == "" || k.large || k.uncopied {
		r.local.Delete(r.prefix + name)
	} else {
		r.local.Set(r.prefix+name, text)
	}
}

// uncopy deletes the copy of what is in the area now, unless something newer has taken its place.
func (r *room) uncopy(name, text string) {
	if now, _, err := r.local.Get(r.prefix + name); err == nil && now == text {
		r.local.Delete(r.prefix + name)
	}
}
