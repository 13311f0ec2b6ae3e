package class_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"lectern/app/class"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/questions/quiz"
)

// mended is the test quiz with another key of its first question, which those who were wrong with 1902 have right.
func mended() quiz.Quiz {
	q := quiztest.Quiz()
	q.Questions[0].Key = []string{"1902"}
	return q
}

// A class that collected by a wrong key is, once the key is mended, the class that would have collected by the right one.
func TestCorrected(t *testing.T) {
	q := quiztest.Quiz()
	full := sheetWith(q, 3, 4)
	other := full
	other.Items = slices.Clone(full.Items)
	other.Items[0].Response.Answers = []string{"1902"}
	other, err := other.Mark(q)
	if err != nil {
		t.Fatal(err)
	}
	sheets := []result.Sheet{full, other, sheetWith(q, 4, 4)}
	c := all(t, q, sheets)
	who := c.Pupils[0].Who()
	got, err := c.Choose(who, class.Mark(other)).Corrected(mended())
	if err != nil {
		t.Fatal(err)
	}
	right, err := other.Mark(mended())
	if err != nil {
		t.Fatal(err)
	}
	want := all(t, mended(), sheets).Choose(who, class.Mark(right))
	if !bytes.Equal(encoded(t, got), encoded(t, want)) {
		t.Errorf("got  %s\nwant %s", encoded(t, got), encoded(t, want))
	}
	if s, ok := got.Pupils[0].Sheet(); !ok || s.Items[0].Points != 1 {
		t.Errorf("the chosen sheet has %v for 1902, found %v", s.Items[0].Points, ok)
	}
}

// Answers that the corrected questions cannot have are not lost.
func TestCorrectedToAnotherKind(t *testing.T) {
	q := quiztest.Quiz()
	c := all(t, q, []result.Sheet{sheetWith(q, 3, 4)})
	before := encoded(t, c)
	q.Questions[1].Kind, q.Questions[1].Key = quiz.Choice, []string{"Whale oil"}
	got, err := c.Corrected(q)
	if !errors.Is(err, result.ErrUnfit) || !bytes.Equal(encoded(t, got), before) {
		t.Errorf("%v\n%s", err, encoded(t, got))
	}
}
