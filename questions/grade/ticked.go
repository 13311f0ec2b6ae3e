package grade

import (
	"slices"

	"lectern/questions/quiz"
)

func markOne(q quiz.Question, answers []string) Verdict {
	chosen := distinct(answers)
	switch {
	case len(chosen) > 1:
		return wrong(TooManyTicked)
	case slices.Contains(q.Key, chosen[0]):
		return right(Correct)
	}
	return wrong(WrongOption)
}

// markSeveral gives each right option an equal share of 1 and takes an equal share of 1 for each wrong one.
func markSeveral(q quiz.Question, answers []string) Verdict {
	hits, misses := split(distinct(answers), func(a string) bool { return slices.Contains(q.Key, a) })
	score := severalScore(hits, misses, len(q.Key), len(q.Options)-len(q.Key))
	switch {
	case hits == 0:
		return wrong(WrongOption)
	case misses > 0:
		return part(score, TooManyTicked)
	}
	return part(score, SomeMissing)
}

func severalScore(hits, misses, keys, decoys int) float64 {
	return max(0, float64(hits)/float64(keys)-float64(misses)/float64(max(1, decoys)))
}

// markEvidence divides the right sentences that were marked by all sentences that are right or marked.
func markEvidence(q quiz.Question, answers []string) Verdict {
	marked := distinctFunc(answers, squash)
	hits, misses := split(marked, func(a string) bool {
		return slices.ContainsFunc(q.Key, func(k string) bool { return squash(k) == squash(a) })
	})
	score := float64(hits) / float64(len(distinctFunc(q.Key, squash))+misses)
	switch {
	case hits == 0:
		return wrong(WrongSentence)
	case score < 0.5:
		return wrong(TooManyTicked)
	case misses > 0:
		return part(score, TooManyTicked)
	}
	return part(score, SomeMissing)
}

func split(list []string, is func(string) bool) (yes, no int) {
	for _, s := range list {
		if is(s) {
			yes++
		} else {
			no++
		}
	}
	return yes, no
}

func distinct(list []string) []string {
	return distinctFunc(list, func(s string) string { return s })
}

// distinctFunc drops entries with an empty key and all but the first of those with equal keys.
func distinctFunc(list []string, key func(string) string) []string {
	var out []string
	seen := make(map[string]bool)
	for _, s := range list {
		if k := key(s); k != "" && !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	return out
}
