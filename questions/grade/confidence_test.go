package grade

import (
	"testing"

	"lectern/questions/quiz"
)

// Saying what one thinks pays best, with the marks as with the figure made of them.
func TestHonestyPaysBest(t *testing.T) {
	for p, want := range map[float64]quiz.Certainty{
		0: quiz.Guessing, 0.3: quiz.Guessing, 0.65: quiz.Guessing, 0.68: quiz.Fairly, 0.79: quiz.Fairly, 0.81: quiz.Sure, 1: quiz.Sure,
	} {
		for _, said := range Certainties() {
			if said == want {
				continue
			}
			for name, mark := range map[string]func(quiz.Certainty, float64) float64{"mark": certaintyMark, "calibration": calibration} {
				expected := func(c quiz.Certainty) float64 { return p*mark(c, 1) + (1-p)*mark(c, 0) }
				if expected(said) >= expected(want) {
					t.Errorf("%s, right %v of the time: %s earns %v, %s %v", name, p, said, expected(said), want, expected(want))
				}
			}
		}
	}
}

func TestCalibration(t *testing.T) {
	for _, x := range []struct {
		said  quiz.Certainty
		score float64
		want  float64
	}{
		{quiz.Sure, 1, 1}, {quiz.Fairly, 1, 5.0 / 6}, {quiz.Guessing, 1, 4.0 / 6},
		{quiz.Sure, 0, 0}, {quiz.Fairly, 0, 4.0 / 6}, {quiz.Guessing, 0, 1}, {quiz.Guessing, 0.5, 1},
	} {
		if got := calibration(x.said, x.score); !near(got, x.want) {
			t.Errorf("%s, score %v: %v, want %v", x.said, x.score, got, x.want)
		}
	}
}

func TestOnlyWhatWasSaidIsCalibrated(t *testing.T) {
	qz := fleet()
	choice := qz.Questions[3]
	s := Total(qz, []quiz.Response{
		{Question: choice.ID, Answers: choice.Key, Certainty: quiz.Sure, Hints: 2},
		{Question: "4", Answers: []string{quiz.True}, Certainty: quiz.Sure},
		{Question: "5", Certainty: quiz.Sure},
		{Question: "7", Answers: []string{"Runa Falk"}},
	})
	if c := s.Calibration; c.Points != 1 || c.Max != 2 || !c.Few() {
		t.Errorf("sure twice, right once: %+v", c)
	}
	if len(s.ByCertainty) != 1 || s.ByCertainty[0] != (Part{Name: "sure", Points: 1, Max: 2}) {
		t.Errorf("by certainty %+v", s.ByCertainty)
	}
}
