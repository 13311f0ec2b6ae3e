package result

import (
	"encoding/binary"
	"fmt"
	"strconv"
	"unicode/utf8"

	"lectern/app/flow"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// unpacked reads what packed wrote.
func unpacked(qz quiz.Quiz, data []byte) (Sheet, error) {
	r := reader{rest: data}
	print := strconv.FormatUint(r.uint64(), 36)
	if !r.failed && print != flow.Fingerprint(qz) {
		return Sheet{}, ErrForeign
	}
	s := Sheet{Lesson: print, Seat: int(r.byte())}
	if s.Seat == 0 {
		s.Name = r.text()
	}
	for _, q := range qz.Questions {
		s.Items = append(s.Items, r.item(qz, q))
	}
	if r.failed || len(r.rest) > 0 {
		return Sheet{}, fmt.Errorf("%w: it does not go on as it began", ErrUnfit)
	}
	return s, nil
}

// reader takes values from the beginning of bytes; once it has failed all are 0.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) take(n int) []byte {
	if r.failed || n > len(r.rest) {
		r.failed = true
		return make([]byte, min(n, 8))
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) byte() byte     { return r.take(1)[0] }
func (r *reader) uint64() uint64 { return binary.BigEndian.Uint64(r.take(8)) }

// below reads a number and fails unless it is below limit.
func (r *reader) below(limit int) int {
	n, size := binary.Uvarint(r.rest)
	if r.failed || size <= 0 || n >= uint64(limit) {
		r.failed = true
		return 0
	}
	r.rest = r.rest[size:]
	return int(n)
}

func (r *reader) text() string {
	text := string(r.take(r.below(len(r.rest) + 1)))
	if !utf8.ValidString(text) {
		r.failed = true
	}
	return text
}

func (r *reader) item(qz quiz.Quiz, q quiz.Question) Item {
	it := Item{Response: quiz.Response{Question: q.ID}}
	n := int(r.byte())
	if n == 0 {
		return it
	}
	around := []digit{{radix: maxHints + 1}, {radix: sureLevels()}, {radix: twoTries + 1}, {radix: 2}}
	if !(number{byte((n - 1) % fieldSize), byte((n - 1) / fieldSize)}).split(around) {
		r.failed = true
		return it
	}
	it.Answered, it.Whole = true, around[3].value == 0
	it.Response.Hints = around[0].value
	if sure := around[1].value; sure > 0 {
		it.Response.Certainty = grade.Certainties()[sure-1]
	}
	it.Response.Answers = r.answers(qz, q)
	switch around[2].value {
	case otherUnknown:
		it.Response.First = &quiz.Try{}
	case twoTries:
		hints := int(r.byte())
		it.Response.First = &quiz.Try{Answers: r.answers(qz, q), Hints: hints}
	}
	if !it.Whole {
		it.Points = float64(r.below(quarters+1)) / quarters * it.leaves(q)
	}
	return it
}

func (r *reader) answers(qz quiz.Quiz, q quiz.Question) []string {
	if q.Kind == quiz.Short {
		return []string{r.text()}
	}
	n := r.below(ways(qz, q))
	if r.failed {
		return nil
	}
	return unrank(qz, q, n)
}
