package review_test

import (
	"strings"
	"testing"

	"lectern/app/review"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

func sample() quiz.Quiz {
	q := quiz.Quiz{Article: "Owls\n\nThey sleep.\n\nThey hunt."}
	q.Blocks = []article.Block{
		{Kind: article.Title, Span: article.Span{Start: 0, End: 4}},
		{Kind: article.Paragraph, Span: article.Span{Start: 6, End: 17}},
		{Kind: article.Paragraph, Span: article.Span{Start: 19, End: 29}},
	}
	q.Removed = []article.Removal{
		{Text: "Menu", Reason: article.Navigation, Before: 0},
		{Text: "Advertisement", Reason: article.Advertisement, Before: 2},
		{Text: "Share", Reason: article.Navigation, Before: 3},
	}
	return q
}

func show(pieces []review.Piece) string {
	var out []string
	for _, p := range pieces {
		text := p.ID + " " + p.Text
		if p.Changed {
			text += "*"
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}

func TestPiecesMoveBetweenTheSides(t *testing.T) {
	var e review.Edits
	for _, step := range []struct{ move, read, out string }{
		{"", "b0 Owls, b1 They sleep., b2 They hunt.", "r0 Menu, r1 Advertisement, r2 Share"},
		{"r1", "b0 Owls, b1 They sleep., r1 Advertisement*, b2 They hunt.", "r0 Menu, r2 Share"},
		{"b1", "b0 Owls, r1 Advertisement*, b2 They hunt.", "r0 Menu, b1 They sleep.*, r2 Share"},
		{"r2", "b0 Owls, r1 Advertisement*, b2 They hunt., r2 Share*", "r0 Menu, b1 They sleep.*"},
		{"r1", "b0 Owls, b2 They hunt., r2 Share*", "r0 Menu, b1 They sleep.*, r1 Advertisement"},
		{"b1", "b0 Owls, b1 They sleep., b2 They hunt., r2 Share*", "r0 Menu, r1 Advertisement"},
		{"nonsense", "b0 Owls, b1 They sleep., b2 They hunt., r2 Share*", "r0 Menu, r1 Advertisement"},
		{"b", "b0 Owls, b1 They sleep., b2 They hunt., r2 Share*", "r0 Menu, r1 Advertisement"},
	} {
		before := e
		was, _ := before.Split(sample())
		e = e.Move(step.move)
		read, out := e.Split(sample())
		if show(read) != step.read || show(out) != step.out {
			t.Errorf("after %q:\nread %s\nout  %s", step.move, show(read), show(out))
		}
		if now, _ := before.Split(sample()); show(now) != show(was) {
			t.Errorf("%q changed the edits before it", step.move)
		}
	}
}
