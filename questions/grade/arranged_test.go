package grade

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"lectern/questions/quiz"
)

var (
	voyage = quiz.Question{
		Kind: quiz.Order, Options: []string{"It sank.", "It was built.", "It leaked.", "It sailed."},
		Key: []string{"It was built.", "It sailed.", "It leaked.", "It sank."},
	}
	crew = quiz.Question{
		Kind: quiz.Match, Items: []string{"steered", "cooked", "sang"}, Options: []string{"Ivo", "Mads", "Tove", "Runa"},
		Key: []string{"Tove", "Ivo", "Mads"},
	}
	twice = quiz.Question{
		Kind: quiz.Match, Items: []string{"steered", "cooked", "sang"}, Options: []string{"Ivo", "Mads"},
		Key: []string{"Ivo", "Mads", "Ivo"},
	}
)

func TestArranged(t *testing.T) {
	const pairs = "steered – Tove; cooked – Ivo; sang – Mads"
	const inOrder = "It was built.; It sailed.; It leaked.; It sank."
	tests := []struct {
		name     string
		question quiz.Question
		answers  []string
		want     Verdict
	}{
		{"in order", voyage, voyage.Key, Verdict{Right, 1, Correct, inOrder}},
		{"two neighbours swapped", voyage, []string{"It sailed.", "It was built.", "It leaked.", "It sank."}, Verdict{Nearly, 2.0 / 3, WrongOrder, inOrder}},
		{"half the pairs", voyage, []string{"It sank.", "It was built.", "It sailed.", "It leaked."}, Verdict{Wrong, 0, WrongOrder, inOrder}},
		{"backwards", voyage, []string{"It sank.", "It leaked.", "It sailed.", "It was built."}, Verdict{Wrong, 0, WrongOrder, inOrder}},
		{"one left out", voyage, voyage.Key[:3], Verdict{Wrong, 0, SomeMissing, inOrder}},
		{"one event", voyage, voyage.Key[:1], Verdict{Wrong, 0, SomeMissing, inOrder}},
		{"no event", voyage, nil, Verdict{Wrong, 0, Unanswered, inOrder}},
		{"all matched", crew, crew.Key, Verdict{Right, 1, Correct, pairs}},
		{"two matched", crew, []string{"Tove", "Ivo", "Runa"}, Verdict{Nearly, 0.5, WrongMatch, pairs}},
		{"one matched", crew, []string{"Tove", "Mads", "Ivo"}, Verdict{Wrong, 0, WrongMatch, pairs}},
		{"one left open", crew, []string{"Tove", "Ivo", ""}, Verdict{Nearly, 0.5, SomeMissing, pairs}},
		{"too few", crew, []string{"Tove", "Ivo"}, Verdict{Nearly, 0.5, SomeMissing, pairs}},
		{"too many", crew, append(slices.Clone(crew.Key), "Runa"), Verdict{Right, 1, Correct, pairs}},
		{"the commoner one for all", twice, []string{"Ivo", "Ivo", "Ivo"}, Verdict{Wrong, 0, WrongMatch, "steered – Ivo; cooked – Mads; sang – Ivo"}},
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
			checkVerdict(t, got)
		})
	}
}

// Whoever guesses gets little on average, and nothing by giving the same answer everywhere.
func TestGuessingGainsLittle(t *testing.T) {
	const tries = 4000
	rng := rand.New(rand.NewPCG(3, 4))
	for name, q := range map[string]quiz.Question{"order": voyage, "match": crew, "match twice": twice} {
		sum := 0.0
		for range tries {
			guess := slices.Clone(q.Options)
			rng.Shuffle(len(guess), func(i, j int) { guess[i], guess[j] = guess[j], guess[i] })
			if q.Kind == quiz.Match {
				guess = make([]string, len(q.Items))
				for i := range guess {
					guess[i] = q.Options[rng.IntN(len(q.Options))]
				}
			}
			sum += Mark(q, guess).Score
		}
		if mean := sum / tries; mean > 0.25 {
			t.Errorf("%s: guesses earn %.2f on average", name, mean)
		}
		for _, o := range q.Options {
			if v := Mark(q, slices.Repeat([]string{o}, len(q.Key))); v.Score > 0 {
				t.Errorf("%s: %q everywhere earns %v", name, o, v.Score)
			}
		}
	}
}

// Bringing two events that stand the wrong way round beside each other into order never costs anything.
func TestSortingNeverCosts(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		given := slices.Clone(voyage.Key)
		rng.Shuffle(len(given), func(i, j int) { given[i], given[j] = given[j], given[i] })
		before := Mark(voyage, given).Score
		for i := 1; i < len(given); i++ {
			if slices.Index(voyage.Key, given[i]) < slices.Index(voyage.Key, given[i-1]) {
				given[i-1], given[i] = given[i], given[i-1]
				if after := Mark(voyage, given).Score; after < before {
					t.Fatalf("%q earns %v, before %v", given, after, before)
				}
				break
			}
		}
	}
}
