package store

import (
	"fmt"
	"strings"
)

// Summary tells what is kept. Sizes are in bytes, as the records are written.
type Summary struct {
	Texts, TextBytes              int // the reader's own
	Made, MadeBytes               int // lessons that a teacher makes
	Classes, ClassBytes           int // with the results of pupils
	Answers, Lessons, AnswerBytes int // answers, and lessons with at least one
	RestBytes                     int // settings and the like
}

// Bytes is the size of everything.
func (s Summary) Bytes() int {
	return s.TextBytes + s.MadeBytes + s.ClassBytes + s.AnswerBytes + s.RestBytes
}

// Empty reports whether there is nothing of the reader's.
func (s Summary) Empty() bool { return s.Texts == 0 && s.Made == 0 && s.Classes == 0 && s.Answers == 0 }

// Summary counts what is kept.
func (s Store) Summary() Summary {
	var out Summary
	for _, name := range s.room.names("") {
		text, _ := s.room.get(name)
		var o own
		var k kept
		switch known, _ := kindOf(name); {
		case known.large: // its card counts it
		case strings.HasPrefix(name, "own:") && decodeValue(name, text, &o) == nil:
			out.Texts++
			out.TextBytes += len(text) + o.Bytes
		case strings.HasPrefix(name, "made:") && decodeValue(name, text, &o) == nil:
			out.Made++
			out.MadeBytes += len(text) + o.Bytes
		case strings.HasPrefix(name, classes):
			out.Classes++
			out.ClassBytes += len(text)
		case known.merge != nil && decodeValue(name, text, &k) == nil:
			if n := count(k); n > 0 {
				out.Answers += n
				out.Lessons++
			}
			out.AnswerBytes += len(text)
		default:
			out.RestBytes += len(text)
		}
	}
	return out
}

// Forget deletes everything that is kept, on this device and in its other tabs. It blocks.
func (s Store) Forget() error {
	r := s.room
	r.writing.Lock()
	defer r.writing.Unlock()
	r.empty()
	keys, err := r.local.Keys(r.prefix)
	for _, key := range keys {
		if deleted := r.local.Delete(key); deleted != nil {
			err = deleted
		}
	}
	if cleared := r.area.Clear(); cleared != nil {
		return fmt.Errorf("forget: %w", cleared)
	}
	if err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	return nil
}
