package article

import (
	"slices"
	"strings"
)

// Import cleans pasted plain text: it joins hard-wrapped lines, finds the title, headings, list items, captions and
// credits, and leaves out what belongs to the web page and not to the article. Whatever it leaves out is in Removed,
// except white space, invisible characters, and the marks of list items, of emphasis and of headings. What is cut out of
// lines, such as the marks of notes, is gathered at the end of Removed.
//
// It fails with ErrEmpty, ErrTooShort, ErrTooLong, ErrBinary or ErrNotEnglish.
func Import(raw string) (Article, error) {
	if err := checkRaw(raw); err != nil {
		return Article{}, err
	}
	input := normalize(raw)
	lines, gathered := strip(splitLines(input))
	pieces := clean(paragraphs(lines))
	classify(pieces)
	pieces = append(pieces, gathered...)
	a := assemble(pieces)
	if err := checkText(a.Text, input); err != nil {
		return Article{}, err
	}
	return a, nil
}

// piece is a future block, or a future removal when it has a reason.
type piece struct {
	text   string
	kind   BlockKind
	reason Reason
}

func keptIndices(pieces []piece) []int {
	var kept []int
	for i, p := range pieces {
		if p.reason == "" {
			kept = append(kept, i)
		}
	}
	return kept
}

// clean removes what does not belong to the article until nothing more is found: what goes first may have hidden
// something else, such as a second copy of the title. Real pages need two or three passes; the limit is for text that
// was made to need more.
func clean(pieces []piece) []piece {
	const passes = 16
	for range passes {
		before := len(pieces)
		pieces = cutTemplates(pieces)
		pieces = splitCredits(pieces)
		changed := len(pieces) != before
		changed = removeClutter(pieces) || changed
		changed = removeSources(pieces) || changed
		changed = removeRepeats(pieces) || changed
		changed = stripBullets(pieces) || changed
		if !changed {
			break
		}
	}
	return mend(pieces)
}

// mend joins the two parts of a paragraph that something else stood between, such as the number of a page.
func mend(pieces []piece) []piece {
	h := hyphens{}
	var out []piece
	last := -1 // the last piece that is read
	for _, p := range pieces {
		if p.reason != "" {
			out = append(out, p)
			continue
		}
		if last >= 0 && last < len(out)-1 && parted(out[last], p, last == 0) {
			out[last].text = h.before(out[last].text, p.text) + p.text
			continue
		}
		last, out = len(out), append(out, p)
	}
	return out
}

// parted tells whether a sentence of the first piece goes on in the second. first tells that nothing stands above it, so
// that it may be a title.
func parted(a, b piece, first bool) bool {
	const short = 45
	if a.kind != "" || b.kind != "" || len(a.text) < short || strings.Contains(a.text+b.text, "\n") {
		return false
	}
	mark, _ := bulletMark(b.text)
	return mark == "" && flows(a.text, b.text) && !(first && titleLike(a.text) && !strings.Contains(a.text, ". "))
}

// assemble puts the pieces together.
func assemble(pieces []piece) Article {
	var a Article
	var text strings.Builder
	for _, p := range pieces {
		if p.reason != "" {
			a.Removed = append(a.Removed, Removal{Text: p.text, Reason: p.reason, Before: len(a.Blocks)})
			continue
		}
		if text.Len() > 0 {
			text.WriteString("\n\n")
		}
		start := text.Len()
		text.WriteString(p.text)
		a.Blocks = append(a.Blocks, Block{Kind: p.kind, Span: Span{Start: start, End: text.Len()}})
		if p.kind == Title {
			a.Title = p.text
		}
	}
	a.Text = text.String()
	return a
}

// Restore returns the article with removal i put back as a paragraph where it stood, which may be above the title. It
// returns the article as it is when there is no such removal.
func (a Article) Restore(i int) Article {
	if i < 0 || i >= len(a.Removed) {
		return a
	}
	pieces := a.pieces()
	at := nth(pieces, i, func(p piece) bool { return p.reason != "" })
	pieces[at] = piece{text: pieces[at].text, kind: Paragraph}
	return assemble(pieces)
}

// Without returns the article without block i. It returns the article as it is when there is no such block.
func (a Article) Without(i int) Article {
	if i < 0 || i >= len(a.Blocks) {
		return a
	}
	pieces := a.pieces()
	at := nth(pieces, i, func(p piece) bool { return p.reason == "" })
	return assemble(slices.Delete(pieces, at, at+1))
}

// pieces takes the article apart.
func (a Article) pieces() []piece {
	var pieces []piece
	removed := a.Removed
	for b := 0; b <= len(a.Blocks); b++ {
		for len(removed) > 0 && removed[0].Before <= b {
			pieces = append(pieces, piece{text: removed[0].Text, reason: removed[0].Reason})
			removed = removed[1:]
		}
		if b < len(a.Blocks) {
			pieces = append(pieces, piece{text: a.Blocks[b].Span.In(a.Text), kind: a.Blocks[b].Kind})
		}
	}
	return pieces
}

// nth is the index of piece n, counted from 0, of those that are wanted; there has to be one.
func nth(pieces []piece, n int, wanted func(piece) bool) int {
	return slices.IndexFunc(pieces, func(p piece) bool {
		if wanted(p) {
			n--
		}
		return n < 0
	})
}
