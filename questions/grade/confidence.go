package grade

import "lectern/questions/quiz"

// The marks of certainty-based marking for an answer that is right and for one that is wrong, by certainty: A. R.
// Gardner-Medwin, "Confidence assessment in the teaching of basic science", ALT-J 3 (1995), 80-85. Saying what one
// thinks pays best: Guessing below two thirds of certainty, Sure above four fifths.
var (
	ifRight = map[quiz.Certainty]float64{quiz.Guessing: 1, quiz.Fairly: 2, quiz.Sure: 3}
	ifWrong = map[quiz.Certainty]float64{quiz.Guessing: 0, quiz.Fairly: -2, quiz.Sure: -6}
)

// Certainties gives all that can be said, the surest first.
func Certainties() []quiz.Certainty {
	return []quiz.Certainty{quiz.Sure, quiz.Fairly, quiz.Guessing}
}

// certaintyMark is the mark of an answer with a score between 0 and 1: partly the one for right, partly for wrong.
func certaintyMark(c quiz.Certainty, score float64) float64 {
	return score*ifRight[c] + (1-score)*ifWrong[c]
}

// calibration tells, from 0 to 1, how well a certainty suited the score of an answer:
//
//	1 - (best mark that any certainty would have had - mark of the one that was said)/6
//
// so that sure and right, or guessing and wrong, is 1, sure and wrong is 0. What would have been best does not depend
// on what was said; therefore saying what one thinks pays best here, too, and knowing little costs nothing.
func calibration(c quiz.Certainty, score float64) float64 {
	const span = 6
	best := certaintyMark(quiz.Guessing, score)
	for _, other := range Certainties() {
		best = max(best, certaintyMark(other, score))
	}
	return 1 - (best-certaintyMark(c, score))/span
}

// calibrate fills in what the results say of the reader's certainty. The score of the first answer counts, which is
// the one that she judged.
func (s *Score) calibrate() {
	s.Calibration.Name = "calibration"
	said := newParts(Certainties())
	for _, r := range s.Results {
		if r.Certainty == "" {
			continue
		}
		s.Calibration.Points += calibration(r.Certainty, r.First)
		s.Calibration.Max++
		said.add(string(r.Certainty), r.First, 0)
	}
	s.ByCertainty = said.used()
}
