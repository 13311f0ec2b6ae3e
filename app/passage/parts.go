package passage

import (
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Parts are what is read aloud, in the order of the text: its sentences, and the headings and the like that hold none.
// What stands below pictures is left out.
func Parts(q quiz.Quiz) []article.Span {
	var out []article.Span
	for _, b := range q.Blocks {
		if b.Kind == article.Caption || b.Kind == article.Credit {
			continue
		}
		found := false
		for _, s := range q.Sentences {
			if b.Span.Start <= s.Start && s.End <= b.Span.End {
				out, found = append(out, s), true
			}
		}
		if !found {
			out = append(out, b.Span)
		}
	}
	return out
}
