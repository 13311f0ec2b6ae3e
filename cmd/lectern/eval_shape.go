package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/quiz"
	"lectern/questions/rank"
)

// shape is what can be said of a text's questions without reading them.
type shape struct {
	kinds               map[string]int // in a quiz of shapeCount, gaps apart
	paragraphs, covered int            // how many there are, and how many have something to ask about
}

const (
	shapeCount = 12
	everything = 10_000 // more questions than any text has
)

func shapeOf(engine *questions.Engine, a article.Article) (shape, error) {
	s := shape{kinds: map[string]int{}}
	short, err := quizOf(engine, a, shapeCount)
	if err != nil {
		return s, err
	}
	for _, q := range short.Questions {
		s.kinds[rank.Form(q.Rule, q.Kind)]++
	}
	long, err := quizOf(engine, a, everything)
	for _, b := range a.Blocks {
		if b.Kind != article.Paragraph {
			continue
		}
		s.paragraphs++
		if slices.ContainsFunc(long.Questions, func(q quiz.Question) bool { return b.Span.Contains(q.Evidence[0].Span) }) {
			s.covered++
		}
	}
	return s, err
}

// printShapes writes how many questions texts get, of which kinds, and how much of the texts can be asked about.
func printShapes(w io.Writer, texts []asking) {
	counts, kinds := map[int][]string{}, map[string]int{}
	paragraphs, covered, made, different := 0, 0, 0, 0
	for _, t := range texts {
		counts[len(t.items)] = append(counts[len(t.items)], t.name)
		paragraphs, covered = paragraphs+t.shape.paragraphs, covered+t.shape.covered
		different += len(t.shape.kinds)
		for k, n := range t.shape.kinds {
			kinds[k] += n
			made += n
		}
	}
	fmt.Fprintf(w, "\ntexts by number of questions, at most %d:\n", topCount)
	for _, n := range slices.Backward(slices.Sorted(maps.Keys(counts))) {
		names := strings.Join(counts[n], " ")
		if n == topCount {
			names = ""
		}
		fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("%4d: %3d  %s", n, len(counts[n]), names), " "))
	}
	fmt.Fprintf(w, "paragraphs with a question: %s %% of %d\n", percent(covered, paragraphs), paragraphs)
	fmt.Fprintf(w, "kinds in a quiz of %d: %.1f on average;", shapeCount, float64(different)/float64(max(1, len(texts))))
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		fmt.Fprintf(w, " %s %s %%", k, percent(kinds[k], made))
	}
	fmt.Fprintln(w)
}
