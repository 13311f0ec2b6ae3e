package class

import (
	"cmp"
	"slices"
	"strings"

	"lectern/app/result"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Drawn is who chose an option, marked a sentence, or matched an item with an option.
type Drawn struct {
	Item   string // of a match only
	Option string
	Right  bool
	By     []Who
}

// Typed is an answer that was typed, in one of its spellings, who typed it and its score, 0 to 1.
type Typed struct {
	Answer string
	Score  float64
	By     []Who
}

// drawn lists the options in their order, sentences in the order of the text; matches by items. Events to be put in
// order draw nobody.
func drawn(qz quiz.Quiz, q quiz.Question, at int, sheets []result.Sheet) []Drawn {
	out := drawable(qz, q)
	for _, s := range sheets {
		if !s.Items[at].Whole {
			continue
		}
		for i, a := range s.Items[at].Response.Answers {
			item := ""
			if q.Kind == quiz.Match {
				item = q.Items[i]
			}
			if n := slices.IndexFunc(out, func(d Drawn) bool { return d.Option == a && d.Item == item }); n >= 0 {
				out[n].By = append(out[n].By, WhoOf(s))
			}
		}
	}
	if q.Kind == quiz.Evidence || q.Kind == quiz.Match {
		out = slices.DeleteFunc(out, func(d Drawn) bool { return len(d.By) == 0 })
	}
	return out
}

func drawable(qz quiz.Quiz, q quiz.Question) []Drawn {
	var out []Drawn
	switch q.Kind {
	case quiz.Choice, quiz.Truth, quiz.Several:
		for _, o := range q.Options {
			out = append(out, Drawn{Option: o, Right: slices.Contains(q.Key, o)})
		}
	case quiz.Evidence:
		for _, s := range qz.Sentences {
			text := s.In(qz.Article)
			out = append(out, Drawn{Option: text, Right: grade.Mark(q, []string{text}).Outcome != grade.Wrong})
		}
	case quiz.Match:
		for i, item := range q.Items {
			for _, o := range q.Options {
				out = append(out, Drawn{Item: item, Option: o, Right: q.Key[i] == o})
			}
		}
	}
	return out
}

// typed lists the answers, the most frequent first; those that differ in case and spaces only are one.
func typed(q quiz.Question, at int, sheets []result.Sheet) []Typed {
	same := make(map[string]int)
	var out []Typed
	for _, s := range sheets {
		answer, score, ok := typedBy(q, s.Items[at])
		if !ok {
			continue
		}
		key := strings.ToLower(answer)
		n, found := same[key]
		if !found {
			n = len(out)
			same[key] = n
			out = append(out, Typed{Answer: answer, Score: score})
		}
		out[n].By = append(out[n].By, WhoOf(s))
		out[n].Answer = min(out[n].Answer, answer)
	}
	slices.SortFunc(out, func(a, b Typed) int {
		return cmp.Or(cmp.Compare(len(b.By), len(a.By)), strings.Compare(a.Answer, b.Answer))
	})
	return out
}

// typedBy is the answer that counts, where it is known, with its score.
func typedBy(q quiz.Question, it result.Item) (answer string, score float64, ok bool) {
	r := it.Response
	if len(r.Answers) == 0 {
		return "", 0, false
	}
	answer, score = r.Answers[0], it.Points/grade.Leaves(q.Kind, r.Hints, r.First != nil)
	if r.First != nil && len(r.First.Answers) > 0 && it.Whole {
		last := grade.Mark(q, r.Answers).Score
		if last*grade.Leaves(q.Kind, r.Hints, true) < it.Points {
			answer, score = r.First.Answers[0], it.Points/grade.Leaves(q.Kind, r.First.Hints, false)
		} else {
			score = last
		}
	}
	return strings.Join(strings.Fields(answer), " "), score, true
}
