package clause

import "strings"

// Spread gives the number of sentences that hold a word, by its lemma in lower case.
func (d *Doc) Spread(lemma string) int { return d.spread[lemma] }

func (d *Doc) spreads() map[string]int {
	spread := map[string]int{}
	for _, s := range d.Sentences {
		seen := map[string]bool{}
		for _, t := range s.Tokens {
			if l := strings.ToLower(t.Lemma); !seen[l] {
				seen[l] = true
				spread[l]++
			}
		}
	}
	return spread
}
