package grade

import "lectern/questions/quiz"

// RetryCost is the share of the mark that a second try costs.
const RetryCost = 0.25

// least is the share of the mark that help leaves in any case.
const least = 0.25

// HintCost is the share of the mark that one hint costs. Where a sentence is to be marked a hint does half of the work.
func HintCost(k quiz.Kind) float64 {
	if k == quiz.Evidence {
		return 0.5
	}
	return 0.25
}

// Leaves is the share of the mark that is left after some help.
func Leaves(k quiz.Kind, hints int, second bool) float64 {
	left := 1 - float64(max(0, hints))*HintCost(k)
	if second {
		left -= RetryCost
	}
	return max(least, left)
}
