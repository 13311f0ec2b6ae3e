package grade

import (
	"slices"

	"lectern/questions/quiz"
)

// mostAround is how many sentences beside the evidence are looked at.
const mostAround = 4

// around reads the sentences that the question's other things are from, but for the evidence.
func around(q quiz.Question) []word {
	var out []word
	seen := make([]string, 0, mostAround+len(q.Evidence))
	for _, p := range q.Evidence {
		seen = append(seen, p.Text)
	}
	limit := mostAround + len(seen)
	for _, p := range q.Origins {
		if len(seen) == limit {
			break
		}
		if !slices.Contains(seen, p.Text) {
			seen = append(seen, p.Text)
			out = append(out, lex(p.Text, false)...)
		}
	}
	return out
}

// known tells whether the question, its evidence or the sentences near that have a word.
func (s setting) known(w word) bool {
	return has(s.prompt, w) || has(s.evidence, w) || has(s.around, w)
}

// elsewhere tells whether only a sentence beside the evidence has a word.
func (s setting) elsewhere(w word) bool {
	return has(s.around, w) && !has(s.prompt, w) && !has(s.evidence, w)
}
