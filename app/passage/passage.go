// Package passage cuts an article into the pieces that a page shows: blocks, and within them runs of text that are
// part of one sentence and lit or not.
package passage

import (
	"slices"
	"strconv"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Block is one paragraph, heading or the like. Near is set where a hint points to it.
type Block struct {
	Kind article.BlockKind
	Runs []Run
	Near bool
	ID   string // of a heading
}

// Run is a stretch of text. Sentence is an index into Quiz.Sentences, -1 between sentences. First marks the first
// run of its sentence.
type Run struct {
	Text     string
	Sentence int
	First    bool
	Light    Light
}

// Lay cuts the article of q; what is lit comes out in runs of its own. The texts of a block's runs, one after the
// other, are the text of the block.
func Lay(q quiz.Quiz, lit []Lit) []Block {
	blocks := make([]Block, len(q.Blocks))
	for i, b := range q.Blocks {
		blocks[i] = Block{Kind: b.Kind, Runs: runs(q, b.Span, lit), Near: near(b, lit)}
		if b.Kind == article.Heading {
			blocks[i].ID = HeadingID(i)
		}
	}
	return blocks
}

// HeadingID is the ID of the element of a heading, given the index of its block.
func HeadingID(block int) string { return "section-" + strconv.Itoa(block) }

func near(b article.Block, lit []Lit) bool {
	return b.Kind == article.Paragraph && slices.ContainsFunc(lit, func(l Lit) bool {
		return l.Light == Near && l.Start < b.Span.End && b.Span.Start < l.End
	})
}

func runs(q quiz.Quiz, block article.Span, lit []Lit) []Run {
	spans := make([]article.Span, len(lit))
	for i, l := range lit {
		spans[i] = l.Span
	}
	cuts := cutsOf(block, q.Sentences, spans)
	out := make([]Run, 0, len(cuts))
	previous := -1
	for i := 0; i+1 < len(cuts); i++ {
		piece := article.Span{Start: cuts[i], End: cuts[i+1]}
		s := find(q.Sentences, piece.Start)
		out = append(out, Run{
			Text:     piece.In(q.Article),
			Sentence: s,
			First:    s >= 0 && s != previous,
			Light:    lightAt(lit, piece.Start),
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
	return slices.IndexFunc(spans, func(s article.Span) bool { return covers(s, at) })
}

func covers(s article.Span, at int) bool { return s.Start <= at && at < s.End }

// lightAt joins the lights that fall on the offset. Near is for whole blocks.
func lightAt(lit []Lit, at int) Light {
	var out Light
	for _, l := range lit {
		if covers(l.Span, at) {
			out |= l.Light
		}
	}
	return out &^ Near
}
