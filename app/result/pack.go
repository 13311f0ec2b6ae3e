package result

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// packed writes a sheet in bytes: the fingerprint of the lesson, the seat or 0 and the name, and the items.
func packed(qz quiz.Quiz, s Sheet) ([]byte, error) {
	print, err := strconv.ParseUint(s.Lesson, 36, 64)
	if err != nil {
		return nil, fmt.Errorf("%w: the lesson is called %q", ErrUnfit, s.Lesson)
	}
	out := binary.BigEndian.AppendUint64(nil, print)
	out = append(out, byte(s.Seat))
	if s.Seat == 0 {
		out = appendText(out, s.Name)
	}
	for i, q := range qz.Questions {
		if out, err = s.Items[i].pack(out, qz, q); err != nil {
			return nil, fmt.Errorf("question %d: %w", i+1, err)
		}
	}
	return out, nil
}

// How the tries of a packed item are known.
const (
	oneTry = iota
	otherUnknown
	twoTries
)

// pack writes 0 for an unanswered item, or else a number of what surrounds the answer, and the answer. Where that is cut
// its score in quarters follows.
func (it Item) pack(out []byte, qz quiz.Quiz, q quiz.Question) ([]byte, error) {
	if !it.Answered {
		return append(out, 0), nil
	}
	r := it.Response
	around := []digit{{r.Hints, maxHints + 1}, {sureness(r.Certainty), sureLevels()}, {oneTry, twoTries + 1}, {0, 2}}
	if r.First != nil {
		around[2].value = otherUnknown
		if len(r.First.Answers) > 0 {
			around[2].value = twoTries
		}
	}
	if !it.Whole {
		around[3].value = 1
	}
	out, err := appendAnswer(append(out, byte(1+compact(around))), qz, q, r.Answers)
	if err == nil && around[2].value == twoTries {
		out, err = appendAnswer(append(out, byte(r.First.Hints)), qz, q, r.First.Answers)
	}
	if !it.Whole {
		out = append(out, byte(math.Round(quarters*it.Points/it.leaves(q))))
	}
	return out, err
}

func appendAnswer(out []byte, qz quiz.Quiz, q quiz.Question, answers []string) ([]byte, error) {
	if q.Kind == quiz.Short {
		if len(answers) != 1 {
			return nil, fmt.Errorf("%w: the answer is not known", ErrUnfit)
		}
		return appendText(out, answers[0]), nil
	}
	n, ok := rank(qz, q, answers)
	if !ok {
		return nil, fmt.Errorf("%w: an answer without a number", ErrUnfit)
	}
	return binary.AppendUvarint(out, uint64(n)), nil
}

func appendText(out []byte, text string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(text))), text...)
}

func sureness(c quiz.Certainty) int {
	for i, known := range grade.Certainties() {
		if known == c {
			return i + 1
		}
	}
	return 0
}

func sureLevels() int { return len(grade.Certainties()) + 1 }

// compact joins few digits to a small number.
func compact(digits []digit) int {
	n := 0
	for i := len(digits) - 1; i >= 0; i-- {
		n = n*digits[i].radix + digits[i].value
	}
	return n
}
