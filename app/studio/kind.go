package studio

import (
	"slices"

	"lectern/questions/quiz"
)

// Kinds are the kinds that a question can be turned into, its own among them.
func Kinds(q quiz.Question) []quiz.Kind {
	switch q.Kind {
	case quiz.Choice, quiz.Short:
		return []quiz.Kind{quiz.Choice, quiz.Several, quiz.Short}
	case quiz.Several:
		if len(q.Key) == 1 {
			return []quiz.Kind{quiz.Choice, quiz.Several, quiz.Short}
		}
	}
	return []quiz.Kind{q.Kind}
}

// Kind turns a question into one of another kind, as far as Kinds allows it.
func Kind(kind quiz.Kind) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		switch {
		case kind == q.Kind:
			return q, nil
		case !slices.Contains(Kinds(q), kind):
			return q, ErrKind
		case kind == quiz.Short:
			q = typed(q)
		case q.Kind == quiz.Short:
			q = offered(q)
		}
		q.Kind = kind
		return q, nil
	}
}

// typed takes the key away from the options; what is left are other things than the key.
func typed(q quiz.Question) quiz.Question {
	var options []string
	var origins []quiz.Proof
	for i, o := range q.Options {
		if slices.Contains(q.Key, o) {
			continue
		}
		options = append(options, o)
		if len(q.Origins) > 0 {
			origins = append(origins, q.Origins[i])
		}
	}
	q.Options, q.Origins, q.Accept = append([]string{}, options...), origins, []string{}
	return q
}

// offered puts the key among the options of a typed question, or among other things that the article speaks of.
func offered(q quiz.Question) quiz.Question {
	const wrong = 3
	options, origins := slices.Clone(q.Options), slices.Clone(q.Origins)
	for _, o := range q.Others {
		if len(options) < wrong && !slices.Contains(options, o) && !slices.Contains(q.Key, o) {
			options = append(options, o)
			if len(origins) > 0 {
				origins = append(origins, quiz.Proof{})
			}
		}
	}
	options = filter(options, func(o string) bool { return !slices.Contains(q.Key, o) })
	if len(origins) != len(options) {
		origins = nil
	}
	at := len(q.Prompt) % (len(options) + 1)
	q.Options = slices.Insert(options, at, q.Key...)
	if len(origins) > 0 {
		key := make([]quiz.Proof, len(q.Key))
		for i := range key {
			key[i] = q.Evidence[0]
		}
		origins = slices.Insert(origins, at, key...)
	}
	q.Origins, q.Accept, q.Near, q.Others, q.Around = origins, []string{}, nil, nil, nil
	return q
}
