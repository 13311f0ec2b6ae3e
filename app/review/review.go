// Package review is a cleaned text that the reader looks over before it is asked about: what will be read, what is left
// out, and what she changed about that.
package review

import (
	"slices"
	"strconv"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Edits are the reader's changes to the first cleaning of a text, by index: removals put back, blocks taken out.
type Edits struct{ Keep, Drop []int }

// Piece is a block of the text, or something that cleaning left out.
type Piece struct {
	ID      string // tells it apart on either side
	Text    string
	Kind    article.BlockKind
	Reason  article.Reason // why cleaning left it out, "" for blocks
	Changed bool           // the reader moved it to where it is
}

// Split gives what will be read and what is left out, both in the order of the text. first is the quiz of the first
// cleaning.
func (e Edits) Split(first quiz.Quiz) (read, out []Piece) {
	put := func(p Piece, in bool) {
		if in {
			read = append(read, p)
		} else {
			out = append(out, p)
		}
	}
	at := 0
	for b := 0; b <= len(first.Blocks); b++ {
		for ; at < len(first.Removed) && first.Removed[at].Before <= b; at++ {
			r, kept := first.Removed[at], slices.Contains(e.Keep, at)
			put(Piece{ID: removal(at), Text: r.Text, Kind: article.Paragraph, Reason: r.Reason, Changed: kept}, kept)
		}
		if b < len(first.Blocks) {
			block, dropped := first.Blocks[b], slices.Contains(e.Drop, b)
			put(Piece{ID: blockID(b), Text: block.Span.In(first.Article), Kind: block.Kind, Changed: dropped}, !dropped)
		}
	}
	return read, out
}

// Move takes the piece with the ID to the other side.
func (e Edits) Move(id string) Edits {
	if len(id) < 2 {
		return e
	}
	n, err := strconv.Atoi(id[1:])
	if err != nil {
		return e
	}
	switch id {
	case removal(n):
		e.Keep = toggled(e.Keep, n)
	case blockID(n):
		e.Drop = toggled(e.Drop, n)
	}
	return e
}

func removal(i int) string { return "r" + strconv.Itoa(i) }
func blockID(i int) string { return "b" + strconv.Itoa(i) }

func toggled(list []int, n int) []int {
	if at := slices.Index(list, n); at >= 0 {
		return slices.Delete(slices.Clone(list), at, at+1)
	}
	return append(slices.Clone(list), n)
}
