// Package passage cuts an article into the pieces that a page shows: blocks, and within them runs of text that are
// part of one sentence and lit or not.
package passage

import (
	"slices"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Block is one paragraph, heading or the like.
type Block struct {
	Kind article.BlockKind
	Runs []Run
}

// Run is a stretch of text. Sentence is an index into Quiz.Sentences, -1 between sentences. First marks the first
// run of its sentence, Main what is lit by the first of the spans.
type Run struct {
	Text     string
	Sentence int
	First    bool
	Lit      bool
	Main     bool
}

// Lay cuts the article of q; the spans in lit come out as lit runs. The texts of a block's runs, one after the other,
// are the text of the block.
func Lay(q quiz.Quiz, lit []article.Span) []Block {
	blocks := make([]Block, len(q.Blocks))
	for i, b := range q.Blocks {
		blocks[i] = Block{Kind: b.Kind, Runs: runs(q, b.Span, lit)}
	}
	return blocks
}

// Locate gives the index of the sentence that holds the start of the span, -1 where there is none.
func Locate(q quiz.Quiz, at article.Span) int { return find(q.Sentences, at.Start) }

func runs(q quiz.Quiz, block article.Span, lit []article.Span) []Run {
	cuts := cutsOf(block, q.Sentences, lit)
	out := make([]Run, 0, len(cuts))
	previous := -1
	for i := 0; i+1 < len(cuts); i++ {
		piece := article.Span{Start: cuts[i], End: cuts[i+1]}
		s, light := find(q.Sentences, piece.Start), find(lit, piece.Start)
		out = append(out, Run{
			Text:     piece.In(q.Article),
			Sentence: s,
			First:    s >= 0 && s != previous,
			Lit:      light >= 0,
			Main:     light == 0,
		})
		if s >= 0 {
			previous = s
		}
	}
	return out
}

// cutsOf gives, sorted and without repetition, the ends of the block and every end of another span within it.
func cutsOf(block article.Span, lists ...[]article.Span) []int {
	cuts := []int{block.Start, block.End}
	for _, list := range lists {
		for _, s := range list {
			for _, at := range [2]int{s.Start, s.End} {
				if block.Start < at && at < block.End {
					cuts = append(cuts, at)
				}
			}
		}
	}
	slices.Sort(cuts)
	return slices.Compact(cuts)
}

// find gives the index of the first span that covers the offset, -1 where none does.
func find(spans []article.Span, at int) int {
	return slices.IndexFunc(spans, func(s article.Span) bool { return s.Start <= at && at < s.End })
}
