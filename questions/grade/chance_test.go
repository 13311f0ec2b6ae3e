package grade

import (
	"slices"
	"testing"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// sets, orders and tuples list every blind answer.

func sets(options []string) [][]string {
	out := [][]string{nil}
	for _, o := range options {
		for _, s := range out {
			out = append(out, append(slices.Clone(s), o))
		}
	}
	return out[1:]
}

func orders(list []string) [][]string {
	if len(list) == 0 {
		return [][]string{nil}
	}
	var out [][]string
	for i, x := range list {
		for _, rest := range orders(slices.Delete(slices.Clone(list), i, i+1)) {
			out = append(out, append([]string{x}, rest...))
		}
	}
	return out
}

func tuples(n int, options []string) [][]string {
	out := [][]string{nil}
	for range n {
		var next [][]string
		for _, t := range out {
			for _, o := range options {
				next = append(next, append(slices.Clone(t), o))
			}
		}
		out = next
	}
	return out
}

func singles(list []string) [][]string {
	var out [][]string
	for _, s := range list {
		out = append(out, []string{s})
	}
	return out
}

type guessed struct {
	question quiz.Question
	blind    [][]string // every blind answer
}

// guessing is a quiz with questions that can be guessed.
func guessing() (quiz.Quiz, map[string]guessed) {
	four := []string{"Runa mended the sail.", "The sail held.", "It rained.", "They slept."}
	truth := []string{quiz.True, quiz.False, quiz.NotStated}
	options := []string{"rope", "tar", "salt", "sand", "lime"}
	return quiz.Quiz{Sentences: make([]article.Span, len(four))}, map[string]guessed{
		"choice":         {quiz.Question{Kind: quiz.Choice, Options: options, Key: options[1:2]}, singles(options)},
		"truth":          {quiz.Question{Kind: quiz.Truth, Options: truth, Key: truth[:1]}, singles(truth)},
		"several":        {quiz.Question{Kind: quiz.Several, Options: options, Key: options[:2]}, sets(options)},
		"all of several": {quiz.Question{Kind: quiz.Several, Options: options, Key: options}, sets(options)},
		"one sentence":   {quiz.Question{Kind: quiz.Evidence, Key: four[:1]}, singles(four)},
		"two sentences":  {quiz.Question{Kind: quiz.Evidence, Key: four[:2]}, singles(four)},
		"order":          {voyage, orders(voyage.Key)},
		"longer order":   {quiz.Question{Kind: quiz.Order, Options: options, Key: options}, orders(options)},
		"match":          {crew, tuples(3, crew.Options)},
		"match twice":    {twice, tuples(3, twice.Options)},
	}
}

// What guessing earns is the mean mark of all blind answers.
func TestChanceIsTheMeanOfAllBlindAnswers(t *testing.T) {
	qz, all := guessing()
	for name, x := range all {
		sum := 0.0
		for _, answers := range x.blind {
			sum += Mark(x.question, answers).Score
		}
		if got, want := Chance(qz, x.question), sum/float64(len(x.blind)); !near(got, want) {
			t.Errorf("%s: %v, the mean of %d answers is %v", name, got, len(x.blind), want)
		}
	}
}

// Guessing once more where the first guess was nearly right gains next to nothing.
func TestGuessingTwiceGainsLittle(t *testing.T) {
	qz, all := guessing()
	for name, x := range all {
		sum := 0.0
		for _, first := range x.blind {
			v := Mark(x.question, first)
			if v.Outcome != Nearly {
				sum += v.Score
				continue
			}
			for _, second := range x.blind {
				r := quiz.Response{Answers: second, First: &quiz.Try{Answers: first}}
				sum += MarkResponse(x.question, r).Points / float64(len(x.blind))
			}
		}
		once, twice := Chance(qz, x.question), sum/float64(len(x.blind))
		if twice < once-1e-9 || name != "all of several" && twice > once+0.02 {
			t.Errorf("%s: guessing once earns %v, twice %v", name, once, twice)
		}
	}
}

func TestChanceOfWhatCannotBeGuessed(t *testing.T) {
	for _, q := range []quiz.Question{
		short("Who mended the sail?", "Runa Falk", "Runa Falk mended the sail."),
		{Kind: quiz.Choice}, {Kind: quiz.Several}, {Kind: quiz.Evidence}, {Kind: quiz.Order}, {Kind: quiz.Match},
		{Kind: quiz.Order, Key: []string{"It sank."}}, {Kind: quiz.Evidence, Key: []string{"It sank."}},
	} {
		if got := Chance(quiz.Quiz{}, q); got != 0 {
			t.Errorf("%s with the key %q: %v", q.Kind, q.Key, got)
		}
	}
}
