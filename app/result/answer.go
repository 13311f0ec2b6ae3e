package result

import (
	"math"
	"slices"
	"strings"

	"lectern/questions/quiz"
)

// tooMany stands for a number of ways that is too large to be counted.
const tooMany = math.MaxInt32 - 1

// ways is how many answers there are to a question; tooMany where they cannot be numbered.
func ways(qz quiz.Quiz, q quiz.Question) int {
	switch q.Kind {
	case quiz.Choice, quiz.Truth:
		return len(q.Options)
	case quiz.Several:
		return min(tooMany, power(2, len(q.Options))-1)
	case quiz.Evidence:
		return len(qz.Sentences)
	case quiz.Order:
		return factorial(len(q.Options))
	case quiz.Match:
		return power(len(q.Options)+1, len(q.Items))
	}
	return tooMany
}

// rank numbers the answers to a question from 0; not ok are those that cannot be given to it.
func rank(qz quiz.Quiz, q quiz.Question, answers []string) (n int, ok bool) {
	if ways(qz, q) == tooMany {
		return 0, false
	}
	switch q.Kind {
	case quiz.Several:
		return rankSet(q.Options, answers)
	case quiz.Order:
		return rankOrder(q.Options, answers)
	case quiz.Match:
		return rankMatch(q, answers)
	case quiz.Evidence:
		return only(sentences(qz), answers)
	}
	return only(q.Options, answers)
}

// unrank gives the answers with a number below ways.
func unrank(qz quiz.Quiz, q quiz.Question, n int) []string {
	switch q.Kind {
	case quiz.Several:
		return unrankSet(q.Options, n)
	case quiz.Order:
		return unrankOrder(q.Options, n)
	case quiz.Match:
		return unrankMatch(q, n)
	case quiz.Evidence:
		return []string{qz.Sentences[n].In(qz.Article)}
	}
	return []string{q.Options[n]}
}

func only(list, answers []string) (int, bool) {
	if len(answers) != 1 {
		return 0, false
	}
	at := slices.Index(list, answers[0])
	return at, at >= 0
}

func sentences(qz quiz.Quiz) []string {
	out := make([]string, len(qz.Sentences))
	for i, s := range qz.Sentences {
		out[i] = s.In(qz.Article)
	}
	return out
}

// rankSet takes the options as the bits of a number; the empty set is no answer.
func rankSet(options, answers []string) (int, bool) {
	set := 0
	for _, a := range answers {
		at := slices.Index(options, a)
		if at < 0 || set&(1<<at) != 0 {
			return 0, false
		}
		set |= 1 << at
	}
	return set - 1, set > 0
}

func unrankSet(options []string, n int) []string {
	var out []string
	for i, o := range options {
		if (n+1)&(1<<i) != 0 {
			out = append(out, o)
		}
	}
	return out
}

// rankOrder gives the place of a permutation among all of them (D. H. Lehmer, "Teaching combinatorial tricks to a
// computer", 1960).
func rankOrder(options, answers []string) (int, bool) {
	if len(answers) != len(options) {
		return 0, false
	}
	left, n := slices.Clone(options), 0
	for _, a := range answers {
		at := slices.Index(left, a)
		if at < 0 {
			return 0, false
		}
		n = n*len(left) + at
		left = slices.Delete(left, at, at+1)
	}
	return n, true
}

func unrankOrder(options []string, n int) []string {
	places := make([]int, len(options))
	for i := len(options) - 1; i >= 0; i-- {
		left := len(options) - i
		places[i], n = n%left, n/left
	}
	left, out := slices.Clone(options), make([]string, len(options))
	for i, at := range places {
		out[i] = left[at]
		left = slices.Delete(left, at, at+1)
	}
	return out
}

// rankMatch has a digit for each item: 0 for none, or the place of its option.
func rankMatch(q quiz.Question, answers []string) (int, bool) {
	if len(answers) != len(q.Items) {
		return 0, false
	}
	n := 0
	for _, a := range answers {
		at := slices.Index(q.Options, a)
		if at < 0 && a != "" {
			return 0, false
		}
		n = n*(len(q.Options)+1) + at + 1
	}
	return n, true
}

func unrankMatch(q quiz.Question, n int) []string {
	out := make([]string, len(q.Items))
	for i := len(out) - 1; i >= 0; i-- {
		if at := n % (len(q.Options) + 1); at > 0 {
			out[i] = q.Options[at-1]
		}
		n /= len(q.Options) + 1
	}
	return out
}

func power(base, times int) int {
	out := 1
	for range times {
		if out *= base; out >= tooMany {
			return tooMany
		}
	}
	return out
}

func factorial(n int) int {
	out := 1
	for i := 2; i <= n; i++ {
		if out *= i; out >= tooMany {
			return tooMany
		}
	}
	return out
}

func blank(answers []string) bool {
	return !slices.ContainsFunc(answers, func(a string) bool { return strings.TrimSpace(a) != "" })
}
