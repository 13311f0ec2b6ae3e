package quiz_test

import (
	"testing"

	"lectern/questions/quiz"
)

func TestWish(t *testing.T) {
	for _, c := range []struct {
		wish  quiz.Wish
		kind  quiz.Kind
		level int
		want  bool
	}{
		{quiz.Wish{}, quiz.Match, 3, true},
		{quiz.Wish{Kinds: []quiz.Kind{quiz.Short, quiz.Truth}}, quiz.Truth, 3, true},
		{quiz.Wish{Kinds: []quiz.Kind{quiz.Short, quiz.Truth}}, quiz.Choice, 1, false},
		{quiz.Wish{Levels: []int{2}}, quiz.Choice, 2, true},
		{quiz.Wish{Levels: []int{2}}, quiz.Choice, 1, false},
		{quiz.Wish{Kinds: []quiz.Kind{quiz.Choice}, Levels: []int{1}}, quiz.Short, 1, false},
	} {
		if got := c.wish.Grants(c.kind, c.level); got != c.want {
			t.Errorf("%+v of %s %d: %v", c.wish, c.kind, c.level, got)
		}
	}
}
