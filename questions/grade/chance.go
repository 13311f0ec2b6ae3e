package grade

import "lectern/questions/quiz"

// Chance is what a question earns on average, 0 to 1, when it is answered blindly and without help: with any option or
// any sentence, any set of options that is not empty, any order, or any option for each item, all equally likely.
// Typed answers cannot be guessed.
func Chance(qz quiz.Quiz, q quiz.Question) float64 {
	switch q.Kind {
	case quiz.Choice, quiz.Truth:
		return share(len(q.Key), len(q.Options))
	case quiz.Several:
		return chanceOfSeveral(len(q.Key), len(q.Options)-len(q.Key))
	case quiz.Evidence:
		return chanceOfEvidence(q, len(qz.Sentences))
	case quiz.Order:
		return chanceOfOrder(len(q.Key))
	case quiz.Match:
		return chanceOfMatch(q)
	}
	return 0
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return min(1, float64(part)/float64(whole))
}

// chanceOfSeveral ticks each option or not.
func chanceOfSeveral(keys, decoys int) float64 {
	if keys == 0 || decoys < 0 {
		return 0
	}
	sum := 0.0
	right, wrong := successes(keys, 0.5), successes(decoys, 0.5)
	for hits, likely := range right {
		for misses, too := range wrong {
			sum += likely * too * severalScore(hits, misses, keys, decoys)
		}
	}
	return sum / (1 - right[0]*wrong[0])
}

// chanceOfEvidence marks one sentence.
func chanceOfEvidence(q quiz.Question, sentences int) float64 {
	if len(q.Key) == 0 {
		return 0
	}
	return share(len(q.Key), sentences) * Mark(q, q.Key[:1]).Score
}

// chanceOfOrder counts the orders of n events by their inversions, adding one event after the other: it may come to
// stand before none of the k that are there, or before any number of them.
func chanceOfOrder(n int) float64 {
	likely := []float64{1}
	for k := 1; k < n; k++ {
		next := make([]float64, len(likely)+k)
		for inversions, p := range likely {
			for more := range k + 1 {
				next[inversions+more] += p / float64(k+1)
			}
		}
		likely = next
	}
	pairs := float64(len(likely) - 1)
	if pairs == 0 {
		return 0
	}
	sum := 0.0
	for inversions, p := range likely {
		sum += p * max(0, pairs-2*float64(inversions)) / pairs
	}
	return sum
}

// chanceOfMatch chooses an option for each item, whatever was chosen for the others.
func chanceOfMatch(q quiz.Question) float64 {
	n, common := len(q.Key), commonest(q.Key)
	if common == n {
		return 0
	}
	sum := 0.0
	for hits, likely := range successes(n, share(1, len(q.Options))) {
		sum += likely * max(0, float64(hits-common)/float64(n-common))
	}
	return sum
}

// successes gives how likely each number of successes in n tries is: the binomial distribution.
func successes(n int, p float64) []float64 {
	likely := []float64{1}
	for range n {
		next := make([]float64, len(likely)+1)
		for k, x := range likely {
			next[k] += x * (1 - p)
			next[k+1] += x * p
		}
		likely = next
	}
	return likely
}
