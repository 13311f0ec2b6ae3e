package result

import (
	"math"

	"lectern/questions/quiz"
)

// digitsOf are the digits of a number that holds the items and, where there is one, the seat.
func digitsOf(qz quiz.Quiz, seated bool) []digit {
	var out []digit
	for _, q := range qz.Questions {
		out = append(out, digit{radix: 1 + answersOf(qz, q)*helpOf(q)})
	}
	if seated {
		out = append(out, digit{radix: MaxSeat})
	}
	return out
}

// answersOf is how many answers to a question a code tells apart: all of them, or how right they are.
func answersOf(qz quiz.Quiz, q quiz.Question) int {
	if w := ways(qz, q); w <= manyWays {
		return w
	}
	return quarters + 1
}

// helpOf is how many courses there were to the answer: each number of hints, at the first and at the second try.
func helpOf(q quiz.Question) int {
	if retryable(q) {
		return 2 * (maxHints + 1)
	}
	return maxHints + 1
}

// digit is the item as a number: 0 where nothing was answered.
func (it Item) digit(qz quiz.Quiz, q quiz.Question) int {
	if !it.Answered {
		return 0
	}
	n := int(math.Round(quarters * it.Points / it.leaves(q)))
	if it.Whole {
		n, _ = rank(qz, q, it.Response.Answers)
	}
	help := it.Response.Hints
	if it.Response.First != nil {
		help += maxHints + 1
	}
	return 1 + n*helpOf(q) + help
}

// itemOf is the item of such a number, not marked where it is whole.
func itemOf(qz quiz.Quiz, q quiz.Question, n int) Item {
	it := Item{Response: quiz.Response{Question: q.ID}}
	if n == 0 {
		return it
	}
	answer, help := (n-1)/helpOf(q), (n-1)%helpOf(q)
	it.Answered = true
	it.Response.Hints = help % (maxHints + 1)
	if help > maxHints {
		it.Response.First = &quiz.Try{}
	}
	if ways(qz, q) <= manyWays {
		it.Whole, it.Response.Answers = true, unrank(qz, q, answer)
	} else {
		it.Points = float64(answer) / quarters * it.leaves(q)
	}
	return it
}
