package grade

import (
	"math"
	"testing"

	"lectern/questions/quiz"
)

func TestTicked(t *testing.T) {
	one := quiz.Question{Kind: quiz.Choice, Options: []string{"tin", "iron", "lead"}, Key: []string{"iron"}}
	truth := quiz.Question{Kind: quiz.Truth, Options: []string{quiz.True, quiz.False, quiz.NotStated}, Key: []string{quiz.NotStated}}
	several := quiz.Question{Kind: quiz.Several, Options: []string{"oak", "elm", "moss", "fern", "reed"}, Key: []string{"oak", "elm"}}
	evidence := quiz.Question{Kind: quiz.Evidence, Key: []string{"The well ran dry.", "Nobody dug a new one."}}
	tests := []struct {
		name     string
		question quiz.Question
		answers  []string
		want     Verdict
	}{
		{"key", one, []string{"iron"}, Verdict{Right, 1, Correct, "iron"}},
		{"other", one, []string{"tin"}, Verdict{Wrong, 0, WrongOption, "iron"}},
		{"case counts", one, []string{"Iron"}, Verdict{Wrong, 0, WrongOption, "iron"}},
		{"two", one, []string{"iron", "tin"}, Verdict{Wrong, 0, TooManyTicked, "iron"}},
		{"the same twice", one, []string{"iron", "iron"}, Verdict{Right, 1, Correct, "iron"}},
		{"none", one, nil, Verdict{Wrong, 0, Unanswered, "iron"}},
		{"truth", truth, []string{"Not stated"}, Verdict{Right, 1, Correct, "Not stated"}},
		{"truth, wrong", truth, []string{"False"}, Verdict{Wrong, 0, WrongOption, "Not stated"}},
		{"all of several", several, []string{"elm", "oak"}, Verdict{Right, 1, Correct, "oak; elm"}},
		{"half of several", several, []string{"elm"}, Verdict{Nearly, 0.5, SomeMissing, "oak; elm"}},
		{"one too many", several, []string{"elm", "oak", "moss"}, Verdict{Nearly, 2.0 / 3, TooManyTicked, "oak; elm"}},
		{"everything", several, several.Options, Verdict{Wrong, 0, TooManyTicked, "oak; elm"}},
		{"only wrong ones", several, []string{"moss"}, Verdict{Wrong, 0, WrongOption, "oak; elm"}},
		{"both sentences", evidence, evidence.Key, Verdict{Right, 1, Correct, "The well ran dry.; Nobody dug a new one."}},
		{"one sentence", evidence, evidence.Key[:1], Verdict{Nearly, 0.5, SomeMissing, "The well ran dry.; Nobody dug a new one."}},
		{"three sentences", evidence, append([]string{"It was June."}, evidence.Key...),
			Verdict{Nearly, 2.0 / 3, TooManyTicked, "The well ran dry.; Nobody dug a new one."}},
		{"most of the page", evidence, []string{"It was June.", "The well ran dry.", "Cows lay in the shade."},
			Verdict{Wrong, 0, TooManyTicked, "The well ran dry.; Nobody dug a new one."}},
		{"another sentence", evidence, []string{"It was June."},
			Verdict{Wrong, 0, WrongSentence, "The well ran dry.; Nobody dug a new one."}},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			got := Mark(x.question, x.answers)
			if math.Abs(got.Score-x.want.Score) > 1e-12 {
				t.Errorf("score %v, want %v", got.Score, x.want.Score)
			}
			got.Score = x.want.Score
			if got != x.want {
				t.Errorf("got %+v, want %+v", got, x.want)
			}
		})
	}
}
