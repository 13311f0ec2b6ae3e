package lesson_test

import (
	"strings"
	"testing"

	"lectern/app/lesson"
	"lectern/app/quiztest"
	"lectern/questions/quiz"
)

func TestNewCard(t *testing.T) {
	c := lesson.NewCard("light", quiztest.Quiz())
	if c.Title != "The Light on Corrie Point" || c.Questions != 7 || c.Words != 96 || c.Minutes() != 1 {
		t.Errorf("card %+v", c)
	}
	if !strings.HasPrefix(c.Opening, "The lighthouse on Corrie Point") || !strings.HasSuffix(c.Opening, "…") {
		t.Errorf("opening %q", c.Opening)
	}
}

func TestTextWithoutTitleIsNamedByItsFirstWords(t *testing.T) {
	c := lesson.NewCard("x", quiz.Quiz{Article: "Nobody came to the harbour fair, because it rained."})
	if c.Title != "Nobody came to the harbour fair…" {
		t.Errorf("title %q", c.Title)
	}
}
