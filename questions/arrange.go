package questions

import (
	"math/rand/v2"
	"slices"

	"lectern/questions/grade"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// arrange gives the options of an order or a match: the keys, and for a match the rule's further options, in seeded
// order. Events to be ordered stand so that leaving them as they are earns nothing.
func (w writer) arrange(c rule.Candidate) []string {
	rng := rand.New(rand.NewPCG(w.seed, hash(c.Prompt+c.Keys[0].Text)))
	var keys, options []string
	for _, k := range c.Keys {
		keys = append(keys, k.Text)
	}
	for _, o := range append(slices.Clone(keys), c.Options...) {
		if !slices.Contains(options, o) {
			options = append(options, o)
		}
	}
	q := quiz.Question{Kind: c.Kind, Key: keys}
	const tries = 50
	for range tries {
		rng.Shuffle(len(options), func(i, j int) { options[i], options[j] = options[j], options[i] })
		if c.Kind == quiz.Match || grade.Mark(q, options).Score == 0 {
			return options
		}
	}
	slices.Reverse(keys)
	return keys
}
