package passage

import (
	"lectern/questions/article"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Light tells why a stretch of text is lit. A stretch can be lit for several reasons at once.
type Light uint16

// The lights.
const (
	Main   Light = 1 << iota // it shows the key
	Other                    // it says what words of the main evidence stand for
	Key                      // the words of the key within the evidence
	Origin                   // a sentence that a wrong option is from
	Chosen                   // the words of that option within it
	Near                     // a hint: the answer stands somewhere here; whole paragraphs only
	Clue                     // a hint: the sentence to read
	Looked                   // the word that was looked up
	Using                    // the sentence that uses it
	Spoken                   // it is being read aloud
)

// Lit is a stretch of the article with its light.
type Lit struct {
	article.Span
	Light Light
}

// Proofs lights the evidence of a question. Where each part of it shows a part of the key, all are alike; otherwise
// the first is the main one, and the words of the key are lit where they stand literally.
func Proofs(text string, q quiz.Question) []Lit {
	alike := q.Kind == quiz.Order || q.Kind == quiz.Match
	var out []Lit
	for i, p := range q.Evidence {
		light := Other
		if i == 0 || alike {
			light = Main
		}
		out = append(out, Lit{p.Span, light})
	}
	if alike || q.Kind == quiz.Truth || q.Kind == quiz.Evidence {
		return out
	}
	for _, key := range q.Key {
		for _, p := range q.Evidence {
			if words, ok := Words(text, p.Span, key); ok {
				out = append(out, Lit{words, Key})
				break
			}
		}
	}
	return out
}

// Hint lights the places that a hint points to.
func Hint(h grade.Hint) []Lit {
	light := Near
	if h.Narrow {
		light = Clue
	}
	out := make([]Lit, len(h.Places))
	for i, p := range h.Places {
		out[i] = Lit{p, light}
	}
	return out
}

// Source lights the place that a wrong option is from, and its words there.
func Source(text string, place article.Span, option string) []Lit {
	out := []Lit{{place, Origin}}
	if words, ok := Words(text, place, option); ok {
		out = append(out, Lit{words, Chosen})
	}
	return out
}
