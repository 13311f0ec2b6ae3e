package result

import (
	"slices"
	"strings"
	"unicode/utf8"

	"lectern/questions/quiz"
)

// maxScanned is the most bytes of a typed answer that a QR code holds; of a longer one it has the beginning.
const maxScanned = 60

// Cut stands at the end of an answer that goes on.
const Cut = "…"

// Scanned is what the QR code of a marked sheet tells: all but typed answers that are long, of which it tells the
// beginning and how right they were, and then of two tries the one that counts.
func (s Sheet) Scanned(qz quiz.Quiz) Sheet {
	s.Items = slices.Clone(s.Items)
	for i, q := range qz.Questions {
		if q.Kind == quiz.Short {
			s.Items[i] = s.Items[i].scanned(q)
		}
	}
	return s
}

func (it Item) scanned(q quiz.Question) Item {
	r := it.Response
	long := func(answers []string) bool { return len(answers) > 0 && len(answers[0]) > maxScanned }
	if !it.Whole || !long(r.Answers) && (r.First == nil || !long(r.First.Answers)) {
		return it
	}
	it.Response = counting(q, r)
	if long(it.Response.Answers) {
		it.Whole, it.Points = false, inQuarters(it.Points, it.leaves(q))
		it.Response.Answers = []string{begin(it.Response.Answers[0])}
	}
	return it
}

// begin is the beginning of a text, with a sign that it goes on.
func begin(text string) string {
	at := maxScanned - len(Cut)
	for !utf8.RuneStart(text[at]) {
		at--
	}
	return strings.TrimSpace(text[:at]) + Cut
}
