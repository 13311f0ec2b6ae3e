package grade

import (
	"slices"
	"strings"
	"testing"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// harbour is a quiz without questions whose paragraphs hold the given sentences.
func harbour(paragraphs ...[]string) quiz.Quiz {
	var qz quiz.Quiz
	for _, p := range paragraphs {
		start := len(qz.Article)
		for _, s := range p {
			qz.Sentences = append(qz.Sentences, article.Span{Start: len(qz.Article), End: len(qz.Article) + len(s)})
			qz.Article += s + " "
		}
		qz.Blocks = append(qz.Blocks, article.Block{Kind: article.Paragraph, Span: article.Span{Start: start, End: len(qz.Article) - 1}})
	}
	return qz
}

func provedBy(qz quiz.Quiz, kind quiz.Kind, parts ...string) quiz.Question {
	q := quiz.Question{Kind: kind}
	for _, p := range parts {
		at := strings.Index(qz.Article, p)
		q.Evidence = append(q.Evidence, quiz.Proof{Span: article.Span{Start: at, End: at + len(p)}, Text: p})
	}
	return q
}

func TestHints(t *testing.T) {
	port := harbour(
		[]string{"Boats came.", "Gulls cried.", "Ropes creaked.", "Bells rang."},
		[]string{"Fog fell."}, []string{"Nets dried."}, []string{"Dogs barked."},
		[]string{"Night came.", "Lamps burned."},
	)
	const first, rest = "Boats came. Gulls cried. Ropes creaked. Bells rang.", "Fog fell. Nets dried. Dogs barked. Night came. Lamps burned."
	hamlet := harbour([]string{"Boats came.", "Gulls cried."}, []string{"Fog fell."})
	for name, x := range map[string]struct {
		quiz  quiz.Quiz
		kind  quiz.Kind
		proof []string
		want  []string // the places of each hint
	}{
		"a long paragraph":           {port, quiz.Choice, []string{"Gulls cried."}, []string{first, "Gulls cried."}},
		"a part of a sentence":       {port, quiz.Short, []string{"creaked"}, []string{first, "Ropes creaked."}},
		"short ones go together":     {port, quiz.Truth, []string{"Nets dried."}, []string{rest, "Nets dried."}},
		"what is left at the end":    {port, quiz.Choice, []string{"Lamps"}, []string{rest, "Lamps burned."}},
		"only the main proof":        {port, quiz.Choice, []string{"Fog", "Boats"}, []string{rest, "Fog fell."}},
		"the sentence is the answer": {port, quiz.Evidence, []string{"Nets dried."}, []string{rest}},
		"every event, in text order": {port, quiz.Order, []string{"Nets", "Fog"}, []string{rest, "Fog fell. | Nets dried."}},
		"events everywhere":          {port, quiz.Match, []string{"Nets", "Boats"}, []string{"Boats came. | Nets dried."}},
		"a small text":               {hamlet, quiz.Choice, []string{"Fog"}, []string{"Fog fell."}},
		"a sentence of a small text": {hamlet, quiz.Evidence, []string{"Fog"}, nil},
		"one sentence":               {harbour([]string{"Fog fell."}), quiz.Choice, []string{"Fog"}, nil},
		"no proof":                   {port, quiz.Choice, nil, nil},
		"no text":                    {quiz.Quiz{}, quiz.Choice, nil, nil},
	} {
		var got []string
		for _, h := range Hints(x.quiz, provedBy(x.quiz, x.kind, x.proof...)) {
			var places []string
			for _, p := range h.Places {
				places = append(places, p.In(x.quiz.Article))
			}
			got = append(got, strings.Join(places, " | "))
		}
		if !slices.Equal(got, x.want) {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
	}
}

// Guessing among what a hint to an evidence question lights is worth less than a third of a half.
func TestAHintToTheEvidenceLightsEnough(t *testing.T) {
	port := harbour([]string{"Fog fell."}, []string{"Nets dried."}, []string{"Dogs barked."}, []string{"Night came."},
		[]string{"Lamps burned."}, []string{"Bells rang.", "Gulls cried."}, []string{"Ropes creaked."})
	for i, s := range port.Sentences {
		for _, h := range Hints(port, provedBy(port, quiz.Evidence, s.In(port.Article))) {
			lit := 0
			for _, other := range port.Sentences {
				if h.Places[0].Start <= other.Start && other.End <= h.Places[0].End {
					lit++
				}
			}
			if lit < fewestLit || h.Narrow {
				t.Errorf("sentence %d: %d sentences are lit", i, lit)
			}
		}
	}
}
