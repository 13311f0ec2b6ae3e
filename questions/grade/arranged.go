package grade

import (
	"slices"

	"lectern/questions/quiz"
)

// markOrder counts the pairs of events that stand in their order against those that do not, or of which one is missing.
func markOrder(q quiz.Question, answers []string) Verdict {
	at := make([]int, len(q.Key))
	missing := false
	for i, k := range q.Key {
		at[i] = slices.Index(answers, k)
		missing = missing || at[i] < 0
	}
	inOrder, pairs := 0, 0
	for later := range at {
		for earlier := range at[:later] {
			pairs++
			if at[earlier] >= 0 && at[earlier] < at[later] {
				inOrder++
			}
		}
	}
	reason := WrongOrder
	if missing {
		reason = SomeMissing
	}
	if pairs == 0 {
		return wrong(reason)
	}
	return part(float64(2*inOrder-pairs)/float64(pairs), reason)
}

// markMatch counts the items with their right option beyond those that one option for all of them would have right.
func markMatch(q quiz.Question, answers []string) Verdict {
	hits, common, missing := 0, commonest(q.Key), false
	for i, k := range q.Key {
		given := ""
		if i < len(answers) {
			given = answers[i]
		}
		if given == k {
			hits++
		}
		missing = missing || given == ""
	}
	reason := WrongMatch
	if missing {
		reason = SomeMissing
	}
	if common == len(q.Key) {
		return wrong(reason)
	}
	return part(float64(hits-common)/float64(len(q.Key)-common), reason)
}

// commonest is how often the entry stands in the list that stands there most often.
func commonest(list []string) int {
	most := 0
	counts := make(map[string]int)
	for _, s := range list {
		counts[s]++
		most = max(most, counts[s])
	}
	return most
}
