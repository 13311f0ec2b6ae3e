package result

import (
	"fmt"
	"math"
	"slices"

	"lectern/app/flow"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

const (
	// manyWays is the most answers of which a code tells one; of what can be answered in more ways it has the correctness.
	manyWays = 4096
	quarters = 4
)

// Mark checks that the sheet is one of the quiz and fills in what each item earned.
func (s Sheet) Mark(qz quiz.Quiz) (Sheet, error) {
	if err := s.Check(); err != nil {
		return Sheet{}, err
	}
	switch {
	case s.Lesson != flow.Fingerprint(qz):
		return Sheet{}, ErrForeign
	case len(s.Items) != len(qz.Questions):
		return Sheet{}, fmt.Errorf("%w: %d items for %d questions", ErrUnfit, len(s.Items), len(qz.Questions))
	}
	s.Items = slices.Clone(s.Items)
	for i, q := range qz.Questions {
		it, err := s.Items[i].mark(qz, q)
		if err != nil {
			return Sheet{}, fmt.Errorf("question %d: %w", i+1, err)
		}
		s.Items[i] = it
	}
	return s, nil
}

func (it Item) mark(qz quiz.Quiz, q quiz.Question) (Item, error) {
	r := it.Response
	switch {
	case r.Question != q.ID:
		return it, fmt.Errorf("%w: it answers another question", ErrUnfit)
	case !it.Answered:
		return it, nil
	case r.First != nil && !retryable(q):
		return it, fmt.Errorf("%w: a second try where there is none", ErrUnfit)
	}
	if !it.Whole {
		return it, it.checkPart(qz, q)
	}
	if !fits(qz, q, r.Answers) || r.First != nil && len(r.First.Answers) > 0 && !fits(qz, q, r.First.Answers) {
		return it, fmt.Errorf("%w: an answer that cannot be given", ErrUnfit)
	}
	it.Points = grade.MarkResponse(q, r).Points
	return it, nil
}

// checkPart wants points that a score in quarters leaves.
func (it Item) checkPart(qz quiz.Quiz, q quiz.Question) error {
	if ways(qz, q) <= manyWays || q.Kind != quiz.Short && len(it.Response.Answers) > 0 {
		return fmt.Errorf("%w: an answer that is known only in part", ErrUnfit)
	}
	steps := quarters * it.Points / it.leaves(q)
	if !(steps >= 0 && steps <= quarters) || steps != math.Trunc(steps) {
		return fmt.Errorf("%w: points that cannot be earned", ErrUnfit)
	}
	return nil
}

// leaves is the share of the mark that help left.
func (it Item) leaves(q quiz.Question) float64 {
	return grade.Leaves(q.Kind, it.Response.Hints, it.Response.First != nil)
}

// retryable reports whether an answer can be nearly right.
func retryable(q quiz.Question) bool { return q.Kind != quiz.Choice && q.Kind != quiz.Truth }

func fits(qz quiz.Quiz, q quiz.Question, answers []string) bool {
	if blank(answers) {
		return false
	}
	if q.Kind == quiz.Short {
		return len(answers) == 1
	}
	_, ok := rank(qz, q, answers)
	return ok
}
