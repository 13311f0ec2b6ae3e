package grade

import (
	"slices"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Hint narrows down where the answer stands: to one of Places, which are whole sentences of the article, in its order.
type Hint struct {
	Places []article.Span
	Narrow bool // the places are single sentences
}

// fewestLit is how many sentences a wide hint lights at least at each place.
const fewestLit = 3

// Hints gives the hints to a question, the wider one first. The wider one lights paragraphs, with their neighbours
// where they are short, the narrow one the sentences themselves. A hint that would light the whole text is left out, and
// so is the narrow one where the sentence is the answer.
func Hints(qz quiz.Quiz, q quiz.Question) []Hint {
	proofs := q.Evidence
	if q.Kind != quiz.Order && q.Kind != quiz.Match {
		proofs = proofs[:min(1, len(proofs))]
	}
	var out []Hint
	if wide := stretches(qz); len(touched(wide, proofs)) > 0 && len(touched(wide, proofs)) < len(wide) {
		out = append(out, Hint{Places: touched(wide, proofs)})
	}
	narrow := touched(qz.Sentences, proofs)
	if q.Kind != quiz.Evidence && len(narrow) > 0 && len(narrow) < len(qz.Sentences) {
		out = append(out, Hint{Places: narrow, Narrow: true})
	}
	return out
}

// touched are the spans in which a proof stands, or part of one.
func touched(spans []article.Span, proofs []quiz.Proof) []article.Span {
	return slices.DeleteFunc(slices.Clone(spans), func(s article.Span) bool {
		return !slices.ContainsFunc(proofs, func(p quiz.Proof) bool { return p.Start < s.End && s.Start < p.End })
	})
}

// stretches divides the article, from its beginning, into runs of paragraphs that hold enough sentences. The division
// does not depend on the question, so that where a stretch begins or ends tells nothing.
func stretches(qz quiz.Quiz) []article.Span {
	var out []article.Span
	open, at := 0, 0 // sentences in a stretch that is not full yet; sentences that were seen
	for _, b := range qz.Blocks {
		for ; at < len(qz.Sentences) && qz.Sentences[at].End <= b.Span.End; at++ {
			if open == 0 {
				out = append(out, qz.Sentences[at])
			}
			out[len(out)-1].End = qz.Sentences[at].End
			open++
		}
		if open >= fewestLit {
			open = 0
		}
	}
	if n := len(out); open > 0 && n > 1 { // too few are left for a stretch of their own
		out[n-2].End = out[n-1].End
		out = out[:n-1]
	}
	return out
}
