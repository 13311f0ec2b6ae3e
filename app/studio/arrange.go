package studio

import (
	"slices"

	"lectern/questions/quiz"
)

// How many events quiz.Validate wants in order.
const (
	fewestEvents = 3
	mostEvents   = 5
)

// Event changes the place of an event in the right order.
func Event(i, to int) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		if q.Kind != quiz.Order || i < 0 || to < 0 || i >= len(q.Key) || to >= len(q.Key) {
			return q, ErrKind
		}
		event := q.Key[i]
		q.Key = slices.Insert(slices.Delete(slices.Clone(q.Key), i, i+1), to, event)
		q.Options = mixed(q.Options, q.Key)
		return q, nil
	}
}

// mixed gives options in another order than that of the key: as they are where they differ, else turned by one.
func mixed(options, key []string) []string {
	if !slices.Equal(options, key) || len(options) == 0 {
		return options
	}
	return append(slices.Clone(options[1:]), options[0])
}

// Thing changes the words of something that is to be matched.
func Thing(i int, text string) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		text := tidy(text)
		switch {
		case q.Kind != quiz.Match || i < 0 || i >= len(q.Items):
			return q, ErrKind
		case text == "":
			return q, ErrBlank
		case text != q.Items[i] && slices.Contains(q.Items, text):
			return q, ErrTwice
		}
		q.Items = slices.Clone(q.Items)
		q.Items[i] = text
		return q, nil
	}
}

// Pair says which option goes with something that is to be matched.
func Pair(i, option int) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		if q.Kind != quiz.Match || i < 0 || i >= len(q.Key) || option < 0 || option >= len(q.Options) {
			return q, ErrKind
		}
		q.Key = slices.Clone(q.Key)
		q.Key[i] = q.Options[option]
		if len(slices.Compact(slices.Sorted(slices.Values(q.Key)))) < 2 {
			return q, ErrFew
		}
		return q, nil
	}
}
