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
	// maxHints is the most hints that a question has.
	maxHints = 2
	// manyWays is the most answers of which a code tells one; of what can be answered in more ways it has the correctness.
	manyWays = 4096
	quarters = 4
)

// Mark checks that the sheet is one of the quiz and fills in what each item earned.
func (s Sheet) Mark(qz quiz.Quiz) (Sheet, error) {
	switch {
	case s.Lesson != flow.Fingerprint(qz):
		return Sheet{}, ErrForeign
	case !s.named():
		return Sheet{}, ErrName
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
		return Item{Response: quiz.Response{Question: q.ID}}, nil
	case r.Hints < 0 || r.Hints > maxHints || r.First != nil && (r.First.Hints < 0 || r.First.Hints > r.Hints):
		return it, fmt.Errorf("%w: so many hints there are not", ErrUnfit)
	case r.First != nil && !retryable(q):
		return it, fmt.Errorf("%w: a second try where there is none", ErrUnfit)
	case r.Certainty != "" && !slices.Contains(grade.Certainties(), r.Certainty):
		return it, fmt.Errorf("%w: a certainty of another kind", ErrUnfit)
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
	if ways(qz, q) <= manyWays {
		return fmt.Errorf("%w: an answer is missing", ErrUnfit)
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

// Spoken is what the code of a marked sheet tells: of each question the try that counts, typed answers by how right they
// were, the name in capital letters where words begin.
func (s Sheet) Spoken(qz quiz.Quiz) Sheet {
	s.Name = spokenName(s.Name)
	s.Items = slices.Clone(s.Items)
	for i, q := range qz.Questions {
		s.Items[i] = s.Items[i].spoken(qz, q)
	}
	return s
}

func (it Item) spoken(qz quiz.Quiz, q quiz.Question) Item {
	if !it.Answered {
		return it
	}
	r := it.Response
	out := Item{Response: quiz.Response{Question: q.ID, Answers: r.Answers, Hints: r.Hints}, Answered: true}
	if r.First != nil {
		out.Response.First = &quiz.Try{}
		if it.Whole && firstCounts(q, r) {
			out.Response.Answers, out.Response.Hints, out.Response.First = r.First.Answers, r.First.Hints, nil
		}
	}
	if n, ok := rank(qz, q, out.Response.Answers); it.Whole && ok && ways(qz, q) <= manyWays {
		out.Whole, out.Points = true, it.Points
		out.Response.Answers = unrank(qz, q, n)
		return out
	}
	score := math.Round(quarters*it.Points/out.leaves(q)) / quarters
	out.Response.Answers, out.Points = nil, score*out.leaves(q)
	return out
}

// firstCounts reports whether the first of two tries earned more.
func firstCounts(q quiz.Question, r quiz.Response) bool {
	second := quiz.Response{Answers: r.Answers, Hints: r.Hints, First: &quiz.Try{}}
	first := quiz.Response{Answers: r.First.Answers, Hints: r.First.Hints}
	return grade.MarkResponse(q, first).Points > grade.MarkResponse(q, second).Points
}
