package questions_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"lectern/questions"
	"lectern/questions/quiz"
)

func TestPool(t *testing.T) {
	e := engine(t)
	o := questions.Options{Count: 6, Seed: 3}
	for name, raw := range texts(t) {
		p, err := e.Pool(imported(t, raw), o, 40, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		same, err := e.Quiz(imported(t, raw), o, nil)
		if err != nil || !reflect.DeepEqual(p.Quiz, same) {
			t.Errorf("%s: the quiz is another one than without spare questions: %v", name, err)
		}
		if len(p.Spare) < 3 || len(p.Spare) > 40 {
			t.Errorf("%s: %d spare questions", name, len(p.Spare))
		}
		all := p.Quiz
		all.Questions = slices.Concat(all.Questions, p.Spare)
		if err := all.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWishNarrowsTheQuiz(t *testing.T) {
	e := engine(t)
	wish := quiz.Wish{Kinds: []quiz.Kind{quiz.Choice}, Levels: []int{1}}
	p, err := e.Pool(imported(t, agency), questions.Options{Wish: wish}, 20, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range slices.Concat(p.Quiz.Questions, p.Spare) {
		if q.Kind != quiz.Choice || q.Difficulty != 1 {
			t.Errorf("%s is a %s of difficulty %d", q.ID, q.Kind, q.Difficulty)
		}
	}
	_, err = e.Pool(imported(t, agency), questions.Options{Wish: quiz.Wish{Kinds: []quiz.Kind{"essay"}}}, 20, nil)
	if !errors.Is(err, questions.ErrNoQuestions) {
		t.Errorf("error %v", err)
	}
}
