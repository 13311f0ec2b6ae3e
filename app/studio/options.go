package studio

import (
	"slices"

	"lectern/questions/quiz"
)

// The most options that can be added by hand.
const mostOptions = 6

// Option changes the words of an option; where it is a key, of that, too.
func Option(i int, text string) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		text := tidy(text)
		switch {
		case q.Kind == quiz.Truth || i < 0 || i >= len(q.Options):
			return q, ErrKind
		case text == "":
			return q, ErrBlank
		case text == q.Options[i]:
			return q, nil
		case slices.Contains(q.Options, text):
			return q, ErrTwice
		}
		old := q.Options[i]
		q.Options, q.Key = slices.Clone(q.Options), slices.Clone(q.Key)
		q.Options[i] = text
		for k := range q.Key {
			if q.Key[k] == old {
				q.Key[k] = text
			}
		}
		if len(q.Origins) > 0 {
			q.Origins = slices.Clone(q.Origins)
			q.Origins[i] = quiz.Proof{}
		}
		return q, nil
	}
}

// AddOption adds a wrong option; to events in order, the last event.
func AddOption(text string) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		text := tidy(text)
		switch {
		case q.Kind == quiz.Truth || q.Kind == quiz.Evidence:
			return q, ErrKind
		case text == "":
			return q, ErrBlank
		case slices.Contains(q.Options, text):
			return q, ErrTwice
		case len(q.Options) >= mostOptions || q.Kind == quiz.Order && len(q.Options) >= mostEvents:
			return q, ErrMany
		}
		q.Options = append(slices.Clone(q.Options), text)
		if len(q.Origins) > 0 {
			q.Origins = append(slices.Clone(q.Origins), quiz.Proof{})
		}
		if q.Kind == quiz.Order {
			q.Key = append(slices.Clone(q.Key), text)
			q.Options = mixed(q.Options, q.Key)
		}
		return q, nil
	}
}

// RemoveOption takes out an option that is no key; of events in order, any.
func RemoveOption(i int) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		if q.Kind == quiz.Truth || i < 0 || i >= len(q.Options) {
			return q, ErrKind
		}
		gone := q.Options[i]
		switch {
		case q.Kind == quiz.Order && len(q.Options) <= fewestEvents, q.Kind != quiz.Order && slices.Contains(q.Key, gone):
			return q, ErrFew
		case q.Kind == quiz.Order:
			q.Key = filter(q.Key, func(s string) bool { return s != gone })
		}
		q.Options = slices.Delete(slices.Clone(q.Options), i, i+1)
		if len(q.Origins) > 0 {
			q.Origins = slices.Delete(slices.Clone(q.Origins), i, i+1)
		}
		if q.Kind == quiz.Order {
			q.Options = mixed(q.Options, q.Key)
		}
		return q, nil
	}
}

// Right says that an option is right, or not. Of a choice and of a statement it is the only one then.
func Right(i int, right bool) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		if i < 0 || i >= len(q.Options) {
			return q, ErrKind
		}
		chosen := q.Options[i]
		switch q.Kind {
		case quiz.Choice, quiz.Truth:
			if right {
				q.Key = []string{chosen}
			}
		case quiz.Several:
			keys := filter(q.Options, func(o string) bool {
				if o == chosen {
					return right
				}
				return slices.Contains(q.Key, o)
			})
			if len(keys) == 0 {
				return q, ErrFew
			}
			q.Key = keys
		default:
			return q, ErrKind
		}
		return q, nil
	}
}
