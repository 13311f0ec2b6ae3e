package questions_test

import (
	"errors"
	"flag"
	"math/rand/v2"
	"strings"
	"testing"

	"lectern/questions"
	"lectern/questions/article"
)

var mangled = flag.Int("mangled", 2, "how many broken variants of each text TestMangled tries")

// TestMangled makes quizzes of texts whose words and marks have been dropped, doubled, swapped and joined.
func TestMangled(t *testing.T) {
	e := engine(t)
	for name, raw := range texts(t) {
		rng := rand.New(rand.NewPCG(1, uint64(len(raw))))
		for range *mangled {
			a, err := article.Import(mangle(raw, rng))
			if err != nil {
				continue
			}
			o := questions.Options{Seed: rng.Uint64()}
			checkFates(t, e.Explain(a, o), 12)
			qz, err := e.Quiz(a, o, nil)
			if err != nil && !errors.Is(err, questions.ErrNoQuestions) {
				t.Fatalf("%s: %v", name, err)
			}
			if err := qz.Validate(); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// mangle breaks one word in ten or fewer.
func mangle(text string, rng *rand.Rand) string {
	words := strings.SplitAfter(text, " ")
	often := 10 + rng.IntN(40)
	for i := range words {
		if rng.IntN(often) > 0 {
			continue
		}
		j := rng.IntN(len(words))
		switch rng.IntN(7) {
		case 0:
			words[i] = ""
		case 1:
			words[i] += words[i]
		case 2:
			words[i], words[j] = words[j], words[i]
		case 3:
			words[i] = strings.TrimSpace(words[i])
		case 4:
			words[i] = strings.Trim(words[i], ".,;:!?\"'\u201c\u201d ") + " "
		case 5:
			words[i] = strings.ToUpper(words[i])
		case 6:
			words[i] = [...]string{"( ", "\u201c", ", ", "- ", "? ", ". ", "[1] ", "\n\n", "http://a.b "}[rng.IntN(9)] + words[i]
		}
	}
	return strings.Join(words, "")
}
