package result

import (
	"errors"
	"fmt"
	"slices"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// The limits of a sheet.
const (
	maxItems   = 200
	maxAnswers = 64
	maxAnswer  = 4096 // bytes
	maxPrint   = 16   // bytes
	maxID      = 100  // bytes
	maxHints   = 2
)

// Check reports the first thing that no sheet of any lesson has; Mark tells whether it is one of a certain lesson.
func (s Sheet) Check() error {
	switch {
	case !s.named():
		return ErrName
	case s.Lesson == "" || len(s.Lesson) > maxPrint:
		return fmt.Errorf("%w: no lesson", ErrUnfit)
	case len(s.Items) == 0 || len(s.Items) > maxItems:
		return fmt.Errorf("%w: %d items", ErrUnfit, len(s.Items))
	}
	for i, it := range s.Items {
		if err := it.check(); err != nil {
			return fmt.Errorf("%w: question %d: %w", ErrUnfit, i+1, err)
		}
	}
	return nil
}

func (it Item) check() error {
	r := it.Response
	switch {
	case r.Question == "" || len(r.Question) > maxID:
		return errors.New("it has no name, or a long one")
	case !(0 <= it.Points && it.Points <= 1):
		return errors.New("points that cannot be earned")
	case !it.Answered:
		if it.Whole || it.Points > 0 || len(r.Answers) > 0 || r.Hints != 0 || r.First != nil || r.Certainty != "" {
			return errors.New("an answer where there is none")
		}
		return nil
	case it.Whole && blank(r.Answers) || tooLong(r.Answers):
		return errors.New("no answer, or a long one")
	case r.Hints < 0 || r.Hints > maxHints:
		return errors.New("so many hints there are not")
	case r.Certainty != "" && !slices.Contains(grade.Certainties(), r.Certainty):
		return errors.New("a certainty of another kind")
	case r.First != nil && !sensible(*r.First, r.Hints):
		return errors.New("a first try that cannot have been")
	}
	return nil
}

func sensible(first quiz.Try, hints int) bool {
	return 0 <= first.Hints && first.Hints <= hints && !tooLong(first.Answers) && (len(first.Answers) == 0 || !blank(first.Answers))
}

func tooLong(answers []string) bool {
	return len(answers) > maxAnswers || slices.ContainsFunc(answers, func(a string) bool { return len(a) > maxAnswer })
}
